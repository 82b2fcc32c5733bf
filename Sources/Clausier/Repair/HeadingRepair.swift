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
      word.bytes = Array("1er".utf8)
    } else if word.bytes == [0x6C] || word.bytes == [0x7C] {
      word.bytes = [0x31]
    } else if small == [0x6C, 0x2D] {
      word.bytes = [0x31, 0x2D]
    }
  }

  /// The repairs of specks that were read as signs before a heading or a visa: « - Article 3 », « -. Vu le ».
  static func signs(in manuscript: Manuscript, _ words: [ReadWord]) -> [Repair] {
    let bytes = manuscript.bytes
    return words.compactMap { word in
      let start = word.range.lowerBound
      guard opens(word.bytes), let line = lineStart(before: start, bytes), line < start,
        word.bytes.count > 2 || bytes[line..<start] != [0x2D, 0x20]
      else { return nil }
      return Repair(range: line..<word.range.upperBound, bytes: word.bytes)
    }
  }

  /// Whether a word opens a heading or a visa.
  private static func opens(_ bytes: [UInt8]) -> Bool {
    bytes.map { $0 | 0x20 } == article || bytes == Array("Vu".utf8) || bytes == Array("VU".utf8)
  }

  /// Where a paragraph begins, if nothing but a few signs stands between; letters and figures are none.
  private static func lineStart(before start: Int, _ bytes: [UInt8]) -> Int? {
    var place = start
    while place > 0, bytes[place - 1] != 0x0A {
      let byte = bytes[place - 1]
      guard start - place < 6,
        byte == 0x20 || byte >= 0x80 && byte < 0xC0 || byte == 0xC2 || byte == 0xE2
          || (0x21...0x2F).contains(byte) || (0x3A...0x40).contains(byte) || (0x5B...0x60).contains(byte)
      else { return nil }
      place -= 1
    }
    return place
  }

  private static func isHeading(_ word: ReadWord, in manuscript: Manuscript) -> Bool {
    word.bytes[0] == 0x41 && word.bytes.map { $0 | 0x20 } == article
      && lineStart(before: word.range.lowerBound, manuscript.bytes) != nil
  }

  private static let article = Array("article".utf8)
}
