/// Where a file's objects are, from its cross-reference tables and streams, the last one first.
struct CrossReferences {
  /// Where an object is.
  enum Entry {
    /// Nowhere.
    case missing
    /// At an offset of the file.
    case offset(Int)
    /// In a stream of objects, at a place counted from 0.
    case packed(stream: Int, index: Int)
  }

  private(set) var entries: [Entry] = []
  /// The offset of the last table.
  let start: Int
  /// The entries of the last trailer.
  private(set) var trailer = PDFDictionary()

  /// No file has more objects.
  private static let mostObjects = 8_388_608

  /// Reads all tables of a file; `nil` when anything in them is not as it should be.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, _ inflation: Inflation) {
    guard let start = CrossReferences.start(of: bytes) else { return nil }
    self.start = start
    var next = start
    var seen: Set<Int> = []
    while seen.insert(next).inserted {
      guard next < bytes.count else { return nil }
      var parser = ObjectParser(bytes, at: next)
      let found = parser.take("xref") ? readTable(&parser) : readStream(&parser, inflation)
      guard let found else { return nil }
      if seen.count == 1 { trailer = found }
      if case .number(let hybrid) = found["XRefStm"] {
        guard let offset = Int(exactly: hybrid) else { return nil }
        var parser = ObjectParser(bytes, at: offset)
        guard readStream(&parser, inflation) != nil else { return nil }
      }
      switch found["Prev"] {
      case .null: return
      case .number(let previous):
        guard let offset = Int(exactly: previous), offset >= 0 else { return nil }
        next = offset
      default: return nil
      }
    }
    return nil
  }

  /// Where an object is.
  subscript(number: Int) -> Entry { entries.indices.contains(number) ? entries[number] : .missing }

  private static func start(of bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    let tail = max(0, bytes.count - 1_100)
    let raw = UnsafeRawBufferPointer(bytes)
    var last: Int?
    var from = tail
    while let found = raw.firstOffset(of: "startxref", from: from) {
      last = found
      from = found + 9
    }
    guard let last else { return nil }
    var parser = ObjectParser(bytes, at: last + 9)
    return parser.wholeNumber()
  }

  /// The first entry found for an object is the newest.
  private mutating func set(_ number: Int, _ entry: Entry) -> Bool {
    guard number >= 0, number < CrossReferences.mostObjects else { return false }
    while entries.count <= number { entries.append(.missing) }
    if case .missing = entries[number] { entries[number] = entry }
    return true
  }

  private mutating func readTable(_ parser: inout ObjectParser) -> PDFDictionary? {
    while !parser.take("trailer") {
      guard let first = parser.wholeNumber(), let count = parser.wholeNumber() else { return nil }
      for number in first..<(first + count) {
        guard let offset = parser.wholeNumber(), parser.wholeNumber() != nil else { return nil }
        if parser.take("n") {
          guard set(number, .offset(offset)) else { return nil }
        } else if parser.take("f") {
          // A freed object must not come back from an older table.
          guard set(number, .offset(Int.max)) else { return nil }
        } else {
          return nil
        }
      }
    }
    guard case .dictionary(let trailer) = parser.object() else { return nil }
    return trailer
  }

  private mutating func readStream(_ parser: inout ObjectParser, _ inflation: Inflation) -> PDFDictionary? {
    guard case .stream(let dictionary, let data) = parser.numberedObject()?.object,
      case .name("XRef") = dictionary["Type"],
      case .array(let widths) = dictionary["W"], widths.count == 3
    else { return nil }
    var table: [UInt8] = []
    guard
      PlainStream.append(
        dictionary, at: data, of: parser.bytes, length: dictionary["Length"], by: inflation, to: &table)
    else { return nil }
    let bytes = widths.map { width -> Int in
      guard case .number(let value) = width, value >= 0, value <= 8 else { return -1 }
      return Int(value)
    }
    guard !bytes.contains(-1), bytes.reduce(0, +) > 0 else { return nil }
    var ranges: [PDFObject] = [.number(0), dictionary["Size"]]
    if case .array(let told) = dictionary["Index"] { ranges = told }
    var index = 0
    var position = 0
    while index + 1 < ranges.count {
      guard case .number(let start) = ranges[index], case .number(let size) = ranges[index + 1],
        let first = Int(exactly: start), let count = Int(exactly: size), first >= 0, count >= 0,
        first < CrossReferences.mostObjects, count <= CrossReferences.mostObjects
      else { return nil }
      for number in first..<(first + count) {
        guard position + bytes.reduce(0, +) <= table.count else { return nil }
        let kind = bytes[0] == 0 ? 1 : CrossReferences.value(table, &position, bytes[0])
        let second = CrossReferences.value(table, &position, bytes[1])
        let third = CrossReferences.value(table, &position, bytes[2])
        let entry: Entry =
          switch kind {
          case 1: .offset(second)
          case 2: .packed(stream: second, index: third)
          default: .offset(Int.max)
          }
        guard set(number, entry) else { return nil }
      }
      index += 2
    }
    return dictionary
  }

  private static func value(_ table: [UInt8], _ position: inout Int, _ width: Int) -> Int {
    var value: UInt64 = 0
    for _ in 0..<width {
      value = value << 8 | UInt64(table[position])
      position += 1
    }
    return Int(clamping: value)
  }
}
