/// Finds words that overlap or nearly do: what was printed over something else may be read as part of it.
enum Overprint {
  /// Makes the words of a page doubtful that lie over each other, or that are closely beside words of a type
  /// of another size that is set at another height.
  static func doubt(_ page: inout Page, _ rows: [Line]) {
    guard page.method == .embedded else { return }
    for row in rows {
      guard var last = row.words.first else { continue }
      for word in row.words.dropFirst() {
        if last.isInTheWay(of: word) {
          for index in last.glyphs { page.glyphs[index].confidence = min(60, page.glyphs[index].confidence) }
          for index in word.glyphs { page.glyphs[index].confidence = min(60, page.glyphs[index].confidence) }
        }
        last = word
      }
    }
  }
}

extension Word {
  /// Whether a word to the right lies over this one, or beside it as no word of its line does.
  fileprivate func isInTheWay(of next: Word) -> Bool {
    guard count > 2, next.count > 2, min(bottom, next.bottom) - max(top, next.top) > 0 else { return false }
    if right - next.left > 0.4 * min(width, next.width), !touchesNext { return true }
    let (less, more) = (min(size, next.size), max(size, next.size))
    return less < 0.75 * more && next.left - right < more && abs(middle - next.middle) > 0.3 * less
  }
}
