/// Reads JSON (RFC 8259) from anywhere without trusting it, in one pass.
///
/// Nothing but JSON is taken: UTF-8 without byte order mark, no two members of one name, no half of a surrogate pair.
package struct JSONParser {
  /// How deep brackets may be nested: in records it is eight at most.
  static let deepest = 64

  private let bytes: [UInt8]
  private var index = 0
  private var depth = 0

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The value that the bytes are.
  package static func parse(_ bytes: [UInt8]) throws(JSONFault) -> JSONNode {
    var parser = JSONParser(bytes)
    parser.skipSpace()
    let node = try parser.value()
    parser.skipSpace()
    guard parser.index == bytes.count else { throw .notJSON(byte: parser.index) }
    return node
  }

  private var next: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { index += 1 }
  }

  /// Goes past a byte if it comes next.
  private mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    index += 1
    return true
  }

  private mutating func expect(_ byte: UInt8) throws(JSONFault) {
    guard take(byte) else { throw .notJSON(byte: index) }
  }

  private mutating func value() throws(JSONFault) -> JSONNode {
    switch next {
    case UInt8(ascii: "{")?: return .object(try members())
    case UInt8(ascii: "[")?: return .array(try elements())
    case UInt8(ascii: "\"")?: return .string(try string())
    case UInt8(ascii: "t")?: return try word("true", .bool(true))
    case UInt8(ascii: "f")?: return try word("false", .bool(false))
    case UInt8(ascii: "n")?: return try word("null", .null)
    default: return .number(try number())
    }
  }

  private mutating func word(_ word: StaticString, _ node: JSONNode) throws(JSONFault) -> JSONNode {
    let fits = word.withUTF8Buffer { bytes[index...].starts(with: $0) }
    guard fits else { throw .notJSON(byte: index) }
    index += word.utf8CodeUnitCount
    return node
  }

  // MARK: Containers

  private mutating func enter() throws(JSONFault) {
    depth += 1
    guard depth <= JSONParser.deepest else { throw .tooDeep }
    index += 1
    skipSpace()
  }

  private mutating func members() throws(JSONFault) -> [JSONMember] {
    try enter()
    var members: [JSONMember] = []
    var names = JSONNames()
    repeat {
      skipSpace()
      if members.isEmpty, next == UInt8(ascii: "}") { break }
      let name = try string()
      guard names.insert(name) else { throw .repeatedName(name) }
      skipSpace()
      try expect(UInt8(ascii: ":"))
      skipSpace()
      members.append(JSONMember(name: name, value: try value()))
      skipSpace()
    } while take(UInt8(ascii: ","))
    try expect(UInt8(ascii: "}"))
    depth -= 1
    return members
  }

  private mutating func elements() throws(JSONFault) -> [JSONNode] {
    try enter()
    var elements: [JSONNode] = []
    repeat {
      skipSpace()
      if elements.isEmpty, next == UInt8(ascii: "]") { break }
      elements.append(try value())
      skipSpace()
    } while take(UInt8(ascii: ","))
    try expect(UInt8(ascii: "]"))
    depth -= 1
    return elements
  }

  // MARK: Numbers

  private mutating func number() throws(JSONFault) -> String {
    let start = index
    _ = take(UInt8(ascii: "-"))
    if !take(UInt8(ascii: "0")) { try digits() }
    if take(UInt8(ascii: ".")) { try digits() }
    if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
      if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
      try digits()
    }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private mutating func digits() throws(JSONFault) {
    let start = index
    while let byte = next, (0x30...0x39).contains(byte) { index += 1 }
    guard index > start else { throw .notJSON(byte: index) }
  }

  // MARK: Strings

  private mutating func string() throws(JSONFault) -> String {
    let quote = index
    try expect(UInt8(ascii: "\""))
    var text: [UInt8] = []
    var start = index
    var isASCII = true
    while let byte = next, byte != UInt8(ascii: "\"") {
      guard byte >= 0x20 else { throw .notJSON(byte: index) }
      isASCII = isASCII && byte < 0x80
      index += 1
      guard byte == UInt8(ascii: "\\") else { continue }
      text += bytes[start..<index - 1]
      text += UTF8.encode(try escape()).map { Array($0) } ?? []
      start = index
    }
    let rest = bytes[start..<index]
    try expect(UInt8(ascii: "\""))
    // Most strings are short and plain, and need no look at what their bytes make up.
    if isASCII, text.isEmpty { return String(decoding: rest, as: UTF8.self) }
    guard let whole = String(validating: text + rest, as: UTF8.self) else { throw .notJSON(byte: quote) }
    return whole
  }

  /// The scalar that the escape after its backslash means.
  private mutating func escape() throws(JSONFault) -> Unicode.Scalar {
    let place = index
    index += 1
    switch place < bytes.count ? bytes[place] : 0 {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try unicodeEscape()
    default: throw .notJSON(byte: place)
    }
  }

  private mutating func unicodeEscape() throws(JSONFault) -> Unicode.Scalar {
    let place = index
    var code = try hexadecimal()
    if code & 0xFC00 == 0xD800 {
      try expect(UInt8(ascii: "\\"))
      try expect(UInt8(ascii: "u"))
      let low = try hexadecimal()
      guard low & 0xFC00 == 0xDC00 else { throw .notJSON(byte: place) }
      code = 0x10000 + (code & 0x3FF) << 10 + low & 0x3FF
    }
    guard let scalar = Unicode.Scalar(code) else { throw .notJSON(byte: place) }
    return scalar
  }

  private mutating func hexadecimal() throws(JSONFault) -> UInt32 {
    var code: UInt32 = 0
    for _ in 0..<4 {
      guard let digit = next.flatMap({ Character(Unicode.Scalar($0)).hexDigitValue }) else {
        throw .notJSON(byte: index)
      }
      code = code << 4 | UInt32(digit)
      index += 1
    }
    return code
  }
}
