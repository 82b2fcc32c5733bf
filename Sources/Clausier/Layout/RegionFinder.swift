/// Cuts the rows of a page into running text, columns, tables and signatures.
struct RegionFinder {
  /// Whether the act is being closed: after « Fait à … », until an annex begins.
  private var closing = false

  /// The regions of rows that stand from top to bottom, in reading order.
  mutating func regions(of rows: [Line], on page: Page) -> [Region] {
    var regions: [Region] = []
    var plain: [Line] = []
    var index = 0
    while index < rows.count {
      closing = rows[index].closes(page) || (closing && !rows[index].begins("annexe", on: page))
      guard let band = Band(startingAt: index, in: rows), let (region, end) = region(of: band, in: rows, on: page)
      else {
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

  private mutating func region(of band: Band, in rows: [Line], on page: Page) -> (Region, Int)? {
    if closing {
      let end = closingEnd(after: band, in: rows, on: page)
      let whole = Band(rows: band.rows.lowerBound..<end, of: rows, known: band.strips)
      return (.sideBySide(columns(of: whole, in: rows)), end)
    }
    if band.isRunningText(in: rows) {
      let end = runningEnd(after: band, in: rows)
      let whole = Band(rows: band.rows.lowerBound..<end, of: rows, known: band.strips)
      let columns = columns(of: whole, in: rows).map { regions(of: $0, on: page) }
      return (.columns(columns), end)
    }
    let table = band.table(in: rows)
    guard table.rows.count > 1 || table.strips.count > 1 else { return nil }
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

  /// Signatures go on below each other as long as no row runs through the gutter and no annex begins.
  private func closingEnd(after band: Band, in rows: [Line], on page: Page) -> Int {
    var end = band.rows.upperBound
    var strips = band.strips
    while end < rows.count, !rows[end].begins("annexe", on: page) {
      strips = rows[end].clear(strips, atLeast: 0.5 * rows[end].size)
      guard !strips.isEmpty else { break }
      end += 1
    }
    return end
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
