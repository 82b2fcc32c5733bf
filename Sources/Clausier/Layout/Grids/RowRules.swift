/// Finds tables whose rows are parted by level lines, and whose columns by the gaps that all rows share.
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
      if end > start, !joint.isEmpty, !bands[end].isEmpty, strips.allSatisfy({ goesOn($0, in: joint) }) {
        strips = joint
        continue
      }
      let filled = bands[start..<end].prefix { !$0.isEmpty }.reversed().drop { !$0.fill(two: strips) }.count
      if filled > 1 {
        let middles = strips.map { ($0.left + $0.right) / 2 }
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

  /// Whether part of a gutter is left in others.
  private static func goesOn(_ strip: Strip, in others: [Strip]) -> Bool {
    others.contains { $0.left < strip.right && $0.right > strip.left }
  }

  private static func gutters(of rows: some Sequence<Line>, _ typography: Typography) -> [Strip] {
    let size = rows.lazy.map(\.size).max() ?? 0
    return Strip.gutters(of: rows, atLeast: typography.narrowGutter * size)
  }
}

extension [Line] {
  /// Whether words stand in two columns.
  fileprivate func fill(two strips: [Strip]) -> Bool {
    guard let left = map(\.left).min(), let right = map(\.right).max() else { return false }
    return strips.contains { left < $0.left && right > $0.right }
  }
}
