/// The bytes of a stream without its filters, if the filters are those of nearly every file.
enum PlainStream {
  /// Appends the stream's bytes; false when they have another filter or are damaged.
  ///
  /// `length` is the number of bytes that the dictionary gives, with its reference followed.
  static func append(
    _ dictionary: PDFDictionary, at start: Int, of bytes: UnsafeBufferPointer<UInt8>, length: PDFObject,
    by inflation: Inflation, to result: inout [UInt8]
  ) -> Bool {
    guard case .number(let told) = length, let count = Int(exactly: told), count >= 0, start >= 0,
      count <= bytes.count, start <= bytes.count - count
    else { return false }
    // A wrong length is left to the code that repairs files.
    var behind = ObjectParser(bytes, at: start + count)
    guard behind.take("endstream") else {
      inflation.hasDamage = true
      return false
    }
    let packed = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes)[start..<(start + count)])
    var filter = dictionary["Filter"]
    var parameters = dictionary["DecodeParms"]
    if case .array(let filters) = filter {
      guard filters.count <= 1 else { return false }
      filter = filters.first ?? .null
      if case .array(let list) = parameters { parameters = list.first ?? .null }
    }
    switch filter {
    case .null: result += packed
    case .name("FlateDecode"), .name("Fl"):
      guard isPredicted(parameters) else { return inflation.append(packed, to: &result) }
      var plain: [UInt8] = []
      guard inflation.append(packed, to: &plain), let bytes = unpredicted(plain, parameters) else {
        return false
      }
      result += bytes
    default: return false
    }
    return true
  }

  private static func isPredicted(_ parameters: PDFObject) -> Bool {
    guard case .dictionary(let dictionary) = parameters, case .number(let predictor) = dictionary["Predictor"]
    else { return false }
    return predictor != 1
  }

  /// Undoes the prediction from the row above that cross-reference streams use.
  private static func unpredicted(_ bytes: [UInt8], _ parameters: PDFObject) -> [UInt8]? {
    guard case .dictionary(let dictionary) = parameters,
      case .number(let predictor) = dictionary["Predictor"], predictor >= 10,
      case .number(let told) = dictionary["Columns"],
      let columns = Int(exactly: told), columns > 0, columns < 1_000
    else { return nil }
    for key in ["Colors", "BitsPerComponent"] {
      if case .number(let value) = dictionary[key], value != (key == "Colors" ? 1 : 8) { return nil }
    }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var above = [UInt8](repeating: 0, count: columns)
    var index = 0
    while index + columns < bytes.count {
      let kind = bytes[index]
      guard kind == 0 || kind == 2 else { return nil }
      for column in 0..<columns {
        let byte = bytes[index + 1 + column]
        above[column] = kind == 2 ? above[column] &+ byte : byte
      }
      result += above
      index += columns + 1
    }
    return result
  }
}
