/// Cuts the rows of a page into running text, columns, tables and signatures.
struct RegionFinder {
  /// Whether the act is being closed: after « Fait à … », until an annex begins.
  private var closing = false
  private let typography: Typography
  /// The gutters of the signatures that the page before ends with, if it does.
  private var openColumns: [Strip]?
  /// The gutter of the columns that the page before ends with, if it does.
  private var gutter: Strip?
  /// The table that the page before ends with, if it does.
  private var openTable: TableRegion?

  init(typography: Typography) { self.typography = typography }

  /// The regions of rows given from top to bottom, in reading order, with the ruled tables among them.
  mutating func regions(of rows: [Line], around tables: [RuledTable], on page: Page) -> [Region] {
    guard !closing,
      let span = ColumnSpan(in: rows, around: tables, after: gutter, typography)
        ?? ColumnSpan(in: rows, around: tables, after: nil, typography),
      // Below « Fait à » there are signatures beside each other, not text.
      !rows[..<span.rows.lowerBound].contains(where: { $0.closes(page) })
    else {
      gutter = nil
      return regions(of: rows, between: tables, on: page)
    }
    let (top, bottom) = (rows[span.rows.lowerBound].top, rows[span.rows.upperBound - 1].bottom)
    let ends = span.rows.upperBound == rows.count ? Float.infinity : bottom
    var above: [RuledTable] = []
    var within: [[RuledTable]] = [[], []]
    var below: [RuledTable] = []
    for ruled in tables {
      let isAcross = ruled.left < span.gutter.left - 3 && ruled.right > span.gutter.right + 3
      if ruled.top > ends || isAcross && ruled.top > top {
        below.append(ruled)
      } else if ruled.bottom < top && span.rows.lowerBound > 0 || isAcross {
        above.append(ruled)
      } else {
        within[ruled.right > span.gutter.right + 3 ? 1 : 0].append(ruled)
      }
    }
    gutter = nil
    var regions = regions(of: Array(rows[..<span.rows.lowerBound]), around: above, on: page)
    let columns = columns(of: Band(rows: span.rows, strips: [span.gutter], typography), in: rows)
    gutter = nil
    regions.append(.columns(zip(columns, within).map { self.regions(of: $0, around: $1, on: page) }))
    gutter = nil
    let rest = Array(rows[span.rows.upperBound...])
    if !rest.isEmpty || !below.isEmpty { regions += self.regions(of: rest, around: below, on: page) }
    gutter = rest.isEmpty ? span.gutter : nil
    return regions
  }

  /// The regions of rows over the whole width, with the ruled tables between them.
  private mutating func regions(of rows: [Line], between tables: [RuledTable], on page: Page) -> [Region] {
    var regions: [Region] = []
    var rest = rows[...]
    for ruled in tables {
      let middle = (ruled.top + ruled.bottom) / 2
      let above = rest.prefix { $0.middle < ruled.top || $0.bottom < middle }
      if !above.isEmpty { regions += self.regions(of: Array(above), on: page) }
      rest = rest.dropFirst(above.count)
      regions.append(region(of: ruled, on: page))
    }
    if !rest.isEmpty { regions += self.regions(of: Array(rest), on: page) }
    return regions
  }

  /// A ruled table; where the act is being closed, the signatures in its columns.
  private mutating func region(of ruled: RuledTable, on page: Page) -> Region {
    openTable = nil
    openColumns = nil
    guard closing, ruled.table.strips.count <= 3 else { return region(of: ruled.table, on: page) }
    return .sideBySide(
      (0...ruled.table.strips.count).map { column in ruled.table.rows.flatMap { $0[column] } })
  }

  /// A table, or the articles that are set as its rows.
  private func region(of table: TableRegion, on page: Page) -> Region {
    table.articleCells(on: page).map { .cells($0) } ?? .table(table)
  }

  /// The regions of rows given from top to bottom, in reading order.
  private mutating func regions(of printed: [Line], on page: Page) -> [Region] {
    let rows = joined(printed, on: page)
    var regions: [Region] = []
    var plain: [Line] = []
    var index = 0
    if let open = openTable, let table = Band(continuing: open, in: rows, typography) {
      regions.append(.table(TableRegion(band: table, in: rows)))
      index = table.rows.upperBound
    } else if closing, let open = openColumns,
      let band = Band(continuing: open, in: rows, on: page, typography)
    {
      regions.append(.sideBySide(columns(of: band, in: rows)))
      index = band.rows.upperBound
    }
    openTable = nil
    let edge = rows.lazy.map(\.right).max() ?? 0
    while index < rows.count {
      closing = rows[index].closes(page) || (closing && !rows[index].begins(PartWords.annex, on: page))
      guard let (region, end) = region(startingAt: index, in: rows, reaching: edge, after: &plain, on: page)
      else {
        plain.append(rows[index])
        openColumns = nil
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

  /// The rows with those of centred cells joined; signatures are left, since their columns are not rows.
  private func joined(_ printed: [Line], on page: Page) -> [Line] {
    var rows: [Line] = []
    var run: [Line] = []
    var closing = closing
    for row in printed {
      closing = row.closes(page) || closing && !row.begins(PartWords.annex, on: page)
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
    startingAt start: Int, in rows: [Line], reaching edge: Float, after plain: inout [Line], on page: Page
  ) -> (Region, Int)? {
    if closing {
      guard let band = Band(ofSignaturesAt: start, in: rows, on: page, typography) else { return nil }
      openColumns = band.strips
      return (.sideBySide(columns(of: band, in: rows)), band.rows.upperBound)
    }
    let bands = [
      Band(startingAt: start, in: rows, reaching: edge, typography),
      Band(tightAt: start, in: rows, reaching: edge, typography),
    ]
    for case let band? in bands {
      if let found = table(of: band, in: rows, after: &plain, on: page) { return found }
    }
    return nil
  }

  /// The table that a band holds, and the row after it; rows before the band may belong to it.
  private func table(
    of band: Band, in rows: [Line], after plain: inout [Line], on page: Page
  ) -> (Region, Int)? {
    let start = band.rows.lowerBound
    let table = band.table(in: rows, reachingBackOver: plain.count)
    // One row alone is a table only where the page's border may have cut it from others.
    let isCut = table.strips.count > 1 && (table.rows.lowerBound == 0 || table.rows.upperBound == rows.count)
    guard table.rows.count > 1 || isCut else { return nil }
    plain.removeLast(start - table.rows.lowerBound)
    return (region(of: TableRegion(band: table, in: rows), on: page), table.rows.upperBound)
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
}
