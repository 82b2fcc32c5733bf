/// Letters and figures that look alike in print.
enum Lookalike {
  /// The figure that a letter looks like; figures stand for themselves, others give `nil`.
  static func figure(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte
    case 0x4F, 0x6F: 0x30  // O o
    case 0x49, 0x6C, 0x7C: 0x31  // I l |
    case 0x53: 0x35  // S
    default: nil
    }
  }

  /// The capital that a figure looks like; others give `nil`.
  static func letter(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30: 0x4F  // O
    case 0x31: 0x49  // I
    case 0x35: 0x53  // S
    case 0x38: 0x42  // B
    default: nil
    }
  }

  /// Bytes with every letter as the figure that it looks like: equal for readings of the same print.
  static func folded(_ bytes: some Sequence<UInt8>) -> [UInt8] { bytes.map { figure($0) ?? $0 } }

  static func isFigure(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  static func isCodeLetter(_ byte: UInt8) -> Bool { isFigure(byte) || (0x41...0x5A).contains(byte) }
}
