/// A box that grows over the glyphs of one page.
struct Area {
  /// The index of the page.
  let page: Int
  /// The edges, in points on the upright page.
  private(set) var left: Float
  private(set) var top: Float
  private(set) var right: Float
  private(set) var bottom: Float
  /// What sets any of the glyphs apart, and what all of them.
  private var marks: Glyph.Marks
  private var commonMarks: Glyph.Marks
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
    marks = glyph.marks
    commonMarks = glyph.marks
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
    marks.formUnion(glyph.marks)
    commonMarks.formIntersection(glyph.marks)
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
      method: method(on: page, quoted: text != nil),
      confidence: min(marks.isUnseen ? 0.5 : 1, sureness(quoted: text != nil)))
  }

  /// Where the words come from: a value as far as any of them, a long text only if all do.
  private func method(on page: Page, quoted: Bool) -> Method {
    let marks = quoted ? marks : commonMarks
    if marks.contains(.annotation) { return .annotation }
    if marks.contains(.field) { return .field }
    return page.method == .ocr && confidence == 100 ? .embedded : page.method
  }
}
