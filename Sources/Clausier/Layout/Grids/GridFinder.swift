/// Finds the grids that the lines of a page draw.
enum GridFinder {
  /// A table has fewer columns.
  private static let mostColumns = 60

  /// The grids of a page, from top to bottom, without words.
  static func grids(of strokes: [Stroke], among rows: [Line], _ typography: Typography) -> [Grid] {
    guard strokes.count > 1 else { return [] }
    let (level, upright) = RuledLine.lines(of: strokes)
    var joints = Joints(count: level.count + upright.count)
    for (index, line) in upright.enumerated() {
      for (other, crossing) in level.enumerated() where line.meets(crossing) {
        joints.join(other, level.count + index)
      }
    }
    var groups: [Int: (level: [RuledLine], upright: [RuledLine])] = [:]
    for (index, line) in level.enumerated() {
      groups[joints.root(of: index), default: ([], [])].level.append(line)
    }
    for (index, line) in upright.enumerated() {
      groups[joints.root(of: level.count + index), default: ([], [])].upright.append(line)
    }
    let crossed = groups.values.filter { !$0.upright.isEmpty }
    let alone = groups.values.filter(\.upright.isEmpty).flatMap(\.level)
    let grids =
      crossed.compactMap { grid($0.level, $0.upright) } + RowRules.grids(of: alone, among: rows, typography)
    return grids.sorted { ($0.top, $0.left) < ($1.top, $1.left) }
  }

  /// The grid of lines that meet; `nil` where it has one column only.
  private static func grid(_ level: [RuledLine], _ upright: [RuledLine]) -> Grid? {
    // A frame need not be closed: lines that stick out end the grid as well.
    let columns = edges(upright.map(\.at), ends: level)
    let rows = edges(level.map(\.at), ends: upright)
    guard columns.count > 2, columns.count < mostColumns, rows.count > 1 else { return nil }
    var open: [(Int, Int)] = []
    let width = columns.count - 1
    let sides = covered(upright, edges: columns, along: rows)
    let lids = covered(level, edges: rows, along: columns)
    for row in 0..<(rows.count - 1) {
      for column in 0..<width {
        let field = row * width + column
        if column + 1 < width, !sides[(column + 1) * (rows.count - 1) + row] {
          open.append((field, field + 1))
        }
        if row + 2 < rows.count, !lids[(row + 1) * width + column] { open.append((field, field + width)) }
      }
    }
    return Grid(columns: columns, rows: rows, open: open)
  }

  /// The edges that lines are at, and where those that cross them end.
  private static func edges(_ places: [Float], ends: [RuledLine]) -> [Float] {
    var edges: [Float] = []
    let all = places + [ends.map(\.from).min(), ends.map(\.to).max()].compactMap(\.self)
    for place in all.sorted() where place - (edges.last ?? -.infinity) > RuledLine.slack {
      edges.append(place)
    }
    return edges
  }

  /// For each edge, field by field along it, whether a line covers most of the field's side.
  private static func covered(_ lines: [RuledLine], edges: [Float], along fields: [Float]) -> [Bool] {
    let count = fields.count - 1
    var covered = [Bool](repeating: false, count: edges.count * count)
    for line in lines {
      guard let edge = edges.lastIndex(where: { $0 <= line.at + 0.01 }) else { continue }
      for field in 0..<count {
        let part = min(line.to, fields[field + 1]) - max(line.from, fields[field])
        if part > 0.5 * (fields[field + 1] - fields[field]) { covered[edge * count + field] = true }
      }
    }
    return covered
  }
}
