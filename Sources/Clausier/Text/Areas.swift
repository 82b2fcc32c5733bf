extension Manuscript {
  /// The areas on the pages of a long byte range: one box for each block and page, without its words.
  public func areas(of range: Range<Int>) -> [Place] {
    var areas: [Place] = []
    for block in blocks where block.range.overlaps(range) {
      var area: Area?
      eachGlyph(of: block.range.clamped(to: range)) { glyph, page in
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
