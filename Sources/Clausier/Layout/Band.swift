/// Rows in a row through which at least one gutter runs.
struct Band {
  /// The rows, as a range of the page's.
  var rows: Range<Int>
  /// The gutters that run through all of them.
  var strips: [Strip]
  /// How many of the rows are heads that may stand over several columns.
  private(set) var heads = 0
  /// Whether its rows are no lines that are spread out, so that what they share beyond a space is a gutter.
  private let isTight: Bool
  private let typography: Typography

  /// The longest band that starts with a row: on until a word stands in every gutter.
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

  /// A band of rows that are known to stand together.
  init(
    rows: Range<Int>, of lines: [Line], known: [Strip], isTight: Bool = false, _ typography: Typography
  ) {
    self.init(rows: rows, strips: known, isTight: isTight, typography)
    strips = gutters(of: lines[rows], known: known)
  }

  /// All gutters of the rows, also those that the first row does not show because a cell of it is empty.
  private func gutters(of rows: ArraySlice<Line>, known: [Strip]) -> [Strip] {
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

  /// Whether a narrow strip is a gutter: all rows go on behind it at one place and leave more room there than words
  /// do, one of them much more.
  private func isAligned(_ strip: Strip, _ rows: ArraySlice<Line>) -> Bool {
    var (starts, open, count) = (0, 0, 0)
    for row in rows {
      guard let next = row.words.first(where: { $0.left >= strip.right - 0.1 }),
        let last = row.words.last(where: { $0.right <= strip.left + 0.1 })
      else { continue }
      // A row that goes on far behind it leaves the cell empty.
      if next.left - strip.right > TableMeasure.emptyCell * row.size { continue }
      count += 1
      let gap = (next.left - last.right) / (typography.space * row.size)
      if next.left - strip.right < 1, gap > TableMeasure.narrowGap { starts += 1 }
      if gap > TableMeasure.openGap { open += 1 }
    }
    return count > 1 && open > 0 && starts == count
  }

  /// The gutters with one more where the first row begins further right than the others: the first column has no
  /// head, and words of the second may stand close behind it.
  private func withHeadedColumn(_ strips: [Strip], _ rows: ArraySlice<Line>) -> [Strip] {
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

  /// The part of the band that is one table: it ends before a row of one side that keeps its distance.
  ///
  /// A longer label narrows the gutter, so rows before and after whose words start at the columns' left edges
  /// belong to it too; it may reach back over so many rows.
  func table(in lines: [Line], reachingBackOver reach: Int) -> Band {
    var end = rows.lowerBound + 1
    var widestPitch: Float = 0
    var pending = 0
    var edge = lines[rows.lowerBound].left
    for index in rows.dropFirst() {
      let row = lines[index]
      let pitch = row.middle - lines[index - 1].middle
      let usual = widestPitch > 0 ? TableMeasure.pitch * widestPitch : TableMeasure.firstPitch * row.size
      if row.spans(strips) {
        guard
          pitch
            <= max(
              usual,
              (keepsDistance(index, in: lines) ? TableMeasure.keptPitch : TableMeasure.firstPitch) * row.size),
          pending <= TableMeasure.mostPending
        else {
          break
        }
        widestPitch = max(widestPitch, pitch)
        edge = min(edge, row.left)
        pending = 0
        end = index + 1
      } else {
        // What begins further left is a paragraph between two tables.
        guard row.left > edge - TableMeasure.outdent * row.size,
          pitch <= max(usual, TableMeasure.pitch * row.size) || beginsRight(row),
          beginsRight(row)
            || !crosses(row, gutterOf: lines[max(rows.lowerBound, end - TableMeasure.rowsAbove)..<end])
        else { break }
        pending += 1
      }
    }
    let own = gutters(of: lines[rows.lowerBound..<end], known: strips)
    var start = rows.lowerBound
    let usual =
      widestPitch > 0 ? TableMeasure.pitch * widestPitch : TableMeasure.pitchAbove * lines[start].size
    while rows.lowerBound - start < reach, lines[start].middle - lines[start - 1].middle <= usual,
      lines[start - 1].left > lines[start].left - 3,
      lines[start - 1].aligns(with: strips) || heads(lines[start - 1])
    {
      start -= 1
    }
    // Lines of a wrapped last cell belong to the table; a paragraph after it does not.
    while end < lines.count, end < rows.upperBound || pending == 0 {
      let row = lines[end]
      let pitch = row.middle - lines[end - 1].middle
      let wrapped = pitch < (beginsRight(row) ? TableMeasure.wrappedRight : TableMeasure.wrapped) * row.size
      guard wrapped, !row.spans(strips), row.clear(strips, atLeast: 1).count == strips.count else { break }
      end += 1
    }
    if let border = border(of: start..<end, in: lines) {
      return Band(rows: start..<border, of: lines, known: strips, isTight: isTight, typography)
    }
    var band = Band(
      rows: start..<end, strips: gutters(of: lines[start..<end], atLeast: own), isTight: isTight, typography)
    while start > rows.lowerBound - reach,
      band.isHead(lines[start - 1], over: lines[start])
        || band.isWideHead(lines[start - 1], over: lines[start])
    {
      start -= 1
      band.heads += 1
    }
    band.rows = start..<end
    return band
  }

  /// Whether a row stands across a gutter of several rows above it, as no cell does: a heading below a table.
  private func crosses(_ row: Line, gutterOf above: ArraySlice<Line>) -> Bool {
    guard above.count > 2 else { return false }
    let own = gutters(of: above, known: [])
    return row.clear(own, atLeast: typography.narrowGutter * row.size).count < own.count
  }

  /// Whether a row, and with one gutter the next too, goes on where the columns begin: such rows may stand far apart.
  private func keepsDistance(_ index: Int, in lines: [Line]) -> Bool {
    let begun = strips.count { lines[index].aligns(with: [$0]) }
    if strips.count > 1 { return begun > 1 }
    return begun == 1 && index + 1 < lines.count && lines[index + 1].aligns(with: strips)
  }

  /// The least width of a gutter that several rows share, in points.
  func least(for row: Line) -> Float { typography.narrowGutter * row.size }

  /// The distance of the lines of a paragraph of their type, in points.
  func leading(in lines: [Line]) -> Float { typography.leading * (lines[rows].map(\.size).max() ?? 0) }

  /// The distance below which lines belong to one row; `nil` where rows stand as close as the lines of a paragraph.
  func tightPitch(in lines: [Line]) -> Float? {
    let leading = leading(in: lines)
    let widest = rows.dropFirst().map { lines[$0].middle - lines[$0 - 1].middle }.max() ?? 0
    return widest > TableMeasure.spaced * leading ? TableMeasure.unspaced * leading : nil
  }

  /// Where one table ends and the next begins without a line between them: at the widest distance of rows, if
  /// not as many gutters run through the rows above it as through those below.
  private func border(of rows: Range<Int>, in lines: [Line]) -> Int? {
    guard rows.count >= TableMeasure.fewestParted else { return nil }
    let pitches = rows.dropFirst().map { lines[$0].middle - lines[$0 - 1].middle }
    let usual = pitches.sorted()[pitches.count / 2]
    guard let widest = pitches.indices.max(by: { pitches[$0] < pitches[$1] }),
      pitches[widest] > TableMeasure.parting * usual
    else { return nil }
    let border = rows.lowerBound + widest + 1
    guard border - rows.lowerBound > 1, rows.upperBound - border > 1 else { return nil }
    let above = gutters(of: lines[rows.lowerBound..<border], known: []).count
    let below = gutters(of: lines[border..<rows.upperBound], known: []).count
    return above != below && above > 0 && below > 0 ? border : nil
  }

  /// Whether a row close above another is a head of columns: right of the first one, or within one of them.
  private func isHead(_ row: Line, over next: Line) -> Bool {
    guard let first = strips.first, next.middle - row.middle < TableMeasure.headAbove * row.size else {
      return false
    }
    if row.left > first.left, row.words.count <= TableMeasure.headWords { return strips.count > 1 }
    let isWithinOne = row.cut(at: strips).count { $0 != nil } == 1
    return heads > 0 && isWithinOne && next.middle - row.middle < TableMeasure.headAgain * row.size
      || isWithinOne && next.middle - row.middle < TableMeasure.headWithin * row.size
  }

  /// Whether a row above has a head for each column that is wider than its cells: they nearly touch.
  private func isWideHead(_ row: Line, over next: Line) -> Bool {
    strips.count > 1 && next.middle - row.middle < TableMeasure.wideHeadAbove * row.size
      && row.cut(atWidestWithin: strips, atLeast: least(for: row)) != nil
  }

  /// Whether a row has words in all columns, with a little of each gutter left between them.
  private func heads(_ row: Line) -> Bool {
    strips.count > 1 && row.clear(strips, atLeast: typography.narrowGutter * row.size).count == strips.count
      && row.cut(at: strips).allSatisfy { $0 != nil }
  }

  /// The gutters of rows that are one table; where a long label narrows one, its right edge still tells it.
  private func gutters(of lines: ArraySlice<Line>, atLeast own: [Strip]) -> [Strip] {
    let all = gutters(of: lines, known: [])
    guard all.count < own.count else { return all }
    let narrow = own.map { strip in
      var left = lines.first?.left ?? strip.left
      for line in lines {
        for word in line.words where word.right <= strip.right { left = max(left, word.right) }
      }
      return Strip(left: min(left, strip.right), right: strip.right)
    }
    return withHeadedColumn(narrow, lines)
  }

  private func beginsRight(_ row: Line) -> Bool {
    strips.first.map { row.left >= $0.right - 1 } ?? false
  }
}
