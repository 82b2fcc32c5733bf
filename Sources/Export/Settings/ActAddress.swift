import Clausier

/// The address at which an act is published, where the archive gives a pattern of it.
struct ActAddress {
  private let pattern: String?

  init(_ settings: ArchiveSettings) { pattern = settings[.url] }

  /// The address of an act by its place in the export, from 1; `nil` without a pattern.
  func text(_ record: Record, place: Int) -> String? {
    pattern?.replacing("{n}", with: "\(place)")
      .replacing("{sha256}", with: record.source.sha256)
      .replacing("{file}", with: ActAddress.encoded(record.source.file))
  }

  /// A path in an address: everything but letters, figures and a few signs of ASCII as `%XX`.
  static func encoded(_ file: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in PathText.path(of: file) {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"), UInt8(ascii: "/"):
        bytes.append(byte)
      default: bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
