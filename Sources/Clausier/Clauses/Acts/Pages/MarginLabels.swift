/// The numbers that stand in the margin left of a page's text, beside titles: « 2024-039 », or « 2024 » over « 39 ».
struct MarginLabels {
  /// The rows of the page, each number a row of its own before the one that it stands beside.
  private(set) var rows: [Line] = []
  /// Where the numbers are: left edge and top.
  private(set) var labels: Set<[Float]> = []

  /// The fewest figures of one: « 12 » counts paragraphs.
  private static let figures = 5
  /// The least distance to the text, as a share of the type size.
  private static let distance: Float = 0.8
  /// The most distance between the parts of one that stand below each other, as a share of the type size, and the most
  /// parts.
  private static let distanceBelow: Float = 1.5
  private static let mostParts = 4
  /// How far the left edges of lines may differ, in points.
  private static let slack: Float = 3

  /// Parts the numbers from rows.
  init(of rows: [Line], on page: Page) {
    guard let edge = MarginLabels.edge(of: rows) else {
      self.rows = rows
      return
    }
    let parts = rows.map { MarginLabels.part(of: $0, left: edge, on: page) }
    let isLabel = MarginLabels.areLabels(parts, on: page)
    for (index, row) in rows.enumerated() {
      guard isLabel[index], let label = parts[index] else {
        self.rows.append(row)
        continue
      }
      labels.insert([label.left, label.top])
      self.rows.append(label)
      if let text = Line(words: row.words.dropFirst(label.words.count), page: row.page) {
        self.rows.append(text)
      }
    }
  }

  /// The words of a row that are in the margin, where they are figures and signs only and the text beside them begins at
  /// its edge.
  private static func part(of row: Line, left edge: Float, on page: Page) -> Line? {
    let words = row.words.prefix { $0.right < edge - distance * row.size }
    guard let part = Line(words: words, page: row.page), part.left < edge - slack,
      words.count == row.words.count || abs(row.words[words.endIndex].left - edge) < slack,
      words.allSatisfy({
        $0.glyphs.allSatisfy { page.glyphs[$0].scalar.isDigit || !page.glyphs[$0].scalar.isLetterOrDigit }
      })
    else { return nil }
    return part
  }

  /// Which parts of rows are numbers that are long enough, or belong to one that stands over several rows.
  private static func areLabels(_ parts: [Line?], on page: Page) -> [Bool] {
    var isLabel = [Bool](repeating: false, count: parts.count)
    var group: [Int] = []
    var (figures, bottom) = (0, -Float.infinity)
    func end() {
      let isYear = group.count == 1 || group.contains { self.figures(of: parts[$0], on: page) == 4 }
      if figures >= MarginLabels.figures, group.count <= mostParts, isYear {
        for index in group { isLabel[index] = true }
      }
      group = []
      figures = 0
    }
    for (index, part) in parts.enumerated() {
      guard let part else { continue }
      if part.top - bottom > distanceBelow * part.size { end() }
      group.append(index)
      figures += self.figures(of: part, on: page)
      bottom = part.bottom
    }
    end()
    return isLabel
  }

  private static func figures(of part: Line?, on page: Page) -> Int {
    part?.words.reduce(0) { $0 + $1.glyphs.count { page.glyphs[$0].scalar.isDigit } } ?? 0
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
}
