/// A word of a recognised page without the signs around it, as bytes of the text.
struct ReadWord {
  /// Where it is.
  let range: RawRange
  /// What was read; changed by repairs.
  var bytes: [UInt8]
  /// Whether it is a code.
  var isCode = false

  /// The words of the pages that were read from images, in order; only those of plain letters, figures and hyphens.
  static func all(in manuscript: Manuscript) -> [ReadWord] {
    let recognised = manuscript.pages.map { $0.method != .embedded }
    guard recognised.contains(true) else { return [] }
    var words: [ReadWord] = []
    var start: Int?
    for (index, byte) in (manuscript.bytes + [.lineFeed]).enumerated() {
      if isPart(byte) {
        if start == nil { start = index }
        continue
      }
      guard let first = start else { continue }
      start = nil
      // A letter with an accent before or after belongs to the word.
      guard !isLetter(byte), first < 2 || !isLetter(manuscript.bytes[first - 2]) else { continue }
      let origin = manuscript.origins[first]
      guard origin >= 0, recognised[manuscript.pageIndex(ofGlyph: origin)] else { continue }
      words.append(ReadWord(range: first..<index, bytes: Array(manuscript.bytes[first..<index])))
    }
    return words
  }

  /// Whether a byte of a text was read from an image.
  static func isRead(_ byte: Int, in manuscript: Manuscript) -> Bool {
    let origin = manuscript.origins[byte]
    return origin >= 0 && manuscript.pages[manuscript.pageIndex(ofGlyph: origin)].method != .embedded
  }

  /// Whether a byte is the first of the two that make a letter with an accent.
  private static func isLetter(_ byte: UInt8) -> Bool { (0xC3...0xCF).contains(byte) }

  private static func isPart(_ byte: UInt8) -> Bool {
    byte.isDigit || byte.isCapital || byte.isSmall
      || byte == .hyphen
      || byte == .bar
  }
}
