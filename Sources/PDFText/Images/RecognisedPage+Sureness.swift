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

  /// Whether most words of some length are higher than they are wide.
  private var runsDown: Bool {
    let long = lines.flatMap(\.words).filter { $0.glyphs.count >= 4 }
    return 2 * long.count { $0.bottom - $0.top > $0.right - $0.left } > long.count
  }
}
