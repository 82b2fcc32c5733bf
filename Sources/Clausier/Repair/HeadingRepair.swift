/// Mends « Artic1e » and « ARTlCLE » at the head of a line, and « Article ler ».
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
  /// Mends a number right behind the word « Article » that begins a paragraph.
  static func mendNumber(_ word: inout ReadWord, behind heading: ReadWord, in manuscript: Manuscript) {
    guard isHeading(heading, in: manuscript), heading.range.upperBound + 1 == word.range.lowerBound,
      manuscript.bytes[heading.range.upperBound] == 0x20
    else { return }
    let small = word.bytes.map { $0 | 0x20 }
    if small.suffix(2) == Array("er".utf8), small.count <= 3, word.bytes[0] != 0x31 {
      word.bytes = Array((small.count == 3 ? "1er" : "1 ").utf8)
    } else if word.bytes == [0x6C] || word.bytes == [0x7C] {
      word.bytes = [0x31]
    } else if small == [0x6C, 0x2D] {
      word.bytes = [0x31, 0x2D]
    }
  }

  /// The repairs of specks that were read as a sign before a heading: « - Article 3 ».
  static func signs(in manuscript: Manuscript, _ words: [ReadWord]) -> [Repair] {
    let bytes = manuscript.bytes
    return words.compactMap { word in
      let start = word.range.lowerBound
      guard start >= 2, word.bytes.map({ $0 | 0x20 }) == article, bytes[start - 1] == 0x20,
        specks.contains(bytes[start - 2]), start == 2 || bytes[start - 3] == 0x0A
      else { return nil }
      return Repair(range: start - 2..<start, bytes: [0x20, 0x20])
    }
  }

  private static func isHeading(_ word: ReadWord, in manuscript: Manuscript) -> Bool {
    let start = word.range.lowerBound
    guard word.bytes.map({ $0 | 0x20 }) == article, word.bytes[0] == 0x41 else { return false }
    let before = manuscript.bytes[..<start].reversed().prefix(3).drop { $0 == 0x20 || specks.contains($0) }
    return start == 0 || before.first == 0x0A
  }

  private static let article = Array("article".utf8)
  private static let specks = Set("-.,:;'".utf8)
}
