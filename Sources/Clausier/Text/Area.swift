/// A box that grows over the glyphs of one page.
struct Area {
  /// The index of the page.
  let page: Int
  /// The edges, in points on the upright page.
  private(set) var left: Float
  private(set) var top: Float
  private(set) var right: Float
  private(set) var bottom: Float
  private var unseen = false
  /// The least that a reading of an image is sure of a glyph, in hundredths.
  private var confidence: UInt8
  /// The sum of that over all glyphs, and their number.
  private var total: Int
  private var count = 1

  init(page: Int, first glyph: Glyph) {
    self.page = page
    left = glyph.left
    top = glyph.top
    right = glyph.right
    bottom = glyph.bottom
    confidence = glyph.confidence
    total = Int(glyph.confidence)
  }

  /// Grows over a glyph.
  mutating func add(_ glyph: Glyph) {
    if glyph.left < left { left = glyph.left }
    if glyph.top < top { top = glyph.top }
    if glyph.right > right { right = glyph.right }
    if glyph.bottom > bottom { bottom = glyph.bottom }
    confidence = min(confidence, glyph.confidence)
    total += Int(glyph.confidence)
    count += 1
    unseen = unseen || !glyph.marks.isEmpty
  }

  /// How sure the reading is: of a value as of its worst word, of a long text as of most of it.
  private func sureness(quoted: Bool) -> Double {
    quoted ? Double(confidence) / 100 : (Double(total) / Double(count)).rounded() / 100
  }

  /// The area on its page as displayed, with the words in it where they are quoted.
  func place(on pages: [Page], text: String?) -> Place {
    let box = Box(
      x: Double(left), y: Double(top), width: Double(right - left), height: Double(bottom - top))
    let page = pages[page]
    return Place(
      page: page.number, box: page.displayed(box), text: text,
      method: page.method == .ocr && confidence == 100 ? .embedded : page.method,
      confidence: min(unseen ? 0.5 : 1, sureness(quoted: text != nil)))
  }
}
