extension TableRegion {
  /// The table that a band's rows print, wrapped cells put together again.
  init(band: Band, in lines: [Line]) {
    strips = band.strips
    rows = []
    let tight = TableRegion.tightPitch(of: lines[band.rows])
    var previous: Line?
    for index in band.rows {
      let cells = lines[index].cut(at: band.strips)
      let pitch = previous.map { lines[index].middle - $0.middle } ?? .infinity
      let goesOn =
        if let tight { pitch < tight && cells.contains { $0 == nil } } else {
          cells.first.flatMap { $0 } == nil && rows.count > 1
        }
      if goesOn, let last = rows.indices.last {
        for (column, cell) in cells.enumerated() {
          if let cell { rows[last][column].append(cell) }
        }
      } else {
        rows.append(cells.map { $0.map { [$0] } ?? [] })
      }
      previous = lines[index]
    }
    joinHalves()
  }

  /// Joins neighbouring columns of which each row fills one only: a head that stands beside its column.
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

  /// The distance of lines below which they are one row; `nil` where all stand at one distance, or wide apart.
  private static func tightPitch(of lines: ArraySlice<Line>) -> Float? {
    var least: Float = .infinity
    var most: Float = 0
    for (upper, lower) in zip(lines, lines.dropFirst()) {
      let pitch = lower.middle - upper.middle
      least = min(least, pitch)
      most = max(most, pitch)
    }
    let size = lines.first?.size ?? 0
    return most > 1.3 * least && least < 1.4 * size ? 1.2 * least : nil
  }
}
