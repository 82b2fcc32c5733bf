/// Finds the pages that lie beside each other in one picture: an open booklet, or both halves of a folded sheet.
enum Leaves {
  /// The places that part a page from left to right: where one leaf ends and the next begins, in points.
  ///
  /// Only pictures show two pages as one; a printed page that is wider than high is a table.
  static func fold(of page: Page, _ words: [Word]) -> Float? {
    guard page.method != .embedded, page.width > 1.15 * page.height else { return nil }
    let width = Float(page.width)
    let spans = words.filter { $0.beginsWithLetter || $0.count > 1 }
      .map { Strip(left: $0.left, right: $0.right) }
    let widest = Strip.gutters(between: spans, atLeast: least * width)
      .filter { ($0.left + $0.right) / 2 > middle.lowerBound * width }
      .filter { ($0.left + $0.right) / 2 < middle.upperBound * width }
      .max { $0.width < $1.width }
    guard let gutter = widest else { return nil }
    let fold = (gutter.left + gutter.right) / 2
    let isCrossed = page.strokes.contains {
      $0.isLevel && $0.left < fold && $0.right > fold && $0.right - $0.left < 0.9 * width
    }
    guard !isCrossed,
      holdsText(words.filter { $0.right < fold }), holdsText(words.filter { $0.left > fold })
    else { return nil }
    return fold
  }

  /// The least width of what is free between two pages, as a share of the sheet's: their inner margins.
  private static let least: Float = 0.045
  /// Where the fold may be, in parts of the sheet's width.
  private static let middle: ClosedRange<Float> = 0.4...0.6
  /// The fewest lines of a page that has text.
  private static let fewest = 4

  /// Whether words make lines of sentences, as on a page and not in the cells of a table.
  private static func holdsText(_ words: [Word]) -> Bool {
    Line.rows(of: words, page: 0).count { $0.words.count(where: \.beginsWithLetter) >= 4 } >= fewest
  }
}

extension PageRows {
  /// The rows of a page, or of each of the two that one picture shows, in the order in which they are read.
  static func leaves(
    ofPage index: Int, _ words: [Word], on page: Page, strays: Set<Int>
  ) -> [PageRows] {
    guard let fold = Leaves.fold(of: page, words) else {
      return [PageRows(page: index, words: words, of: page, strays: strays)]
    }
    return [-Float.infinity...fold, fold...Float.infinity].map { leaf in
      let own = words.indices.filter { leaf.contains((words[$0].left + words[$0].right) / 2) }
      let apart = own.indices.filter { strays.contains(own[$0]) }
      var sheet = PageRows(page: index, words: own.map { words[$0] }, of: page, strays: Set(apart))
      sheet.leaf = leaf
      return sheet
    }
  }

  /// The lines that are drawn on the leaf.
  func strokes(of page: Page) -> [Stroke] {
    leaf.lowerBound == -.infinity && leaf.upperBound == .infinity
      ? page.strokes : page.strokes.filter { leaf.contains(($0.left + $0.right) / 2) }
  }
}
