/// Letters and figures that look alike in print.
enum Lookalike {
  /// The figure that a letter looks like; a figure gives itself, others give `nil`.
  static func figure(_ byte: UInt8) -> UInt8? {
    switch byte {
    case _ where byte.isDigit: byte
    case UInt8(ascii: "O"), UInt8(ascii: "o"): .zero
    case UInt8(ascii: "I"), UInt8(ascii: "l"), .bar: .one
    case UInt8(ascii: "S"): UInt8(ascii: "5")
    default: nil
    }
  }

  /// The capital that a figure looks like; others give `nil`.
  static func letter(_ byte: UInt8) -> UInt8? {
    switch byte {
    case .zero: UInt8(ascii: "O")
    case .one: UInt8(ascii: "I")
    case UInt8(ascii: "5"): UInt8(ascii: "S")
    case UInt8(ascii: "8"): UInt8(ascii: "B")
    default: nil
    }
  }

  /// Bytes with every letter as the figure that it looks like: equal for readings of the same print.
  static func figures(_ bytes: some Sequence<UInt8>) -> [UInt8] { bytes.map { figure($0) ?? $0 } }

  static func isFigure(_ byte: UInt8) -> Bool { byte.isDigit }

  static func isCodeLetter(_ byte: UInt8) -> Bool { isFigure(byte) || byte.isCapital }
}
