extension Band {
  /// The signatures beside each other from a row on, below « Fait à … ».
  ///
  /// Their columns need not share their lines, and may come close to each other in one row if they keep their
  /// distance in another. `nil` where no gutter separates the rows.
  init?(ofSignaturesAt start: Int, in rows: [Line], on page: Page, _ typography: Typography) {
    guard !rows[start].closes(page) else { return nil }
    var gutters = SignatureGutters(least: typography.narrowGutter)
    var best: Band?
    for index in start..<min(rows.count, start + SignatureMeasure.mostRows) {
      let row = rows[index]
      // Each side may have its own date: such a row has words in both columns.
      let isDated = best.map { row.spans($0.strips) && !row.clear($0.strips, atLeast: 1).isEmpty } ?? false
      if row.begins(PartWords.annex, on: page) || index > start && row.closes(page) && !isDated { break }
      gutters.add(row)
      let strips = gutters.strips
      // A line over all columns comes after them.
      if let known = best, !known.strips.contains(where: { $0.goesOn(in: strips) }), index - start > 1 {
        break
      }
      if !strips.isEmpty {
        best = Band(rows: start..<(index + 1), strips: strips, typography)
      } else if best != nil || index > start + SignatureMeasure.rowsBefore {
        break
      }
    }
    guard var band = best, let gutter = band.strips.first,
      let first = band.rows.first(where: { rows[$0].right > gutter.right })
    else { return nil }
    // Rows of one side well above the others are not part of a column.
    var top = first
    while top > start, rows[top].middle - rows[top - 1].middle < SignatureMeasure.pitch * rows[top].size {
      top -= 1
    }
    guard top == start, band.rows.count > 1 else { return nil }
    band.rows = start..<band.rows.upperBound
    self = band
  }

  /// The rows at the head of a page that go on with the signatures of the page before: none is in a gutter.
  init?(continuing gutters: [Strip], in rows: [Line], on page: Page, _ typography: Typography) {
    let end = rows.firstIndex { row in
      row.begins(PartWords.annex, on: page) || row.closes(page)
        || row.clear(gutters, atLeast: 1).count < gutters.count
    }
    let own = rows[..<(end ?? rows.count)]
    guard own.contains(where: { $0.spans(gutters) }) else { return nil }
    self.init(rows: own.indices, strips: gutters, typography)
  }
}

/// The gutters between signatures, found from the rows so far.
struct SignatureGutters {
  /// The least width that a gutter shows somewhere, as a share of the type size.
  let least: Float
  /// Where words are, from left to right: what they cover together.
  private var covered: [Strip] = []
  /// Gaps too wide to be between words of one column.
  private var wide: [Strip] = []
  /// Where words begin, row by row.
  private var starts: [Float] = []
  private var size: Float = 0
  /// The rows.
  private var rows: [Line] = []

  init(least: Float) { self.least = least }

  mutating func add(_ row: Line) {
    let last = rows.last
    size = max(size, row.size)
    for word in row.words { cover(from: word.left, to: word.right) }
    starts += row.words.lazy.map(\.left)
    wide += row.gaps(atLeast: SignatureMeasure.wideGap)
    if let last {
      if let gap = row.gap(beside: last), gap.width >= SignatureMeasure.gapBeside * row.size {
        wide.append(gap)
      }
      // Lines of two columns that alternate, each at its own heights.
      if let first = rows.dropLast().last, row.middle - first.middle < SignatureMeasure.inTurn * row.size {
        let gap =
          last.left > first.left
          ? Strip(left: max(first.right, row.right), right: last.left)
          : Strip(left: last.right, right: min(first.left, row.left))
        if gap.width > 0 { wide.append(gap) }
      }
    }
    rows.append(row)
  }

  /// Adds a word to what is covered; few stretches are left after a few rows.
  private mutating func cover(from left: Float, to right: Float) {
    let first = covered.firstIndex { $0.right >= left } ?? covered.endIndex
    var end = first
    while end < covered.endIndex, covered[end].left <= right { end += 1 }
    var whole = Strip(left: left, right: right)
    if first < end {
      whole.left = min(left, covered[first].left)
      whole.right = max(right, covered[end - 1].right)
    }
    covered.replaceSubrange(first..<end, with: CollectionOfOne(whole))
  }

  /// In each wide gap the strip that has no word in it, and at whose end the most lines begin.
  var strips: [Strip] {
    guard !wide.isEmpty else { return [] }
    let all = zip(covered, covered.dropFirst()).map { Strip(left: $0.right, right: $1.left) }
      .filter { $0.width >= 0.1 * least * size }
    guard all.count <= SignatureMeasure.mostStrips else { return [] }
    var known = [Int?](repeating: nil, count: all.count)
    var taken: Set<Int> = []
    for gap in wide {
      var best: (strip: Int, aligned: Int)?
      for (index, strip) in all.enumerated()
      where strip.left >= gap.left - 0.5 && strip.right <= gap.right + 0.5 {
        let aligned = known[index] ?? aligned(strip)
        known[index] = aligned
        guard aligned > 1 || strip.width >= least * size || abs(strip.right - gap.right) < 1 else { continue }
        if let best, (best.aligned, all[best.strip].width) >= (aligned, strip.width) { continue }
        best = (index, aligned)
      }
      if let best { taken.insert(best.strip) }
    }
    return shared(taken.sorted().map { all[$0] })
  }

  /// How many rows begin at the end of a strip, or are centred on both sides of it.
  private func aligned(_ strip: Strip) -> Int {
    let begun = starts.count { abs($0 - strip.right) < SignatureMeasure.aligned }
    return begun > 1 ? begun : centred(strip)
  }

  /// The strips without those that separate only words of one line from a column.
  private func shared(_ strips: [Strip]) -> [Strip] {
    guard rows.count > 2 else { return strips }
    var kept = strips
    for strip in strips.reversed() where kept.count > 1 {
      guard let place = kept.firstIndex(where: { $0.left == strip.left }) else { continue }
      let end = place + 1 < kept.count ? kept[place + 1].left : .infinity
      let lines = rows.count { row in row.words.contains { $0.left >= strip.right - 1 && $0.right <= end + 1 }
      }
      if lines < 2 { kept.remove(at: place) }
    }
    return kept
  }

  /// How many rows have their words on both sides of a strip in the middle of a column; 0 where not all do.
  private func centred(_ strip: Strip) -> Int {
    var middles: [(left: Float, right: Float)] = []
    for row in rows {
      let cells = row.cut(at: [strip])
      guard cells.count == 2, let left = cells[0], let right = cells[1] else { continue }
      middles.append((left.left + left.right, right.left + right.right))
    }
    guard let first = middles.first, middles.count > 1,
      middles.allSatisfy({
        max(abs($0.left - first.left), abs($0.right - first.right)) < SignatureMeasure.centred
      })
    else { return 0 }
    return middles.count
  }
}

extension Strip {
  /// Whether part of it is left in others.
  func goesOn(in others: [Strip]) -> Bool { others.contains { $0.left < right && $0.right > left } }
}

extension Line {
  /// The gap between two lines that overlap in height but not in width.
  fileprivate func gap(beside other: Line) -> Strip? {
    guard abs(middle - other.middle) < SignatureMeasure.beside * size else { return nil }
    let gap = Strip(left: min(right, other.right), right: max(left, other.left))
    return gap.width > 0 ? gap : nil
  }
}
