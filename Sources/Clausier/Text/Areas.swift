extension Manuscript {
  /// The areas on the pages of a long byte range: one box for each block and page, without its words.
  ///
  /// Each names the scalars that it holds, counted from the range's beginning plus `count`: every scalar,
  /// except line breaks, is in one of them. What the layout added goes with the block that it is in, and
  /// there with the glyphs before it.
  public func areas(of range: RawRange, after count: Int = 0) -> [Place] {
    var areas: [Area] = []
    var starts: [Int] = []
    for block in blocks where block.range.overlaps(range) {
      let part = block.range.clamped(to: range)
      var area: Area?
      eachGlyph(of: part) { glyph, page, byte in
        if area?.page != page {
          if let area { areas.append(area) }
          starts.append(area == nil ? part.lowerBound : byte)
          area = Area(page: page, first: glyph)
        }
        area?.add(glyph)
      }
      if let area { areas.append(area) }
    }
    return zip(areas, stretches(from: starts, in: range)).map { area, stretch in
      var place = area.place(on: pages, text: nil)
      place.chars = stretch.lowerBound + count..<stretch.upperBound + count
      return place
    }
  }

  /// The scalars of a byte range, cut at all but the first of some bytes, without the line breaks at the cuts.
  private func stretches(from starts: [Int], in range: RawRange) -> [Range<Int>] {
    var stretches: [Range<Int>] = []
    var (first, end, count) = (0, 0, 0)
    var cuts = starts.dropFirst()
    for index in range.clamped(to: 0..<bytes.count) {
      if index == cuts.first {
        stretches.append(first..<max(first, end))
        first = count
        _ = cuts.popFirst()
      }
      let isContinuation = bytes[index].isContinuation
      if isContinuation { continue }
      count += 1
      if bytes[index] != .lineFeed { end = count }
    }
    stretches.append(first..<max(first, end))
    return stretches
  }
}
