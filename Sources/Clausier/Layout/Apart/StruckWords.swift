/// Finds words that a line is drawn through.
enum StruckWords {
  /// More lines are a picture.
  private static let mostStrokes = 400

  /// Moves the words that are struck through from the body of a page to what is around it.
  ///
  /// A line strikes words where it runs through the middle of their letters and ends with them; rules of tables and
  /// underlines do neither.
  static func separate(_ sheet: inout PageRows, strokes: [Stroke]) {
    guard !strokes.isEmpty, strokes.count <= mostStrokes else { return }
    var gone: [Int: Set<Int32>] = [:]
    for stroke in strokes where stroke.isLevel && stroke.bottom - stroke.top < 3 {
      let middle = (stroke.top + stroke.bottom) / 2
      for (index, row) in sheet.body.enumerated() where row.top < middle && row.bottom > middle {
        let struck = row.words.filter { $0.isStruck(by: stroke, at: middle) }
        guard let first = struck.first, let last = struck.last,
          stroke.left > first.left - 0.4 * first.size, stroke.right < last.right + 0.4 * last.size
        else { continue }
        gone[index, default: []].formUnion(struck.map(\.first))
      }
    }
    sheet.move(gone, to: .struck)
  }
}

extension Word {
  /// Whether a level line runs through the middle of nearly all of the word.
  fileprivate func isStruck(by stroke: Stroke, at height: Float) -> Bool {
    let share = (height - top) / (bottom - top)
    return share > 0.4 && share < 0.66 && min(stroke.right, right) - max(stroke.left, left) > 0.8 * width
  }
}

extension PageRows {
  /// Moves words of body rows, given by their first glyphs, out of the act.
  mutating func move(_ words: [Int: Set<Int32>], to zone: Block.Zone) {
    guard !words.isEmpty else { return }
    var rest: [Line] = []
    for (index, row) in body.enumerated() {
      guard let gone = words[index] else {
        rest.append(row)
        continue
      }
      let (moved, kept) = (
        row.words.filter { gone.contains($0.first) }, row.words.filter { !gone.contains($0.first) }
      )
      if let line = Line(words: moved[...], page: row.page) { aside.append((zone, line)) }
      if let line = Line(words: kept[...], page: row.page) { rest.append(line) }
    }
    body = rest
  }
}
