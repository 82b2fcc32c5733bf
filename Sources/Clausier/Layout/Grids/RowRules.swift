/// Finds tables whose rows are separated by level lines, and whose columns by the gaps that all rows share.
enum RowRules {
  /// The grids that level lines of one length below each other make with the words between them.
  static func grids(of lines: [RuledLine], among rows: [Line], _ typography: Typography) -> [Grid] {
    stacks(of: lines).flatMap { grids(between: $0, rows, typography) }
  }

  private static func stacks(of lines: [RuledLine]) -> [[RuledLine]] {
    var stacks: [[RuledLine]] = []
    for line in lines.sorted(by: { $0.at < $1.at }) {
      let last = stacks.lastIndex { stack in
        stack.last.map { abs($0.from - line.from) < 2 && abs($0.to - line.to) < 2 && line.at - $0.at < 150 }
          ?? false
      }
      if let last { stacks[last].append(line) } else { stacks.append([line]) }
    }
    return stacks.filter { $0.count > 2 }
  }

  /// The grids of one stack of lines: a paragraph between two tables has lines above and below it too.
  private static func grids(between lines: [RuledLine], _ rows: [Line], _ typography: Typography) -> [Grid] {
    let bands = zip(lines, lines.dropFirst()).map { upper, lower in
      rows.compactMap { row -> Line? in
        guard row.middle > upper.at, row.middle < lower.at else { return nil }
        let words = row.words.filter { $0.right > upper.from && $0.left < upper.to }
        return Line(words: words[...], page: row.page)
      }
    }
    var grids: [Grid] = []
    var start = 0
    var strips: [Strip] = []
    for end in 0...bands.count {
      let own = end < bands.count ? gutters(of: bands[end], typography) : []
      let joint = end < bands.count ? gutters(of: bands[start...end].joined(), typography) : []
      if end > start, !joint.isEmpty, !bands[end].isEmpty, strips.allSatisfy({ $0.goesOn(in: joint) }) {
        strips = joint
        continue
      }
      let filled = bands[start..<end].prefix { !$0.isEmpty }.reversed().drop { !$0.fill(two: strips) }.count
      if filled > 1 {
        let middles = parting(strips, bands[start..<(start + filled)]).map { ($0.left + $0.right) / 2 }
        grids.append(
          Grid(
            columns: [lines[start].from - 1] + middles + [lines[start].to + 1],
            rows: lines[start...(start + filled)].map(\.at), open: []))
      }
      start = own.isEmpty ? end + 1 : end
      strips = own
      if start > bands.count { break }
    }
    return grids
  }

  /// The gutters without those between a head and the cells below it that are further right or left.
  private static func parting(_ strips: [Strip], _ bands: ArraySlice<[Line]>) -> [Strip] {
    var kept: [Strip] = []
    for (index, strip) in strips.enumerated() {
      let left = kept.last?.right ?? -.infinity
      let right = index + 1 < strips.count ? strips[index + 1].left : .infinity
      let isShared = bands.contains { lines in
        let words = lines.lazy.flatMap(\.words).filter { $0.left >= left && $0.right <= right }
        return words.contains { $0.right <= strip.left } && words.contains { $0.left >= strip.right }
      }
      if isShared { kept.append(strip) }
    }
    return kept
  }

  private static func gutters(of rows: some Sequence<Line>, _ typography: Typography) -> [Strip] {
    let size = rows.lazy.map(\.size).max() ?? 0
    // Spaces of several rows may meet by chance, but what they share is no wider than one.
    return Strip.gutters(of: rows, atLeast: 1.2 * typography.space * size)
  }
}

extension [Line] {
  /// Whether words are in two columns.
  fileprivate func fill(two strips: [Strip]) -> Bool {
    guard let left = map(\.left).min(), let right = map(\.right).max() else { return false }
    return strips.contains { left < $0.left && right > $0.right }
  }
}
