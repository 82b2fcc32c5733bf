/// The map from a font's codes to characters (`/ToUnicode`), for codes of one byte or two.
struct ToUnicodeMap {
  private var characters: [Int: UInt32] = [:]

  /// Reads the map; anything that is not part of one is skipped.
  init(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { buffer in
      var parser = ObjectParser(buffer, at: 0)
      var given: [PDFObject] = []
      while parser.index < buffer.count {
        if parser.take("endbfchar") {
          takeCharacters(given)
          given = []
        } else if parser.take("endbfrange") {
          takeRanges(given)
          given = []
        } else if let object = parser.object() {
          given.append(object)
        } else {
          // A word: what comes before it is not part of a list.
          given = []
          parser.index += 1
        }
      }
    }
  }

  /// The character of a code; `nil` where it has none, or several.
  subscript(code: Int) -> UInt32? { characters[code] }

  /// The codes that stand for a figure, with its value.
  var figures: [(glyph: Int, figure: Int)] {
    characters.compactMap { code, character in
      (0x30...0x39).contains(character) ? (code, Int(character) - 0x30) : nil
    }
  }

  private mutating func takeCharacters(_ given: [PDFObject]) {
    for index in stride(from: 0, to: given.count - 1, by: 2) {
      if let code = ToUnicodeMap.number(given[index]),
        let character = ToUnicodeMap.character(given[index + 1])
      {
        characters[code] = character
      }
    }
  }

  private mutating func takeRanges(_ given: [PDFObject]) {
    for index in stride(from: 0, to: given.count - 2, by: 3) {
      guard let first = ToUnicodeMap.number(given[index]), let last = ToUnicodeMap.number(given[index + 1]),
        first <= last,
        last < 0x10000
      else { continue }
      if case .array(let list) = given[index + 2] {
        for (offset, item) in list.prefix(last - first + 1).enumerated() {
          characters[first + offset] = ToUnicodeMap.character(item)
        }
      } else if let character = ToUnicodeMap.character(given[index + 2]) {
        for offset in 0...(last - first) { characters[first + offset] = character &+ UInt32(offset) }
      }
    }
  }

  private static func number(_ object: PDFObject) -> Int? {
    guard case .string(let bytes) = object, bytes.count == 1 || bytes.count == 2 else { return nil }
    return bytes.reduce(0) { $0 << 8 | Int($1) }
  }

  private static func character(_ object: PDFObject) -> UInt32? {
    guard case .string(let bytes) = object, bytes.count == 2 else { return nil }
    return UInt32(bytes[0]) << 8 | UInt32(bytes[1])
  }
}
