/// Consecutive rows through which at least one gutter runs.
struct Band {
  /// The rows, as a range of the page's.
  var rows: Range<Int>
  /// The gutters that run through all of them.
  var strips: [Strip]
  /// How many of the rows are heads that may be over several columns.
  var heads = 0
  /// Whether its rows are not spread-out lines, so that what they share beyond a space is a gutter.
  let isTight: Bool
  let typography: Typography

  /// The longest band that starts with a row: up to where every gutter has a word in it.
  ///
  /// `nil` where the row has no gap that could be a gutter. The text reaches to an edge on the right.
  init?(startingAt start: Int, in rows: [Line], reaching edge: Float, _ typography: Typography) {
    let first = rows[start]
    // Only lines that fill the page are spread out to do so.
    let isFull = first.right > edge - TableMeasure.fullLine * first.size
    var strips = first.gaps(atLeast: TableMeasure.firstGap, spreadOut: isFull)
    guard !strips.isEmpty else { return nil }
    var last = start
    var both = 1
    var right = first.right
    for index in (start + 1)..<max(rows.count, start + 1) {
      let row = rows[index]
      let left = row.clear(strips, atLeast: typography.narrowGutter * first.size)
      if left.isEmpty {
        // Cells that come close to each other still begin where their column does.
        guard row.right < right + TableMeasure.longerRow * row.size, row.aligns(with: strips) else { break }
        last = index
        both += 1
        continue
      }
      if row.spans(left) {
        guard row.opens(at: left) else { break }
        last = index
        both += 1
        right = max(right, row.right)
      }
      strips = left
    }
    self.init(rows: start..<(last + 1), strips: strips, typography)
    guard both > 1 || strips.contains(where: { $0.width >= TableMeasure.loneGutter * first.size }) else {
      return nil
    }
    self.strips = gutters(of: rows[start...last], known: strips)
  }

  /// A band whose gutters are known.
  init(rows: Range<Int>, strips: [Strip], isTight: Bool = false, _ typography: Typography) {
    self.rows = rows
    self.strips = strips
    self.isTight = isTight
    self.typography = typography
  }

  /// A band of rows that are known to belong together.
  init(
    rows: Range<Int>, of lines: [Line], known: [Strip], isTight: Bool = false, _ typography: Typography
  ) {
    self.init(rows: rows, strips: known, isTight: isTight, typography)
    strips = gutters(of: lines[rows], known: known)
  }

  /// All gutters of the rows, also those that the first row does not show because a cell of it is empty.
  func gutters(of rows: ArraySlice<Line>, known: [Strip]) -> [Strip] {
    var spans: [Strip] = []
    var size: Float = 0
    for row in rows {
      size = max(size, row.size)
      var words = row.words
      // A bullet and what follows it stay together.
      if words.count > 1, let head = words.first, head.enumerates, let next = words.dropFirst().first {
        spans.append(Strip(left: head.left, right: next.right))
        words = words.dropFirst()
      }
      for word in words { spans.append(Strip(left: word.left, right: word.right)) }
    }
    // Few rows share a narrow gap by chance; where several do, it is a gutter.
    let least =
      rows.count > 1 ? (isTight ? typography.tightGutter : typography.narrowGutter) : TableMeasure.ownGap
    let strips = Strip.gutters(
      between: spans, atLeast: (rows.count > 1 ? TableMeasure.sharedGap : least) * size
    ).filter {
      $0.width >= least * size || isAligned($0, rows)
    }
    return withHeadedColumn(strips.isEmpty ? known : strips, rows)
  }

  /// Whether a narrow strip is a gutter: all rows go on after it at one place and leave more room there than
  /// words do, one of them much more.
  private func isAligned(_ strip: Strip, _ rows: ArraySlice<Line>) -> Bool {
    var (starts, open, count) = (0, 0, 0)
    for row in rows {
      guard let next = row.words.first(where: { $0.left >= strip.right - 0.1 }),
        let last = row.words.last(where: { $0.right <= strip.left + 0.1 })
      else { continue }
      // A row that goes on far after it leaves the cell empty.
      if next.left - strip.right > TableMeasure.emptyCell * row.size { continue }
      count += 1
      let gap = (next.left - last.right) / (typography.space * row.size)
      if next.left - strip.right < 1, gap > TableMeasure.narrowGap { starts += 1 }
      if gap > TableMeasure.openGap { open += 1 }
    }
    return count > 1 && open > 0 && starts == count
  }

  /// The gutters with one more where the first row begins further right than the others: the first column has no
  /// head, and words of the second may be close after it.
  func withHeadedColumn(_ strips: [Strip], _ rows: ArraySlice<Line>) -> [Strip] {
    guard rows.count > 1, let head = rows.first, let first = strips.first, head.left < first.left else {
      return strips
    }
    let border = head.left
    var left = -Float.infinity
    for row in rows.dropFirst() {
      for word in row.words where word.left < border - 1 {
        guard word.right < border else { return strips }
        left = max(left, word.right)
      }
    }
    guard left > -Float.infinity, rows.dropFirst().allSatisfy({ $0.left < border - head.size }) else {
      return strips
    }
    return [Strip(left: left, right: border)] + strips
  }

  /// The least width of a gutter that several rows share, in points.
  func least(for row: Line) -> Float { typography.narrowGutter * row.size }

  /// The distance of the lines of a paragraph of their type, in points.
  func leading(in lines: [Line]) -> Float { typography.leading * (lines[rows].map(\.size).max() ?? 0) }

  /// The distance below which lines belong to one row; `nil` where rows are as close as a paragraph's lines.
  func tightPitch(in lines: [Line]) -> Float? {
    let leading = leading(in: lines)
    let widest = rows.dropFirst().map { lines[$0].middle - lines[$0 - 1].middle }.max() ?? 0
    return widest > TableMeasure.spaced * leading ? TableMeasure.unspaced * leading : nil
  }
}
