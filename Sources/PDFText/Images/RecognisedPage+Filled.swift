import Recognition

extension RecognisedPage {
  /// The page with its unsure words as another reading of the same image has them, where that is sure.
  ///
  /// A stamp or a signature's strokes leave most of a page as it is, so that neither reading is the better one.
  func filled(from other: RecognisedPage) -> RecognisedPage {
    let sure = other.lines.flatMap(\.words).filter { $0.isSure && $0.hasWord }
    guard !sure.isEmpty else { return self }
    let known = lines.flatMap(\.words).filter(\.isSure)
    var page = self
    for line in page.lines.indices {
      var words: [RecognisedWord] = []
      for word in page.lines[line].words {
        let found = word.isSure ? [] : sure.filter { $0.meets(word) }
        guard !found.isEmpty, !found.contains(where: { one in known.contains { $0.meets(one) } }) else {
          words.append(word)
          continue
        }
        // Two unsure words may be one sure word.
        words += found.filter { one in !words.contains(one) }
      }
      page.lines[line].words = words
    }
    return page
  }
}

extension RecognisedWord {
  /// Whether it holds letters or figures enough to be more than a stroke.
  fileprivate var hasWord: Bool {
    glyphs.count {
      $0.text.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || $0.properties.numericType != nil }
    }
      > 2
  }

  /// Whether two words are at the same place.
  func meets(_ other: RecognisedWord) -> Bool {
    let width = min(right, other.right) - max(left, other.left)
    let height = min(bottom, other.bottom) - max(top, other.top)
    return 3 * width > min(right - left, other.right - other.left)
      && 2 * height > min(bottom - top, other.bottom - other.top)
  }
}
