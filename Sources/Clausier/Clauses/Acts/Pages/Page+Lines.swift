extension Page {
  /// The parts of the page with only some of its lines, given by their places among its ``PageLines``.
  ///
  /// Columns are a part each: what is left of them may be too little to show that they are columns. What is in no line,
  /// such as words that are turned, stays with the first.
  func parts(byColumns: Bool, keeping kept: (Int) -> Bool) -> [Page] {
    let upright = upright()
    let read = PageLines(of: upright)
    guard byColumns, read.columns.contains(where: { $0 > 0 }) else {
      return [keeping(kept, of: read, upright.turn)]
    }
    var parts: [Page] = []
    var start = 0
    for place in read.columns.indices.dropFirst() + [read.columns.count]
    where place == read.columns.count || read.columns[place] != read.columns[place - 1] {
      let part = start..<place
      start = place
      if part.contains(where: kept) {
        parts.append(keeping({ part.contains($0) && kept($0) }, of: read, upright.turn))
      }
    }
    return parts
  }

  private func keeping(_ kept: (Int) -> Bool, of read: PageLines, _ turn: Turn) -> Page {
    var gone = [Bool](repeating: false, count: glyphs.count)
    for (place, line) in read.lines.enumerated() where !kept(place) {
      for word in line.words { for index in word.glyphs { gone[index] = true } }
    }
    guard gone.contains(true) else { return self }
    var page = self
    page.glyphs = glyphs.indices.lazy.filter { !gone[$0] }.map { glyphs[$0] }
    page.strokes = strokes.filter { read.owns(upright($0, turn), kept) }
    return page
  }
}

extension PageLines {
  /// How far beside lines their own strokes are drawn, in points: rules of cells, frames.
  private static let reach: Float = 14

  /// Whether a stroke is near some lines, or near none.
  fileprivate func owns(_ stroke: Stroke, _ kept: (Int) -> Bool) -> Bool {
    let height = (stroke.top + stroke.bottom) / 2
    var nearest: (distance: Float, place: Int)?
    for (place, line) in lines.enumerated()
    where stroke.right > line.left - PageLines.reach && stroke.left < line.right + PageLines.reach {
      let distance = abs(line.middle - height)
      if distance < nearest?.distance ?? .infinity { nearest = (distance, place) }
    }
    return nearest.map { kept($0.place) } ?? true
  }
}
