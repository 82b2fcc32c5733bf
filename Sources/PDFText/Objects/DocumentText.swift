/// Text strings of a PDF file: UTF-16 or UTF-8 with a mark in front, otherwise PDFDocEncoding.
enum DocumentText {
  /// The text; what cannot be decoded becomes U+FFFD.
  static func text(_ bytes: [UInt8]) -> String {
    if bytes.starts(with: [0xFE, 0xFF]) { return wide(bytes.dropFirst(2), high: 0) }
    if bytes.starts(with: [0xFF, 0xFE]) { return wide(bytes.dropFirst(2), high: 1) }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return String(decoding: bytes.dropFirst(3), as: UTF8.self) }
    var scalars = String.UnicodeScalarView()
    for byte in bytes {
      switch byte {
      case 0x18...0x1F: scalars.append(low[Int(byte) - 0x18])
      case 0x80...0xA0: scalars.append(high[Int(byte) - 0x80])
      default: scalars.append(Unicode.Scalar(byte))
      }
    }
    return String(scalars)
  }

  /// A text in PDFDocEncoding; `nil` where it has a character that is not in it.
  static func bytes(_ text: String) -> [UInt8]? {
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      if let index = high.firstIndex(of: scalar), scalar != "\u{FFFD}" {
        bytes.append(0x80 + UInt8(index))
      } else if let index = low.firstIndex(of: scalar) {
        bytes.append(0x18 + UInt8(index))
      } else if let byte = UInt8(exactly: scalar.value), !(0x80...0xA0).contains(byte) {
        bytes.append(byte)
      } else {
        return nil
      }
    }
    return bytes
  }

  private static func wide(_ bytes: ArraySlice<UInt8>, high: Int) -> String {
    var units: [UInt16] = []
    var index = bytes.startIndex
    while index + 1 < bytes.endIndex {
      units.append(UInt16(bytes[index + high]) << 8 | UInt16(bytes[index + 1 - high]))
      index += 2
    }
    return String(decoding: units, as: UTF16.self)
  }

  /// PDFDocEncoding from 0x18 and from 0x80 on, where it is not Latin-1 (ISO 32000, annex D).
  private static let low = Array("\u{2D8}\u{2C7}\u{2C6}\u{2D9}\u{2DD}\u{2DB}\u{2DA}\u{2DC}".unicodeScalars)
  private static let high = Array(
    "•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž\u{FFFD}€".unicodeScalars)
}
