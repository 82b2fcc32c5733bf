import Clausier

/// How well words were read, judged by the words that cannot be French.
///
/// An old layer of recognised text gives itself away by words cut in two and by letters among figures.
struct ReadingQuality {
  /// The words of letters and figures.
  private(set) var words = 0
  /// Those that cannot be French.
  private(set) var oddWords = 0

  /// Looks at the words of a page.
  init(of glyphs: [Glyph]) {
    var word: [Unicode.Scalar] = []
    for glyph in glyphs {
      if glyph.scalar.properties.isAlphabetic || (0x30...0x39).contains(glyph.scalar.value) {
        word.append(glyph.scalar)
      } else {
        take(&word)
      }
    }
    take(&word)
  }

  /// Looks at the words of several pages.
  init(of pages: [Page]) {
    for page in pages {
      let one = ReadingQuality(of: page.glyphs)
      words += one.words
      oddWords += one.oddWords
    }
  }

  /// The share of words that cannot be French.
  var oddShare: Double { words == 0 ? 1 : Double(oddWords) / Double(words) }

  /// Whether so few words are odd that the reading can be kept.
  var isGood: Bool { words > 0 && oddShare < 0.004 }

  private mutating func take(_ word: inout [Unicode.Scalar]) {
    defer { word.removeAll(keepingCapacity: true) }
    guard !word.isEmpty else { return }
    words += 1
    // Capitals and figures may be codes, and a word with a capital at its head may be a name.
    guard word.allSatisfy({ $0.properties.isLowercase }) else { return }
    let text = String(String.UnicodeScalarView(word))
    if word.count <= 3 {
      if !ShortWords.all.contains(text) { oddWords += 1 }
    } else if !word.contains(where: { ShortWords.vowels.contains($0) }) {
      oddWords += 1
    }
  }
}
