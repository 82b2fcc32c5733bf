/// The numbers that stand in the margin left of a page's text, beside titles: « 2024-039 ».
struct MarginLabels {
  /// The rows of the page, each number a row of its own before the one that it stands beside.
  private(set) var rows: [Line] = []
  /// Where the numbers are: left edge and top.
  private(set) var labels: Set<[Float]> = []

  /// The fewest figures of one: « 12 » counts paragraphs.
  private static let figures = 5
  /// The least distance to the text, as a share of the type size.
  private static let distance: Float = 0.8
  /// How far the left edges of lines may differ, in points.
  private static let slack: Float = 3

  /// Parts the numbers from rows.
  init(of rows: [Line], on page: Page) {
    guard let edge = MarginLabels.edge(of: rows) else {
      self.rows = rows
      return
    }
    for row in rows {
      guard let first = row.words.first, row.words.count > 1, row.left < edge - MarginLabels.slack,
        abs(row.words[row.words.startIndex + 1].left - edge) < MarginLabels.slack,
        row.words[row.words.startIndex + 1].left - first.right > MarginLabels.distance * row.size,
        MarginLabels.isNumber(first, on: page), let label = Line(words: row.words.prefix(1), page: row.page),
        let text = Line(words: row.words.dropFirst(), page: row.page)
      else {
        self.rows.append(row)
        continue
      }
      labels.insert([label.left, label.top])
      self.rows += [label, text]
    }
  }

  /// Whether a line is one of the numbers.
  func owns(_ line: Line) -> Bool {
    labels.contains([line.left, line.top])
  }

  /// The left edge at which most rows begin.
  private static func edge(of rows: [Line]) -> Float? {
    var counts: [Int: Int] = [:]
    for row in rows { counts[Int((row.left.clampedToPage / slack).rounded()), default: 0] += 1 }
    let most = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
    return most.flatMap { 3 * $0.value > rows.count ? Float($0.key) * slack : nil }
  }

  private static func isNumber(_ word: Word, on page: Page) -> Bool {
    let scalars = word.glyphs.map { page.glyphs[$0].scalar }
    return scalars.count { $0.isDigit } >= figures && scalars.allSatisfy { $0.isDigit || !$0.isLetterOrDigit }
  }
}
