extension Band {
  /// The signatures that stand beside each other from a row on, below « Fait à … ».
  ///
  /// Their columns need not share their lines, and may come close to each other in one row if they keep their
  /// distance in another. `nil` where no gutter parts the rows.
  init?(ofSignaturesAt start: Int, in rows: [Line], on page: Page, _ typography: Typography) {
    guard !rows[start].closes(page) else { return nil }
    var spans: [Strip] = []
    var wide: [Strip] = []
    var best: Band?
    for index in start..<rows.count {
      let row = rows[index]
      if row.begins("annexe", on: page) || index > start && row.closes(page) { break }
      spans += row.words.map { Strip(left: $0.left, right: $0.right) }
      wide += row.gaps(atLeast: 2)
      if index > start, let gap = row.gap(beside: rows[index - 1]), gap.width >= 2 * row.size {
        wide.append(gap)
      }
      let gutters = Band.gutters(between: spans, wide, least: typography.narrowGutter * row.size)
      if !gutters.isEmpty {
        best = Band(rows: start..<(index + 1), strips: gutters, typography)
      } else if best != nil || index > start + 6 {
        break
      }
    }
    guard var band = best, let gutter = band.strips.first,
      let first = band.rows.first(where: { rows[$0].right > gutter.right })
    else { return nil }
    // Rows of one side that stand well above the others are no part of a column.
    var top = first
    while top > start, rows[top].middle - rows[top - 1].middle < 2.6 * rows[top].size { top -= 1 }
    guard top == start, band.rows.count > 1 else { return nil }
    band.rows = start..<band.rows.upperBound
    self = band
  }

  /// The gutters that no word stands in: those of some width, and the narrow one before a column that keeps its
  /// distance from shorter lines.
  private static func gutters(between spans: [Strip], _ wide: [Strip], least: Float) -> [Strip] {
    let all = Strip.gutters(between: spans, atLeast: 0.08 * least)
    var taken = all.indices.filter { all[$0].width >= least }
    for gap in wide where taken.isEmpty {
      let within = all.indices.filter { all[$0].left >= gap.left - 0.5 && all[$0].right <= gap.right + 0.5 }
      if let last = within.last, abs(all[last].right - gap.right) < 1 { taken.append(last) }
    }
    return taken.sorted().map { all[$0] }
  }
}

extension Line {
  /// The gap between two lines that overlap in height but not in width.
  fileprivate func gap(beside other: Line) -> Strip? {
    guard abs(middle - other.middle) < 0.9 * size else { return nil }
    let gap = Strip(left: min(right, other.right), right: max(left, other.left))
    return gap.width > 0 ? gap : nil
  }
}
