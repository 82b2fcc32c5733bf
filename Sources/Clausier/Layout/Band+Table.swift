extension Band {
  /// The part of the band that is one table: it ends before a row of one side that keeps its distance.
  ///
  /// A longer label narrows the gutter, so rows before and after whose words start at the columns' left edges
  /// belong to it too; it may reach back over `reach` rows.
  func table(in lines: [Line], reachingBackOver reach: Int) -> Band {
    let core = core(in: lines)
    let own = gutters(of: lines[rows.lowerBound..<core.end], known: strips)
    let start = start(in: lines, reachingBackOver: reach, core.widestPitch)
    let end = endOfWrapped(behind: core.end, in: lines, isLast: core.pending == 0)
    if let border = border(of: start..<end, in: lines) {
      return Band(rows: start..<border, of: lines, known: strips, isTight: isTight, typography)
    }
    var band = Band(
      rows: start..<end, strips: gutters(of: lines[start..<end], atLeast: own), isTight: isTight, typography)
    band.addHeads(from: lines, downTo: rows.lowerBound - reach)
    return band
  }

  /// Where the rows end that fill several columns, with those of one side between them.
  private struct Core {
    /// The row after the last that fills several columns.
    var end: Int
    /// The widest distance between such rows, in points.
    var widestPitch: Float = 0
    /// How many rows of one side come after it.
    var pending = 0
  }

  private func core(in lines: [Line]) -> Core {
    var core = Core(end: rows.lowerBound + 1)
    var edge = lines[rows.lowerBound].left
    for index in rows.dropFirst() {
      let row = lines[index]
      let pitch = row.middle - lines[index - 1].middle
      let first = TableMeasure.firstPitch * row.size
      let usual = core.widestPitch > 0 ? TableMeasure.pitch * core.widestPitch : first
      if row.spans(strips) {
        let most = keepsDistance(index, in: lines) ? TableMeasure.keptPitch * row.size : first
        guard pitch <= max(usual, most), core.pending <= TableMeasure.mostPending else { break }
        core = Core(end: index + 1, widestPitch: max(core.widestPitch, pitch))
        edge = min(edge, row.left)
      } else {
        let above = lines[max(rows.lowerBound, core.end - TableMeasure.rowsAbove)..<core.end]
        // What begins further left is a paragraph between two tables.
        guard row.left > edge - TableMeasure.outdent * row.size,
          beginsRight(row)
            || pitch <= max(usual, TableMeasure.pitch * row.size) && !crosses(row, gutterOf: above)
        else { break }
        core.pending += 1
      }
    }
    return core
  }

  /// The first row of the table: rows above may belong to it whose words begin where its columns do.
  private func start(in lines: [Line], reachingBackOver reach: Int, _ widestPitch: Float) -> Int {
    var start = rows.lowerBound
    let usual =
      widestPitch > 0 ? TableMeasure.pitch * widestPitch : TableMeasure.pitchAbove * lines[start].size
    while rows.lowerBound - start < reach, lines[start].middle - lines[start - 1].middle <= usual,
      lines[start - 1].left > lines[start].left - 3,
      lines[start - 1].aligns(with: strips) || heads(lines[start - 1])
    {
      start -= 1
    }
    return start
  }

  /// The row after the lines of a wrapped last cell, which belong to the table, unlike a paragraph after it.
  private func endOfWrapped(behind core: Int, in lines: [Line], isLast: Bool) -> Int {
    var end = core
    while end < lines.count, end < rows.upperBound || isLast {
      let row = lines[end]
      let pitch = row.middle - lines[end - 1].middle
      let wrapped = pitch < (beginsRight(row) ? TableMeasure.wrappedRight : TableMeasure.wrapped) * row.size
      guard wrapped, !row.spans(strips), row.clear(strips, atLeast: 1).count == strips.count else { break }
      end += 1
    }
    return end
  }

  /// Adds the heads of columns above the first row, and no row above the lowest one given.
  private mutating func addHeads(from lines: [Line], downTo lowest: Int) {
    var start = rows.lowerBound
    while start > lowest,
      isHead(lines[start - 1], over: lines[start]) || isWideHead(lines[start - 1], over: lines[start])
    {
      start -= 1
      heads += 1
    }
    rows = start..<rows.upperBound
  }

  /// Whether a row runs across a gutter of several rows above it, as no cell does: a heading after a table.
  private func crosses(_ row: Line, gutterOf above: ArraySlice<Line>) -> Bool {
    guard above.count > 2 else { return false }
    let own = gutters(of: above, known: [])
    return row.clear(own, atLeast: typography.narrowGutter * row.size).count < own.count
  }

  /// Whether a row (with one gutter, the next too) goes on where columns begin: such rows may be far apart.
  private func keepsDistance(_ index: Int, in lines: [Line]) -> Bool {
    let begun = strips.count { lines[index].aligns(with: [$0]) }
    if strips.count > 1 { return begun > 1 }
    return begun == 1 && index + 1 < lines.count && lines[index + 1].aligns(with: strips)
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

  /// Whether a row has words in all columns, with part of each gutter left between them.
  private func heads(_ row: Line) -> Bool {
    strips.count > 1 && row.clear(strips, atLeast: typography.narrowGutter * row.size).count == strips.count
      && row.cut(at: strips).allSatisfy { $0 != nil }
  }

  /// The gutters of rows that are one table; where a long label narrows one, its right edge still shows it.
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
