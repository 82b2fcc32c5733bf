extension Manuscript {
  /// The areas on the pages of a long byte range: one box for each block and page, without its words.
  public func areas(of range: Range<Int>) -> [Place] {
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
          if let area { areas.append(area.place(on: pages)) }
          area = Area(page: page, first: glyph)
        }
        area?.add(glyph)
      }
      if let area { areas.append(area.place(on: pages)) }
    }
    return areas
  }
}

/// A box that grows over the glyphs of one page.
private struct Area {
  let page: Int
  private var left: Float
  private var top: Float
  private var right: Float
  private var bottom: Float
  private var unseen = false

  init(page: Int, first glyph: Glyph) {
    self.page = page
    left = glyph.left
    top = glyph.top
    right = glyph.right
    bottom = glyph.bottom
  }

  func holds(_ origin: Int32, _ firsts: [Int32]) -> Bool {
    origin >= firsts[page] && (page + 1 >= firsts.count || origin < firsts[page + 1])
  }

  mutating func add(_ glyph: Glyph) {
    left = min(left, glyph.left)
    top = min(top, glyph.top)
    right = max(right, glyph.right)
    bottom = max(bottom, glyph.bottom)
    unseen = unseen || !glyph.marks.isEmpty
  }

  func place(on pages: [Page]) -> Place {
    let box = Box(
      x: Double(left), y: Double(top), width: Double(right - left), height: Double(bottom - top))
    let page = pages[page]
    return Place(
      page: page.number, box: page.displayed(box), text: nil, method: page.method,
      confidence: unseen ? 0.5 : 1)
  }
}
