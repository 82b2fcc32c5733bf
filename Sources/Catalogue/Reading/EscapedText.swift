/// The text of a JSON string.
enum EscapedText {
  /// The bytes that are meant; half of a surrogate pair is the sign for what cannot be read.
  static func bytes(of escaped: ArraySlice<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(escaped.count)
    var rest = escaped
    while let backslash = rest.firstIndex(of: UInt8(ascii: "\\")) {
      bytes += rest[..<backslash]
      rest = rest[(backslash + 1)...]
      guard let sign = rest.popFirst() else { break }
      switch sign {
      case UInt8(ascii: "b"): bytes.append(0x08)
      case UInt8(ascii: "f"): bytes.append(0x0C)
      case UInt8(ascii: "n"): bytes.append(0x0A)
      case UInt8(ascii: "r"): bytes.append(0x0D)
      case UInt8(ascii: "t"): bytes.append(0x09)
      case UInt8(ascii: "u"): bytes += UTF8.encode(scalar(&rest)).map { Array($0) } ?? []
      default: bytes.append(sign)
      }
    }
    return bytes + rest
  }

  /// The scalar of four digits, or of eight for a pair.
  private static func scalar(_ rest: inout ArraySlice<UInt8>) -> Unicode.Scalar {
    let high = code(&rest)
    var code = high
    if high & 0xFC00 == 0xD800, rest.starts(with: [UInt8(ascii: "\\"), UInt8(ascii: "u")]) {
      var after = rest.dropFirst(2)
      let low = self.code(&after)
      if low & 0xFC00 == 0xDC00 {
        code = 0x10000 + (high & 0x3FF) << 10 + low & 0x3FF
        rest = after
      }
    }
    return Unicode.Scalar(code) ?? "\u{FFFD}"
  }

  private static func code(_ rest: inout ArraySlice<UInt8>) -> UInt32 {
    let digits = rest.prefix(4)
    rest = rest.dropFirst(4)
    guard digits.count == 4 else { return 0xD800 }
    return UInt32(String(decoding: digits, as: UTF8.self), radix: 16) ?? 0xD800
  }
}
