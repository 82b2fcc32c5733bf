extension TableRegion {
  /// The table that a band's rows print, wrapped cells joined again.
  init(band: Band, in lines: [Line]) {
    strips = band.strips
    rows = []
    let tight = band.tightPitch(in: lines)
    let leading = band.leading(in: lines)
    var previous: Line?
    for (place, line) in lines[band.rows].enumerated() {
      let isHead = place < band.heads
      let parts = isHead ? band.headCells(line) : line.cut(at: strips)
      let cells = parts.map { $0.map { [$0] } ?? [] }
      let pitch = previous.map { line.middle - $0.middle } ?? .infinity
      let isWrapped = pitch < 1.1 * leading && isCut(before: cells)
      if let last = rows.indices.last, isWrapped || goesOn(cells, pitch: pitch, tight: tight) {
        for (column, cell) in cells.enumerated() { rows[last][column] += cell }
      } else {
        rows.append(cells)
      }
      previous = line
    }
    joinHalves()
  }

  /// Whether a line's cells go on with those of the row before.
  ///
  /// Where rows keep a distance, lines closer than that are wrapped ones if a cell is empty or holds a
  /// sentence; where they do not, a line without a first cell is.
  private func goesOn(_ cells: [[Line]], pitch: Float, tight: Float?) -> Bool {
    guard let last = rows.last else { return false }
    guard let tight else { return rows.count > 1 && cells.first?.isEmpty == true }
    guard pitch < tight else { return false }
    let columns = cells.indices
    return columns.contains { cells[$0].isEmpty || last[$0].isEmpty }
      || columns.contains { cells[$0].holdSentence && last[$0].holdSentence }
  }

  /// Whether the signs themselves tell that a line's cells go on with those above: « 0152- » above « CGGN »,
  /// « 445 » above « 320,50 € », a label that goes on in small letters beside empty cells.
  private func isCut(before cells: [[Line]]) -> Bool {
    guard let last = rows.last, let label = cells.first else { return false }
    let pairs = cells.indices.compactMap { column -> (above: Line, below: Word)? in
      guard let above = last[column].last, let below = cells[column].first?.words.first else { return nil }
      return (above, below)
    }
    if pairs.contains(where: { $0.above.words.last?.wrap == .open }) { return true }
    let goesOn = label.first?.words.first?.wrap == .small
    if cells.dropFirst().allSatisfy(\.isEmpty) { return goesOn && last.contains { !$0.isEmpty } }
    guard label.isEmpty || goesOn else { return false }
    return pairs.contains { pair in
      pair.below.wrap == .group && pair.above.words.allSatisfy { $0.wrap == .figures || $0.wrap == .group }
    }
  }

  /// Joins neighbouring columns of which each row fills one only: a head beside its column.
  private mutating func joinHalves() {
    var column = 0
    while column + 1 < (rows.first?.count ?? 0) {
      let isHalf = rows.allSatisfy { $0[column].isEmpty != $0[column + 1].isEmpty }
      let both = rows.contains { !$0[column].isEmpty } && rows.contains { !$0[column + 1].isEmpty }
      guard isHalf, both, rows.count > 2 else {
        column += 1
        continue
      }
      for row in rows.indices { rows[row][column] += rows[row].remove(at: column + 1) }
      strips.remove(at: column)
    }
  }
}

extension Band {
  /// The cells of a row of heads: one for each column where they nearly touch, otherwise where they begin.
  fileprivate func headCells(_ row: Line) -> [Line?] {
    row.cut(atWidestWithin: strips, atLeast: least(for: row)) ?? row.headCells(over: strips)
  }
}

extension [Line] {
  /// Whether the lines hold words of a sentence rather than a name or a number.
  fileprivate var holdSentence: Bool {
    contains { $0.words.lazy.filter(\.beginsWithLetter).count >= 4 }
  }
}
