/// Cuts the rows of a page into running text, columns, tables and signatures.
struct RegionFinder {
  /// Whether the act is being closed: after « Fait à … », until an annex begins.
  private var closing = false
  private let typography: Typography

  init(typography: Typography) { self.typography = typography }

  /// The regions of rows that stand from top to bottom, in reading order.
  mutating func regions(of rows: [Line], on page: Page) -> [Region] {
    var regions: [Region] = []
    var plain: [Line] = []
    var index = 0
    while index < rows.count {
      closing = rows[index].closes(page) || (closing && !rows[index].begins("annexe", on: page))
      guard let (region, end) = region(startingAt: index, in: rows, after: &plain, on: page) else {
        plain.append(rows[index])
        index += 1
        continue
      }
      if !plain.isEmpty { regions.append(.lines(plain)) }
      plain = []
      regions.append(region)
      index = end
    }
    if !plain.isEmpty { regions.append(.lines(plain)) }
    return regions
  }

  private mutating func region(
    startingAt start: Int, in rows: [Line], after plain: inout [Line], on page: Page
  ) -> (Region, Int)? {
    if closing {
      guard let band = signatures(startingAt: start, in: rows, on: page) else { return nil }
      return (.sideBySide(columns(of: band, in: rows)), band.rows.upperBound)
    }
    guard let band = Band(startingAt: start, in: rows, typography) else { return nil }
    if band.isRunningText(in: rows) {
      let end = runningEnd(after: band, in: rows)
      let whole = Band(rows: band.rows.lowerBound..<end, of: rows, known: band.strips, typography)
      let columns = columns(of: whole, in: rows).map { regions(of: $0, on: page) }
      return (.columns(columns), end)
    }
    let table = band.table(in: rows, reachingBackOver: plain.count)
    // One row alone is a table only where the page's border may have cut it from others.
    let isCut = table.strips.count > 1 && (table.rows.lowerBound == 0 || table.rows.upperBound == rows.count)
    guard table.rows.count > 1 || isCut else { return nil }
    plain.removeLast(start - table.rows.lowerBound)
    return (.table(TableRegion(band: table, in: rows)), table.rows.upperBound)
  }

  /// The rows of one column each, built anew from its words: columns need not share their lines.
  private func columns(of band: Band, in rows: [Line]) -> [[Line]] {
    var words = [[Word]](repeating: [], count: band.strips.count + 1)
    for index in band.rows {
      for (column, cell) in rows[index].cut(at: band.strips).enumerated() {
        if let cell { words[column] += cell.words }
      }
    }
    let page = rows[band.rows.lowerBound].page
    return words.map { Line.rows(of: $0, page: page) }
  }

  /// The rows of signatures beside each other: on as long as one gutter runs through them and no annex begins.
  ///
  /// The columns need not share their lines, so a first row of one side is taken along.
  private func signatures(startingAt start: Int, in rows: [Line], on page: Page) -> Band? {
    guard !rows[start].closes(page) else { return nil }
    var spans: [Strip] = []
    var end = start
    var best: Band?
    while end < rows.count, !rows[end].begins("annexe", on: page) {
      spans += rows[end].words.map { Strip(left: $0.left, right: $0.right) }
      let gutters = Strip.gutters(between: spans, atLeast: typography.narrowGutter * rows[start].size)
      // Words of one line stand closer than columns; only where rows are on both sides is there a gutter.
      if end > start, gutters.isEmpty { break }
      end += 1
      if !gutters.isEmpty { best = Band(rows: start..<end, strips: gutters, typography) }
    }
    return best.flatMap { $0.rows.count > 1 ? $0 : nil }
  }

  /// The longer of two columns goes on alone below the shorter one.
  private func runningEnd(after band: Band, in rows: [Line]) -> Int {
    var end = band.rows.upperBound
    while end < rows.count {
      let row = rows[end]
      guard row.clear(band.strips, atLeast: 1).count == band.strips.count,
        row.middle - rows[end - 1].middle < 3 * row.size
      else { break }
      end += 1
    }
    return end
  }
}
