/// JSON text in the making: bytes, commas and indentation; what they mean is up to the caller.
///
/// Foundation's encoder keeps no order of keys and is ten times slower; here a key is copied, not encoded.
package struct JSONBuffer {
  /// The text so far.
  package private(set) var bytes: [UInt8] = []
  /// While true, an indented text stays on its line.
  package var inline = false
  let indented: Bool
  private var depth: Int
  private var isFirst = true

  package init(_ style: JSONStyle, depth: Int = 0, capacity: Int) {
    indented = style == .indented
    self.depth = depth
    bytes.reserveCapacity(capacity)
  }

  package mutating func openObject() { open(0x7B) }
  package mutating func closeObject() { close(0x7D) }
  package mutating func openArray() { open(0x5B) }
  package mutating func closeArray() { close(0x5D) }

  /// Begins a member of the open object; its name is plain ASCII.
  package mutating func key(_ name: StaticString) {
    separate()
    bytes.append(0x22)
    name.withUTF8Buffer { bytes.append(contentsOf: $0) }
    endKey()
  }

  /// Begins a member of the open object whose name may hold anything.
  package mutating func key(escaping name: String) {
    separate()
    string(name)
    colon()
  }

  /// Begins a member of the open object whose name needs no escape.
  mutating func key(plain name: [UInt8]) {
    separate()
    bytes.append(0x22)
    bytes.append(contentsOf: name)
    endKey()
  }

  /// Begins an element of the open array.
  package mutating func separate() {
    if isFirst {
      isFirst = false
      if !inline { breakLine() }
    } else {
      bytes.append(0x2C)
      if !inline { breakLine() } else if indented { bytes.append(0x20) }
    }
  }

  package mutating func literal(_ word: StaticString) {
    word.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  package mutating func string(_ text: String) {
    bytes.append(0x22)
    var text = text
    text.withUTF8 { escape($0) }
    bytes.append(0x22)
  }

  /// The separator of two values on one line.
  mutating func comma() { literal(indented ? ", " : ",") }

  /// A string of ASCII that needs no escape.
  mutating func string(plain text: [UInt8]) {
    bytes.append(0x22)
    bytes.append(contentsOf: text)
    bytes.append(0x22)
  }

  package mutating func number(_ value: Int) {
    if value < 0 { bytes.append(0x2D) }
    digits(value.magnitude)
  }

  /// A number whose digits are already there.
  mutating func number(plain digits: String) { bytes.append(contentsOf: digits.utf8) }

  /// A value that is already JSON.
  package mutating func value(_ json: [UInt8]) { bytes.append(contentsOf: json) }

  /// A number with two decimals at most, none that do not count; what is not a number is 0.
  package mutating func number(hundredths value: Double) {
    let scaled = (value * 100).rounded()
    guard scaled.magnitude < 1e15 else {
      bytes.append(0x30)
      return
    }
    let whole = Int(scaled)
    if whole < 0 { bytes.append(0x2D) }
    let (units, rest) = whole.magnitude.quotientAndRemainder(dividingBy: 100)
    digits(units)
    guard rest > 0 else { return }
    bytes.append(0x2E)
    bytes.append(0x30 + UInt8(rest / 10))
    if rest % 10 > 0 { bytes.append(0x30 + UInt8(rest % 10)) }
  }

  /// Takes over members written elsewhere, as members of the open object.
  mutating func members(of other: JSONBuffer) {
    bytes.append(contentsOf: other.bytes)
    isFirst = other.isFirst
  }

  private mutating func open(_ bracket: UInt8) {
    bytes.append(bracket)
    depth += 1
    isFirst = true
  }

  private mutating func close(_ bracket: UInt8) {
    depth -= 1
    if !isFirst, !inline { breakLine() }
    bytes.append(bracket)
    isFirst = false
  }

  private mutating func endKey() {
    bytes.append(0x22)
    colon()
  }

  private mutating func colon() {
    bytes.append(0x3A)
    if indented { bytes.append(0x20) }
  }

  private mutating func breakLine() {
    guard indented else { return }
    bytes.append(0x0A)
    for _ in 0..<(2 * depth) { bytes.append(0x20) }
  }

  private mutating func digits(_ value: UInt) {
    guard value >= 10 else {
      bytes.append(0x30 + UInt8(value))
      return
    }
    digits(value / 10)
    bytes.append(0x30 + UInt8(value % 10))
  }

  private mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    var index = JSONBuffer.special(in: text, from: 0)
    while index < text.count {
      let byte = text[index]
      // U+2028 and U+2029 end a line in JavaScript, and in tools that split NDJSON carelessly.
      let length = byte == 0xE2 ? 3 : 1
      if length == 1 || text.count - index > 2 && text[index + 1] == 0x80 && text[index + 2] & 0xFE == 0xA8 {
        bytes.append(contentsOf: text[start..<index])
        escape(byte, endsWith: text[index + length - 1])
        start = index + length
      }
      index = JSONBuffer.special(in: text, from: index + length)
    }
    bytes.append(contentsOf: text[start..<text.count])
  }

  private mutating func escape(_ byte: UInt8, endsWith last: UInt8) {
    bytes.append(0x5C)
    switch byte {
    case 0x22, 0x5C: bytes.append(byte)
    case 0x0A: bytes.append(0x6E)
    case 0x0D: bytes.append(0x72)
    case 0x09: bytes.append(0x74)
    case 0xE2: literal(last == 0xA8 ? "u2028" : "u2029")
    default:
      literal("u00")
      bytes.append(0x30 + byte >> 4)
      bytes.append(byte & 15 < 10 ? 0x30 + byte & 15 : 0x57 + byte & 15)
    }
  }

  /// The index of the next byte that has an escape, or begins a character that may have one; eight are looked at in a
  /// step, since most texts have none.
  private static func special(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let (ones, highs): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
    var index = start
    while let base = text.baseAddress, text.count - index >= 8 {
      let word = UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self)
      var found = (word &- ones &* 0x20) & ~word
      for byte: UInt64 in [0x22, 0x5C, 0xE2] {
        let difference = word ^ ones &* byte
        found |= (difference &- ones) & ~difference
      }
      if found & highs != 0 { break }
      index += 8
    }
    while index < text.count {
      let byte = text[index]
      if byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0xE2 { break }
      index += 1
    }
    return index
  }
}
