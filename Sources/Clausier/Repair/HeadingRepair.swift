/// Mends « Artic1e » and « ARTlCLE » at the head of a line.
enum HeadingRepair {
  /// Mends a word that begins a paragraph.
  static func mend(_ word: inout ReadWord, in manuscript: Manuscript) {
    let start = word.range.lowerBound
    guard word.bytes.count == 7, start == 0 || manuscript.bytes[start - 1] == 0x0A else { return }
    let letters = word.bytes.map { byte -> UInt8 in
      switch byte {
      case 0x31, 0x7C, 0x49, 0x6C, 0x4C, 0x69: 0x69
      default: byte | 0x20
      }
    }
    guard letters == Array("artiiie".utf8) || letters == Array("articie".utf8),
      word.bytes[0] == 0x41 || word.bytes[0] == 0x61
    else { return }
    let mended = Array((word.bytes[1] < 0x61 ? "ARTICLE" : "Article").utf8)
    if mended.map({ $0 | 0x20 }) != word.bytes.map({ $0 | 0x20 }) { word.bytes = mended }
  }
}
