/// Text from names and PDFs made safe for a terminal: characters that control it or reverse text are escaped.
public enum TerminalText {
  /// The text with control, bidirectional and invisible characters as `\n`, `\xHH` or `\u{…}`; a backslash
  /// stays as it is.
  public static func escaped(_ text: String) -> String {
    escaped(text.utf8)
  }

  /// The path for a message, with bytes that are not UTF-8 as `\xHH`.
  public static func escaped(_ path: BytePath) -> String {
    escaped(path.bytes)
  }

  /// The bytes for a message, with those that are not UTF-8 as `\xHH`.
  public static func escaped(_ bytes: some Collection<UInt8>) -> String {
    rewritten(bytes, escape)
  }

  /// Text of many lines, which keeps its tabs and line ends.
  public static func escapedLines(_ bytes: [UInt8]) -> [UInt8] {
    Array(rewritten(bytes) { $0 == "\n" || $0 == "\t" ? String($0) : escape($0) }.utf8)
  }

  /// JSON of the same meaning: what would control a terminal is only in strings, where it can be `\uXXXX`.
  public static func escapedJSON(_ bytes: [UInt8]) -> [UInt8] {
    let text = rewritten(bytes) { scalar in
      if scalar.value < 0x20 { return String(scalar) }
      return Character(scalar).utf16.map { "\\u" + hexadecimal(UInt32($0), digits: 4) }.joined()
    }
    return Array(text.utf8)
  }

  private static func rewritten(
    _ bytes: some Collection<UInt8>, _ escape: (Unicode.Scalar) -> String
  ) -> String {
    var result = String.UnicodeScalarView()
    var parser = UTF8.ForwardParser()
    var source = bytes.makeIterator()
    var position = bytes.startIndex
    while true {
      switch parser.parseScalar(from: &source) {
      case .valid(let encoded):
        let scalar = UTF8.decode(encoded)
        if steers(scalar) {
          result.append(contentsOf: escape(scalar).unicodeScalars)
        } else {
          result.append(scalar)
        }
        position = bytes.index(position, offsetBy: encoded.count)
      case .error(let length):
        for _ in 0..<length {
          result.append(contentsOf: "\\x\(hexadecimal(UInt32(bytes[position]), digits: 2))".unicodeScalars)
          position = bytes.index(after: position)
        }
      case .emptyInput:
        return String(result)
      }
    }
  }

  private static func steers(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0: true  // controls of ASCII and Latin-1
    case 0x061C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF: true  // bidi, breaks, no width
    case 0xFFF9...0xFFFB, 0xE0000...0xE007F: true  // annotations and tags
    default: false
    }
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\n": "\\n"
    case "\r": "\\r"
    case "\t": "\\t"
    default: "\\u{\(hexadecimal(scalar.value, digits: 1))}"
    }
  }

  private static func hexadecimal(_ value: UInt32, digits: Int) -> String {
    let text = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
  }
}
