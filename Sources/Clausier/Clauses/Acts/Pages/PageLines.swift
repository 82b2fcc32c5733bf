/// The lines of one page laid out alone, in reading order, as the cut reads them.
///
/// Nothing is carried over from other pages, since those may belong to other acts. What is far apart in one row is a
/// line of its own: a service's name beside a title, signatories beside each other.
struct PageLines {
  /// The lines: those above columns, each column from top to bottom, those below.
  private(set) var lines: [Line] = []
  /// The column of each line, from 0.
  private(set) var columns: [Int] = []
  /// The places of numbers in the margin beside the text, by which a register calls its acts.
  private(set) var labels: Set<Int> = []

  /// The gap between lines in one row, as a share of the type size; justified words stay closer.
  private static let gapBeside: Float = 3
  /// The most spans of columns on a page; more are tables.
  private static let mostSpans = 4

  /// Reads the lines of an upright page.
  init(of page: Page) {
    let words = page.words().filter { $0.turn == .none && !$0.isAskew }
    let rows = Line.rows(of: words, page: 0)
    guard !rows.isEmpty else { return }
    let typography = Typography(of: [PageRows(page: 0, body: rows)])
    let margin = MarginLabels(of: rows, on: page)
    read(margin.rows, typography, spans: PageLines.mostSpans)
    guard !margin.labels.isEmpty else { return }
    labels = Set(lines.indices.filter { margin.owns(lines[$0]) })
  }

  /// Reads rows in the order of their columns, if they have any.
  private mutating func read(_ rows: [Line], _ typography: Typography, spans: Int) {
    guard spans > 0, rows.count > 4, let span = ColumnSpan(in: rows, around: [], after: nil, typography)
    else {
      for row in rows { add(row, column: 0) }
      return
    }
    let range = PageLines.extended(span, in: rows)
    for row in rows[..<range.lowerBound] { add(row, column: 0) }
    var sides: [[Word]] = [[], []]
    for row in rows[range] {
      for (side, cell) in row.cut(at: [span.gutter]).enumerated() { sides[min(side, 1)] += cell?.words ?? [] }
    }
    for (column, words) in sides.enumerated() {
      for row in Line.rows(of: words, page: 0) { add(row, column: column) }
    }
    read(Array(rows[range.upperBound...]), typography, spans: spans - 1)
  }

  /// The rows of columns with those above and below that leave the gutter free too: cells, names, titles.
  private static func extended(_ span: ColumnSpan, in rows: [Line]) -> Range<Int> {
    var range = span.rows
    while range.lowerBound > 0, rows[range.lowerBound - 1].isFree(at: span.gutter) {
      range = range.lowerBound - 1..<range.upperBound
    }
    while range.upperBound < rows.count, rows[range.upperBound].isFree(at: span.gutter) {
      range = range.lowerBound..<range.upperBound + 1
    }
    return range
  }

  private mutating func add(_ row: Line, column: Int) {
    for case let line? in row.cut(at: row.gaps(atLeast: PageLines.gapBeside)) {
      lines.append(line)
      columns.append(column)
    }
  }
}

extension Line {
  /// Whether part of a gutter, as wide as a space between columns, has no word in it.
  fileprivate func isFree(at gutter: Strip) -> Bool {
    !clear([gutter], atLeast: min(gutter.width, 0.6 * size)).isEmpty
  }
}
