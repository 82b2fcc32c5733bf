extension Manuscript {
  /// The areas on the pages of a long byte range: one box for each block and page, without its words.
  public func areas(of range: RawRange) -> [Place] {
    var areas: [Place] = []
    for block in blocks where block.range.overlaps(range) {
      let part = block.range.clamped(to: range)
      var area: Area?
      var previous: Int32 = -1
      for index in part {
        let origin = origins[index]
        guard origin >= 0, origin != previous else { continue }
        previous = origin
        let page =
          area.flatMap { $0.holds(origin, firstGlyphs) ? $0.page : nil } ?? pageIndex(ofGlyph: origin)
        let glyph = pages[page].glyphs[Int(origin - firstGlyphs[page])]
        if area?.page != page {
          if let area { areas.append(area.place(on: pages, text: nil)) }
          area = Area(page: page, first: glyph)
        }
        area?.add(glyph)
      }
      if let area { areas.append(area.place(on: pages, text: nil)) }
    }
    return areas
  }
}
