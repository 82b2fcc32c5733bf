extension Band {
  /// The rows at the head of a page that go on with the table of the page before: within its edges, separated
  /// by its gutters.
  init?(continuing table: TableRegion, in rows: [Line], _ typography: Typography) {
    let lines = table.rows.joined().joined()
    let left = lines.map(\.left).min() ?? 0
    let right = lines.map(\.right).max() ?? 0
    var end = 0
    var previous: Line?
    for (index, row) in rows.enumerated() {
      let isWithin = row.left > left - 2 * row.size && row.right < right + 2 * row.size
      let isClear =
        row.clear(table.strips, atLeast: typography.narrowGutter * row.size).count == table.strips.count
      // A wrapped cell has its own lines, between rows that fill several columns.
      let isWrapped = previous.map { row.middle - $0.middle < 1.3 * row.size } ?? false
      let spans = row.spans(table.strips)
      guard isWithin, isClear || row.aligns(with: table.strips), spans || isWrapped else { break }
      // The last lines of a cell that is not the first one are alone in their rows.
      let beginsRight = table.strips.first.map { row.left >= $0.right - 1 } ?? false
      if spans || beginsRight { end = index + 1 }
      previous = row
    }
    guard end > 0 else { return nil }
    self.init(rows: 0..<end, strips: table.strips, typography)
  }
}
