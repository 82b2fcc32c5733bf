/// A ruled table: cells between level and upright lines, with the words in them.
struct Grid {
  /// The edges of the columns, from left to right.
  private(set) var columns: [Float]
  /// The edges of the rows, from top to bottom.
  private(set) var rows: [Float]
  /// For each field between neighbouring edges, row by row, the field that its words are kept in: fields without a
  /// line between them are one cell.
  private let owners: [Int]
  /// The words of the fields.
  private var words: [[Word]]

  /// A grid of edges, with the pairs of neighbouring fields that no line separates.
  init(columns: [Float], rows: [Float], open pairs: [(Int, Int)]) {
    self.columns = columns
    self.rows = rows
    let count = (columns.count - 1) * (rows.count - 1)
    var fields = Joints(count: count)
    for (one, two) in pairs { fields.join(one, two) }
    owners = (0..<count).map { fields.root(of: $0) }
    words = Array(repeating: [], count: count)
  }

  var left: Float { columns.first ?? 0 }
  var right: Float { columns.last ?? 0 }
  var top: Float { rows.first ?? 0 }
  var bottom: Float { rows.last ?? 0 }
  private var width: Int { columns.count - 1 }

  /// Takes a word that is in the grid; false where it is not.
  mutating func take(_ word: Word) -> Bool {
    let x = (word.left + word.right) / 2
    guard let column = Grid.place(of: x, in: columns), let row = Grid.place(of: word.middle, in: rows) else {
      return false
    }
    words[owners[row * width + column]].append(word)
    return true
  }

  /// The index of the edges that a place lies between.
  private static func place(of value: Float, in edges: [Float]) -> Int? {
    guard let first = edges.first, let last = edges.last, value >= first, value < last else { return nil }
    var (low, high) = (0, edges.count - 1)
    while high - low > 1 {
      let middle = (low + high) / 2
      if edges[middle] <= value { low = middle } else { high = middle }
    }
    return low
  }

  /// The table that the grid is; `nil` where words are in one column only, or like columns of running text.
  func table(page: Int) -> TableRegion? {
    var bands: [[[Line]]] = []
    for row in 0..<(rows.count - 1) {
      let cells = (0..<width).map { Line.rows(of: words[row * width + $0], page: page) }
      if cells.contains(where: { !$0.isEmpty }) { bands.append(cells) }
    }
    let strips = columns.dropFirst().dropLast().map { Strip(left: $0 - 2, right: $0 + 2) }
    let filled = (0...strips.count).count { column in bands.contains { !$0[column].isEmpty } }
    guard filled > 1, !bands.contains(where: { cells in cells.count { $0.count >= 9 } > 1 }) else {
      return nil
    }
    if bands.count <= 2, let last = bands.popLast() { bands += Grid.split(last, page: page) }
    return TableRegion(strips: strips, rows: bands)
  }

  /// The rows in a band that no line separates: where each of its lines fills the first cell and another one.
  private static func split(_ cells: [[Line]], page: Int) -> [[[Line]]] {
    let lines = Line.joined(Line.rows(of: cells.joined().flatMap(\.words), page: page))
    guard lines.count > 1 else { return [cells] }
    var rows = [[[Line]]](
      repeating: Array(repeating: [], count: cells.count), count: lines.count)
    for (column, cell) in cells.enumerated() {
      for part in cell {
        guard let row = lines.indices.min(by: { lines[$0].distance(to: part) < lines[$1].distance(to: part) })
        else { continue }
        rows[row][column].append(part)
      }
    }
    let isWhole = rows.allSatisfy { row in
      row.first?.isEmpty == false && row.dropFirst().contains { $0.contains(where: \.holdsFigure) }
    }
    return isWhole ? rows : [cells]
  }
}

extension Line {
  fileprivate func distance(to other: Line) -> Float { abs(middle - other.middle) }

  /// Whether a word of it begins with no letter: an amount, a code, a dash.
  fileprivate var holdsFigure: Bool { words.contains { !$0.beginsWithLetter } }
}
