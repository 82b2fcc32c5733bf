/// Rows of a page with running text in two columns, to be read one after the other.
struct ColumnSpan {
  /// The rows, as a range of the page's.
  var rows: Range<Int>
  /// The strip between the columns.
  var gutter: Strip

  /// The columns that most rows of a page agree on, or that go on from the page before; `nil` where the text runs
  /// over the whole width.
  ///
  /// The lines of the columns need not be at the same height, but those on the right begin at the same
  /// distance from the page's left edge. Tables across the gutter end the columns.
  init?(in rows: [Line], around tables: [RuledTable], after known: Strip?, _ typography: Typography) {
    let size = typography.bodySize
    var starts: [(x: Float, row: Int)] = []
    let edge = rows.lazy.map(\.left).min() ?? 0
    let width = (rows.lazy.map(\.right).max() ?? 0) - edge
    for (index, row) in rows.enumerated() {
      if row.left > edge + 0.25 * width { starts.append((row.left, index)) }
      for gap in row.gaps(atLeast: 0.8) { starts.append((gap.right, index)) }
    }
    starts.sort { $0.x < $1.x }
    // The places of words in images are estimates, and a speck may be between the columns.
    let reach: Float = typography.isExact ? 2 : 4
    guard let place = known.map(\.right) ?? ColumnSpan.commonest(starts.map(\.x), within: reach) else {
      return nil
    }
    let begun = Set(starts.lazy.filter { $0.x > place - 1 && $0.x < place + reach }.map(\.row))
    let rows = typography.isExact ? rows : rows.map(\.withoutSpecks)
    guard let seed = known == nil ? ColumnSpan.longest(rows, place, size, begun, tables) : rows.indices,
      let first = seed.first(where: { begun.contains($0) }),
      let last = seed.last(where: { begun.contains($0) })
    else { return nil }
    var sides = Sides()
    for index in first...last where !sides.take(rows[index], partedAt: place, size) { return nil }
    let least = known == nil ? 4 : 1
    guard sides.left >= least, sides.right >= least,
      2 * begun.count(where: { seed.contains($0) }) >= sides.both
    else { return nil }
    // A column that begins higher or ends lower than the other goes on alone.
    var (start, end) = (first, last + 1)
    while start > seed.lowerBound, rows[start].middle - rows[start - 1].middle < 2 * size,
      sides.take(rows[start - 1], partedAt: place, size)
    {
      start -= 1
    }
    while end < seed.upperBound,
      rows[end].middle - rows[end - 1].middle < 3 * size || rows[end].left > place - 1,
      sides.take(rows[end], partedAt: place, size)
    {
      end += 1
    }
    self.rows = start..<end
    gutter = Strip(left: min(sides.edge, place), right: place)
  }

  /// What is on either side of a gutter.
  private struct Sides {
    /// How many rows hold text, rather than figures or a name, on each side.
    var left = 0
    var right = 0
    /// How many rows have words on both sides.
    var both = 0
    /// Where the words on the left end.
    var edge = -Float.infinity

    /// Takes a row; false where its words do not leave the gutter free.
    mutating func take(_ row: Line, partedAt place: Float, _ size: Float) -> Bool {
      guard row.leavesFree(place, 0.6 * size) else { return false }
      let cells = row.cut(at: [Strip(left: place - 2, right: place)])
      guard cells.count == 2 else { return false }
      if let cell = cells[0] {
        edge = max(edge, cell.right)
        if cell.holdsText { left += 1 }
      }
      if cells[1]?.holdsText == true { right += 1 }
      if cells[0] != nil, cells[1] != nil { both += 1 }
      return true
    }
  }

  /// The place where most gaps end, if several do.
  private static func commonest(_ places: [Float], within reach: Float) -> Float? {
    var best: (count: Int, place: Float)?
    var start = 0
    for end in places.indices {
      while places[end] - places[start] > reach { start += 1 }
      if end - start + 1 > (best?.count ?? 3) { best = (end - start + 1, places[start]) }
    }
    return best?.place
  }

  /// The rows without a break that leave a gutter free, those with the most lines that begin at it.
  private static func longest(
    _ rows: [Line], _ place: Float, _ size: Float, _ begun: Set<Int>, _ tables: [RuledTable]
  ) -> Range<Int>? {
    let across = tables.filter { $0.left < place - size && $0.right > place + size }
    var best: (count: Int, rows: Range<Int>)?
    var start = 0
    var count = 0
    for index in 0...rows.count {
      let isOpen = index < rows.count && rows[index].leavesFree(place, 0.6 * size)
      let isCut =
        index > start && index < rows.count
        && across.contains { $0.top > rows[index - 1].middle && $0.top < rows[index].middle }
      if !isOpen || isCut {
        if count > (best?.count ?? 3) { best = (count, start..<index) }
        start = isOpen ? index : index + 1
        count = 0
      }
      if isOpen, begun.contains(index) { count += 1 }
    }
    return best?.rows
  }
}

extension Line {
  /// The row without signs that stand alone, as specks and strokes of a pen are read; itself where it has nothing else.
  fileprivate var withoutSpecks: Line {
    let words = words.filter { !($0.count == 1 && $0.enumerates && !$0.beginsWithLetter) }
    return words.count == self.words.count ? self : Line(words: words[...], page: page) ?? self
  }

  /// Whether no word is across a place or closely before it.
  fileprivate func leavesFree(_ place: Float, _ width: Float) -> Bool {
    !words.contains { $0.left < place - 1 && $0.right > place - width }
  }

  /// Whether it has words as a sentence has.
  fileprivate var holdsText: Bool { words.lazy.filter(\.beginsWithLetter).count >= 3 }
}
