/// A table that the lines of a page draw, with its place among the other rows.
struct RuledTable {
  /// The edges, in points from the top left of the page.
  var left: Float
  var top: Float
  var right: Float
  var bottom: Float
  /// Its cells.
  var table: TableRegion

  /// Moves the words of ruled tables from the body of a page to its tables.
  static func separate(_ sheet: inout PageRows, strokes: [Stroke], _ typography: Typography) {
    var grids = GridFinder.grids(of: strokes, among: sheet.body, typography)
    guard !grids.isEmpty else { return }
    var taken: [[(row: Int, words: [Word])]] = Array(repeating: [], count: grids.count)
    // A table in a cell of another one keeps its own words.
    let inner = grids.indices.sorted { grids[$0].bottom - grids[$0].top < grids[$1].bottom - grids[$1].top }
    for (index, row) in sheet.body.enumerated() {
      var rest = Array(row.words)
      for grid in inner where row.bottom > grids[grid].top && row.top < grids[grid].bottom {
        var words: [Word] = []
        rest.removeAll { word in
          guard grids[grid].take(word) else { return false }
          words.append(word)
          return true
        }
        if !words.isEmpty { taken[grid].append((index, words)) }
      }
    }
    var gone: [Int: Set<Int32>] = [:]
    for (index, grid) in grids.enumerated() {
      guard let page = sheet.body.first?.page, let table = grid.table(page: page) else { continue }
      sheet.tables.append(
        RuledTable(left: grid.left, top: grid.top, right: grid.right, bottom: grid.bottom, table: table))
      for (row, words) in taken[index] { gone[row, default: []].formUnion(words.map(\.first)) }
    }
    guard !gone.isEmpty else { return }
    sheet.body = sheet.body.enumerated().compactMap { index, row in
      guard let words = gone[index] else { return row }
      return Line(words: row.words.filter { !words.contains($0.first) }[...], page: row.page)
    }
  }
}
