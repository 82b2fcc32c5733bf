import Clausier

/// The address at which an act is published, where the archive gives a pattern of it.
struct ActAddress {
  private let pattern: ActPattern?

  /// Takes the pattern of the settings.
  ///
  /// - Throws: ``ExportFault`` when nobody knows what stands in its braces.
  init(_ settings: ArchiveSettings) throws(ExportFault) {
    guard let text = settings[.url] else {
      pattern = nil
      return
    }
    pattern = try ActPattern(text, of: .url)
  }

  /// The address of an act by the number of its reference; `nil` without a pattern. One that is only that of the file
  /// leads to the act's first page.
  func text(_ record: Record, number: Int) -> String? {
    guard let pattern else { return nil }
    let address = pattern.text(record, number: number, file: ActAddress.encoded(record.source.file))
    let isOfFile = pattern.has(.file, .sha256) && !pattern.has(.n, .act, .page, .pages) && !pattern.has("#")
    let pages = ActPages(record)
    return isOfFile && pages.isPart ? address + "#page=\(pages.first)" : address
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
