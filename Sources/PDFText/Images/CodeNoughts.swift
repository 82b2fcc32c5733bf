import Recognition

/// Tells the noughts from the letters O in codes by how broad their ink is: a nought is as broad as other figures.
struct CodeNoughts {
  private let image: GreyImage
  /// Anything darker than this is ink.
  private let ink: UInt8

  /// How much broader than other figures a letter O is at least, and a nought at most.
  private static let (letter, nought) = (1.25, 1.12)
  /// How much broader than a figure the broadest letter is.
  private static let broadest = 2.2
  /// Fewer letters and figures say too little.
  private static let fewest = (glyphs: 7, figures: 2, letters: 3)

  /// Prepares to look at an image.
  init(_ image: GreyImage) {
    self.image = image
    ink = image.faintestInk
  }

  /// The word with its noughts and its letters O as their ink says; where that does not tell, those beside a letter are
  /// less sure.
  func settled(_ word: RecognisedWord) -> RecognisedWord {
    guard isCode(word) else { return word }
    if let told = told(word) { return told }
    var word = word
    for index in word.glyphs.indices where word.glyphs[index].isRound {
      let near = [index - 1, index + 1].filter { word.glyphs.indices.contains($0) }
      if near.contains(where: { ("A"..."Z").contains(word.glyphs[$0].text) }) {
        word.glyphs[index].confidence = min(96, word.glyphs[index].confidence)
      }
    }
    return word
  }

  /// The word as its ink says it; `nil` where that does not tell.
  private func told(_ word: RecognisedWord) -> RecognisedWord? {
    guard let spans = inkSpans(of: word) else { return nil }
    var glyphs = word.glyphs
    if spans.count == glyphs.count - 1, let pair = onlyPair(in: glyphs) {
      // One sign was read twice, once as each.
      glyphs.remove(at: pair)
    }
    guard spans.count == glyphs.count, !isEvenlySpaced(spans) else { return nil }
    let figures = zip(glyphs, spans).filter { ("2"..."9").contains($0.0.text) }.map { $0.1.count }.sorted()
    guard !figures.isEmpty else { return nil }
    let usual = Double(figures[figures.count / 2])
    // What is broader than any letter is several that touch.
    guard spans.allSatisfy({ Double($0.count) < CodeNoughts.broadest * usual }) else { return nil }
    for index in glyphs.indices where glyphs[index].isRound {
      let share = Double(spans[index].count) / usual
      guard share < CodeNoughts.nought || share > CodeNoughts.letter else { return nil }
      glyphs[index].text = share < CodeNoughts.nought ? "0" : "O"
      glyphs[index].confidence = max(98, glyphs[index].confidence)
    }
    var settled = word
    settled.glyphs = glyphs
    return settled
  }

  private func isCode(_ word: RecognisedWord) -> Bool {
    guard word.glyphs.count >= CodeNoughts.fewest.glyphs, word.glyphs.contains(where: \.isRound) else {
      return false
    }
    let letters = word.glyphs.count { ("A"..."Z").contains($0.text) }
    let figures = word.glyphs.count { ("0"..."9").contains($0.text) }
    let signs = word.glyphs.count { $0.text == "-" }
    return letters + figures + signs == word.glyphs.count && letters >= CodeNoughts.fewest.letters
      && figures >= CodeNoughts.fewest.figures
  }

  /// The first of two signs that may be one, if there are only two such.
  private func onlyPair(in glyphs: [RecognisedGlyph]) -> Int? {
    let pairs = glyphs.indices.dropLast().filter {
      glyphs[$0].isRound && glyphs[$0 + 1].isRound && glyphs[$0].text != glyphs[$0 + 1].text
    }
    return pairs.count == 1 ? pairs[0] : nil
  }

  /// The columns of the word that are inked without a break, from left to right.
  private func inkSpans(of word: RecognisedWord) -> [Range<Int>]? {
    let rows = max(0, word.top)..<max(0, min(image.height, word.bottom))
    let columns = max(0, word.left - 1)..<max(0, min(image.width, word.right + 1))
    guard !rows.isEmpty, !columns.isEmpty else { return nil }
    var spans: [Range<Int>] = []
    var start: Int?
    for column in columns.lowerBound...columns.upperBound {
      let isInked =
        column < columns.upperBound && rows.contains { image.pixels[$0 * image.width + column] < ink }
      if isInked, start == nil { start = column }
      if !isInked, let first = start {
        spans.append(first..<column)
        start = nil
      }
    }
    return spans
  }

  /// Whether all signs are as far apart, as in the face of a typewriter, where a nought is as broad as an O.
  private func isEvenlySpaced(_ spans: [Range<Int>]) -> Bool {
    let middles = spans.map { Double($0.lowerBound + $0.upperBound) / 2 }
    let steps = zip(middles, middles.dropFirst()).map { $1 - $0 }
    guard let least = steps.min(), let most = steps.max() else { return true }
    return most < 1.25 * least
  }
}

extension RecognisedGlyph {
  /// Whether it may be a nought or a letter O.
  fileprivate var isRound: Bool { text == "0" || text == "O" }
}
