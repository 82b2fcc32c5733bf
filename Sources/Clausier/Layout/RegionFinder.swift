/// Cuts the rows of a page into running text, columns, tables and signatures.
struct RegionFinder {
  /// Whether the act is being closed: after « Fait à … », until an annex begins.
  private var closing = false
  private let typography: Typography
  /// The table that the page before ends with, if it does.
  private var openTable: TableRegion?

  init(typography: Typography) { self.typography = typography }

  /// The regions of rows that stand from top to bottom, in reading order.
  mutating func regions(of printed: [Line], on page: Page) -> [Region] {
    let rows = joined(printed, on: page)
    var regions: [Region] = []
    var plain: [Line] = []
    var index = 0
    if let open = openTable, let table = Band(continuing: open, in: rows, typography) {
      regions.append(.table(TableRegion(band: table, in: rows)))
      index = table.rows.upperBound
    }
    openTable = nil
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
    if case .table(let table) = regions.last { openTable = table }
    return regions
  }

  /// The rows with those of centred cells put together; signatures are left, since their columns are not rows.
  private func joined(_ printed: [Line], on page: Page) -> [Line] {
    var rows: [Line] = []
    var run: [Line] = []
    var closing = closing
    for row in printed {
      closing = row.closes(page) || closing && !row.begins("annexe", on: page)
      if closing {
        rows += Line.joined(run)
        run = []
        rows.append(row)
      } else {
        run.append(row)
      }
    }
    return rows + Line.joined(run)
  }

  private mutating func region(
    startingAt start: Int, in rows: [Line], after plain: inout [Line], on page: Page
  ) -> (Region, Int)? {
    if closing {
      guard let band = Band(ofSignaturesAt: start, in: rows, on: page, typography) else { return nil }
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
