/// Reads objects out of bytes; anything that is not an object ends the reading.
struct ObjectParser {
  let bytes: UnsafeBufferPointer<UInt8>
  /// Where the next object begins.
  var index: Int

  /// How deep arrays and dictionaries may be nested.
  private static let deepest = 64

  init(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) {
    self.bytes = bytes
    self.index = max(0, index)
  }

  /// The byte under the cursor; a space after the end.
  private var byte: UInt8 { index < bytes.count ? bytes[index] : 0x20 }
  private var isAtEnd: Bool { index >= bytes.count }

  /// The next object; `nil` where there is none.
  mutating func object(depth: Int = 0) -> PDFObject? {
    skipBlanks()
    guard !isAtEnd, depth < ObjectParser.deepest else { return nil }
    switch byte {
    case 0x2F: return .name(name())
    case 0x28: return .string(literal())
    case 0x3C:
      guard index + 1 < bytes.count, bytes[index + 1] == 0x3C else { return .string(hexadecimal()) }
      return dictionary(depth: depth)
    case 0x5B: return array(depth: depth)
    case 0x2B, 0x2D, 0x2E, 0x30...0x39: return numberOrReference()
    default:
      if take("true") { return .boolean(true) }
      if take("false") { return .boolean(false) }
      return take("null") ? .null : nil
    }
  }

  /// An object with its number before it and, if it is a stream, its bytes after it.
  mutating func numberedObject() -> (number: Int, object: PDFObject)? {
    guard let number = wholeNumber(), wholeNumber() != nil, take("obj"), let object = object() else {
      return nil
    }
    guard case .dictionary(let entries) = object, take("stream") else { return (number, object) }
    if byte == 0x0D { index += 1 }
    if byte == 0x0A { index += 1 }
    return (number, .stream(entries, dataAt: index))
  }

  /// A number without sign and point, if one is next.
  mutating func wholeNumber() -> Int? {
    skipBlanks()
    let start = index
    var value = 0
    while !isAtEnd, byte &- 0x30 <= 9, index - start < 15 {
      value = value * 10 + Int(byte &- 0x30)
      index += 1
    }
    return index > start ? value : nil
  }

  /// Steps over a word if it is next.
  mutating func take(_ word: StaticString) -> Bool {
    skipBlanks()
    let length = word.utf8CodeUnitCount
    guard index + length <= bytes.count else { return false }
    for offset in 0..<length where bytes[index + offset] != word.utf8Start[offset] { return false }
    index += length
    return true
  }

  mutating func skipBlanks() {
    while !isAtEnd {
      if byte == 0x25 {
        while !isAtEnd, byte != 0x0A, byte != 0x0D { index += 1 }
      } else if !ObjectParser.isBlank(byte) {
        return
      } else {
        index += 1
      }
    }
  }

  static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 || byte == 0x0C || byte == 0
  }

  private static func ends(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x25, 0x28, 0x29, 0x2F, 0x3C, 0x3E, 0x5B, 0x5D, 0x7B, 0x7D: true
    default: isBlank(byte)
    }
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }

  private mutating func numberOrReference() -> PDFObject? {
    let start = index
    if let number = wholeNumber() {
      let end = index
      if ObjectParser.isBlank(byte), wholeNumber() != nil, take("R") { return .reference(number) }
      index = end
      if ObjectParser.ends(byte) { return .number(Double(number)) }
    }
    index = start
    while !isAtEnd, !ObjectParser.ends(byte) { index += 1 }
    return Double(String(decoding: bytes[start..<index], as: UTF8.self)).map { .number($0) }
  }

  private mutating func name() -> String {
    index += 1
    let start = index
    var isPlain = true
    while !isAtEnd, !ObjectParser.ends(byte) {
      isPlain = isPlain && byte != 0x23
      index += 1
    }
    let written = bytes[start..<index]
    guard !isPlain else { return String(decoding: written, as: UTF8.self) }
    var meant: [UInt8] = []
    var rest = written
    while let byte = rest.popFirst() {
      if byte == 0x23, rest.count >= 2, let high = ObjectParser.digit(rest[rest.startIndex]),
        let low = ObjectParser.digit(rest[rest.startIndex + 1])
      {
        meant.append(high << 4 | low)
        rest = rest.dropFirst(2)
      } else {
        meant.append(byte)
      }
    }
    return String(decoding: meant, as: UTF8.self)
  }

  private mutating func literal() -> [UInt8] {
    var string: [UInt8] = []
    var nesting = 1
    index += 1
    while !isAtEnd {
      let current = byte
      index += 1
      switch current {
      case 0x28: nesting += 1
      case 0x29:
        nesting -= 1
        if nesting == 0 { return string }
      case 0x5C:
        if let escaped = escape() { string.append(escaped) }
        continue
      default: break
      }
      string.append(current)
    }
    return string
  }

  /// What follows a backslash; `nil` for a line end, which is dropped with it.
  private mutating func escape() -> UInt8? {
    let current = byte
    index += 1
    switch current {
    case 0x6E: return 0x0A
    case 0x72: return 0x0D
    case 0x74: return 0x09
    case 0x62: return 0x08
    case 0x66: return 0x0C
    case 0x0A: return nil
    case 0x0D:
      if byte == 0x0A { index += 1 }
      return nil
    case 0x30...0x37:
      var value = UInt32(current - 0x30)
      for _ in 0..<2 where (0x30...0x37).contains(byte) {
        value = value * 8 + UInt32(byte - 0x30)
        index += 1
      }
      return UInt8(truncatingIfNeeded: value)
    default: return current
    }
  }

  private mutating func hexadecimal() -> [UInt8] {
    var string: [UInt8] = []
    var half: UInt8?
    index += 1
    while !isAtEnd, byte != 0x3E {
      if let digit = ObjectParser.digit(byte) {
        if let high = half { string.append(high << 4 | digit) }
        half = half == nil ? digit : nil
      }
      index += 1
    }
    index += 1
    if let half { string.append(half << 4) }
    return string
  }

  private mutating func array(depth: Int) -> PDFObject? {
    var items: [PDFObject] = []
    index += 1
    while !take("]") {
      guard let item = object(depth: depth + 1) else { return nil }
      items.append(item)
    }
    return .array(items)
  }

  private mutating func dictionary(depth: Int) -> PDFObject? {
    var dictionary = PDFDictionary()
    index += 2
    while !take(">>") {
      guard byte == 0x2F else { return nil }
      let key = name()
      guard let value = object(depth: depth + 1) else { return nil }
      dictionary.add(key, value)
    }
    return .dictionary(dictionary)
  }
}
