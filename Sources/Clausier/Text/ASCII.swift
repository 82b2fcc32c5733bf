/// Bytes of ASCII by their names, and what kind of sign a byte is.
extension UInt8 {
  static var tab: UInt8 { 0x09 }
  static var lineFeed: UInt8 { 0x0A }
  static var space: UInt8 { 0x20 }
  static var apostrophe: UInt8 { 0x27 }
  static var comma: UInt8 { 0x2C }
  static var hyphen: UInt8 { 0x2D }
  static var stop: UInt8 { 0x2E }
  static var zero: UInt8 { 0x30 }
  static var one: UInt8 { 0x31 }
  static var two: UInt8 { 0x32 }
  static var colon: UInt8 { 0x3A }
  static var semicolon: UInt8 { 0x3B }
  static var bar: UInt8 { 0x7C }

  /// Whether it is one of 0–9.
  var isDigit: Bool { self &- .zero < 10 }
  /// Whether it is one of A–Z.
  var isCapital: Bool { self &- UInt8(ascii: "A") < 26 }
  /// Whether it is one of a–z.
  var isSmall: Bool { self &- UInt8(ascii: "a") < 26 }
  /// Whether it is one of A–Z and a–z.
  var isLetter: Bool { isCapital || isSmall }
  /// Whether it is a printed sign of ASCII, neither letter nor digit.
  var isSign: Bool { self > .space && self < 0x7F && !isLetter && !isDigit }
  /// Whether it is a sign or part of one beyond ASCII.
  var isBeyond: Bool { self >= 0x80 }
  /// Whether it goes on with a sign that a byte before it begins.
  var isContinuation: Bool { self & 0xC0 == 0x80 }
  /// The small letter of a capital; any other byte stays.
  var lowercased: UInt8 { isCapital ? self | 0x20 : self }
  /// The value of a digit.
  var digit: Int { Int(self &- .zero) }
}
