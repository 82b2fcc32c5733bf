/// How many rows are examined together: longer tables are found in parts.
private let mostTightRows = 200

extension Band {
  /// Rows of cells that are little further apart than words are, from a row on.
  ///
  /// Only lines that fill their column are spread out; the words of others keep the document's space, and what is
  /// wider in two rows at one place is a gutter. `nil` where there is none.
  init?(tightAt start: Int, in rows: [Line], reaching edge: Float, _ typography: Typography) {
    guard typography.isExact, rows[start].isLoose(edge) else { return nil }
    var strips = rows[start].opened(typography)
    var end = start + 1
    while end < rows.count, end - start < mostTightRows, !strips.isEmpty {
      let (row, last) = (rows[end], rows[end - 1])
      guard row.isLoose(edge), row.middle - last.middle < 4 * row.size,
        abs(row.size - last.size) < 0.1 * row.size
      else { break }
      let own = row.opened(typography)
      let shared = strips.compactMap { strip -> Strip? in
        guard let gap = own.first(where: { $0.left < strip.right && $0.right > strip.left }) else {
          return nil
        }
        return Strip(left: max(gap.left, strip.left), right: min(gap.right, strip.right))
      }.filter { $0.width >= typography.tightGutter * row.size }
      if shared.isEmpty { break }
      strips = shared
      end += 1
    }
    guard end - start > 1 else { return nil }
    self.init(rows: start..<end, of: rows, known: strips, isTight: true, typography)
  }
}

extension Line {
  /// Whether it ends well before the others do.
  fileprivate func isLoose(_ edge: Float) -> Bool { words.count > 1 && right < edge - 2 * size }

  /// The gaps wider than the others, or wider than a space where there are few others or figures are apart.
  fileprivate func opened(_ typography: Typography) -> [Strip] {
    let all = zip(words, words.dropFirst()).map { $1.left - $0.right }.sorted()
    let letters = words.lazy.filter(\.beginsWithLetter).count
    var ordinary = typography.space * size
    if all.count >= 3, 2 * letters >= words.count { ordinary = max(ordinary, all[all.count / 4]) }
    return gaps(atLeast: typography.tightGutter).filter { $0.width > 1.35 * ordinary }
  }
}
