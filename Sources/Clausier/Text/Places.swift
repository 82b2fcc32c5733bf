extension Manuscript {
  /// The places on the pages of a byte range: one per line fragment, in reading order.
  ///
  /// A fragment ends where the glyphs leave its line or jump back; what the layout added has no place.
  public func places(of range: RawRange) -> [Place] {
    var places: [Place] = []
    var fragment: Fragment?
    eachGlyph(of: range.clamped(to: 0..<bytes.count)) { glyph, page, _ in
      if fragment?.takes(glyph, ofPage: page) != true {
        if let fragment { places.append(fragment.place(on: pages)) }
        fragment = Fragment(page: page, first: glyph)
      }
      fragment?.add(glyph)
    }
    if let fragment { places.append(fragment.place(on: pages)) }
    return places
  }

  /// Calls back with the glyphs of a byte range in order, each with the index of its page and its first byte.
  func eachGlyph(of range: RawRange, _ body: (_ glyph: Glyph, _ page: Int, _ byte: Int) -> Void) {
    var page = 0
    var first: Int32 = 0
    var glyphs: [Glyph] = []
    var previous: Int32 = -1
    for byte in range {
      let origin = origins[byte]
      guard origin >= 0, origin != previous else { continue }
      previous = origin
      if !glyphs.indices.contains(Int(origin - first)) {
        page = pageIndex(ofGlyph: origin)
        first = firstGlyphs[page]
        glyphs = pages[page].glyphs
      }
      body(glyphs[Int(origin - first)], page, byte)
    }
  }

  /// The glyph with a number counted over all pages.
  func glyph(_ origin: Int32) -> Glyph {
    let page = pageIndex(ofGlyph: origin)
    return pages[page].glyphs[Int(origin - firstGlyphs[page])]
  }

  /// The index in ``pages`` of the page that holds a glyph counted over all pages.
  func pageIndex(ofGlyph origin: Int32) -> Int {
    var low = 0
    var high = firstGlyphs.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if firstGlyphs[middle] <= origin { low = middle } else { high = middle }
    }
    return low
  }
}

/// Consecutive glyphs of one line, on the way to a ``Place``.
private struct Fragment {
  private var area: Area
  private var text = ""

  init(page: Int, first glyph: Glyph) {
    area = Area(page: page, first: glyph)
  }

  private var height: Float { area.bottom - area.top }

  func takes(_ glyph: Glyph, ofPage page: Int) -> Bool {
    if page == area.page, isUpright(before: glyph) { return true }
    let middle = (glyph.top + glyph.bottom) / 2
    return page == area.page && middle > area.top && middle < area.bottom && glyph.left >= area.right - height
  }

  /// Whether a glyph is above or below the fragment's, all lying on their side, as in a line running upwards.
  private func isUpright(before glyph: Glyph) -> Bool {
    let width = glyph.right - glyph.left
    return width > glyph.bottom - glyph.top && abs(glyph.left - area.left) < 0.2 * width
      && abs(glyph.right - area.right) < 0.2 * width
      && max(glyph.top - area.bottom, area.top - glyph.bottom) < 0.6 * width
  }

  mutating func add(_ glyph: Glyph) {
    if !text.isEmpty, isUpright(before: glyph) {
      let gap = max(glyph.top - area.bottom, area.top - glyph.bottom)
      if gap > 0.12 * (glyph.right - glyph.left) { text.unicodeScalars.append(" ") }
      text.unicodeScalars.append(glyph.scalar)
      area.add(glyph)
      return
    }
    // A gap between words is a space even where the file draws none.
    if !text.isEmpty, glyph.left - area.right > 0.12 * height, glyph.scalar != " ",
      text.unicodeScalars.last != " "
    {
      text.unicodeScalars.append(" ")
    }
    text.unicodeScalars.append(glyph.scalar)
    area.add(glyph)
  }

  func place(on pages: [Page]) -> Place { area.place(on: pages, text: text) }
}
