import Recognition

extension RecognisedPage {
  /// How sure the reading is of its characters overall, from 0 to 100; 0 where there are almost none.
  var sureness: Double {
    var (sum, count) = (0, 0)
    for word in lines.lazy.flatMap(\.words) {
      sum += word.confidence * word.glyphs.count
      count += word.glyphs.count
    }
    // tesseract also reads words that run down, but their letters then have no places of their own.
    return count < 20 || runsDown ? 0 : Double(sum) / Double(count)
  }

  /// How many characters are in words that are read well.
  var sureCharacters: Int {
    lines.lazy.flatMap(\.words).filter(\.isSure).reduce(0) { $0 + $1.glyphs.count }
  }

  /// Whether so many words are not read well that something lies on the page besides its print.
  var isPatchy: Bool {
    let words = lines.lazy.flatMap(\.words).filter { !$0.isRule }
    return 100 * words.count { !$0.isSure } > 3 * words.count { _ in true }
  }

  /// Whether most words of some length are higher than they are wide.
  private var runsDown: Bool {
    let long = lines.flatMap(\.words).filter { $0.glyphs.count >= 4 }
    return 2 * long.count { $0.bottom - $0.top > $0.right - $0.left } > long.count
  }
}

extension RecognisedWord {
  /// Whether it is read well: of words in plain print, nearly all are.
  var isSure: Bool { confidence >= 80 }
}
