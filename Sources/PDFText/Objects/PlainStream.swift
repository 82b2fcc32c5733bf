/// The bytes of a stream without its filters, as far as the filters are those of nearly every file.
enum PlainStream {
  /// The stream's bytes; `nil` when another filter stands on them or they are damaged.
  ///
  /// `length` is the number of bytes that the dictionary tells, its reference followed.
  static func decoded(
    _ dictionary: PDFDictionary, at start: Int, of bytes: UnsafeBufferPointer<UInt8>, length: PDFObject,
    by inflation: Inflation
  ) -> [UInt8]? {
    guard case .number(let told) = length, let count = Int(exactly: told), count >= 0, start >= 0,
      count <= bytes.count, start <= bytes.count - count
    else { return nil }
    // A wrong length is a matter for those who mend files.
    var behind = ObjectParser(bytes, at: start + count)
    guard behind.take("endstream") else { return nil }
    let packed = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes)[start..<(start + count)])
    var filter = dictionary["Filter"]
    var parameters = dictionary["DecodeParms"]
    if case .array(let filters) = filter {
      guard filters.count <= 1 else { return nil }
      filter = filters.first ?? .null
      if case .array(let list) = parameters { parameters = list.first ?? .null }
    }
    switch filter {
    case .null: return Array(packed)
    case .name("FlateDecode"), .name("Fl"):
      guard let plain = inflation.inflated(packed) else { return nil }
      return unpredicted(plain, parameters)
    default: return nil
    }
  }

  /// Undoes the prediction from the row above that cross-reference streams use.
  private static func unpredicted(_ bytes: [UInt8], _ parameters: PDFObject) -> [UInt8]? {
    guard case .dictionary(let dictionary) = parameters,
      case .number(let predictor) = dictionary["Predictor"],
      predictor != 1
    else { return bytes }
    guard predictor >= 10, case .number(let told) = dictionary["Columns"], let columns = Int(exactly: told),
      columns > 0, columns < 1_000
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
