import CTesseract
import Recognition

/// Takes the words of an image out of tesseract's results.
struct ResultReading {
  private let results: OpaquePointer
  private let places: OpaquePointer?
  /// What was read.
  private(set) var page = RecognisedPage()

  init(_ results: OpaquePointer) {
    self.results = results
    places = TessResultIteratorGetPageIterator(results)
    repeat { take() } while TessResultIteratorNext(results, RIL_SYMBOL) != 0
  }

  private mutating func take() {
    guard let glyph = glyph() else { return }
    let isNewLine = TessPageIteratorIsAtBeginningOf(places, RIL_TEXTLINE) != 0
    if isNewLine || page.lines.isEmpty {
      let base = baseline() ?? (glyph.left, 0, glyph.right, 0)
      page.lines.append(RecognisedLine(baseline: base))
    }
    let line = page.lines.count - 1
    if isNewLine || page.lines[line].words.isEmpty || TessPageIteratorIsAtBeginningOf(places, RIL_WORD) != 0 {
      guard let box = box(RIL_WORD) else { return }
      page.lines[line].words.append(
        RecognisedWord(
          left: box.left, top: box.top, right: box.right, bottom: box.bottom,
          confidence: Int(TessResultIteratorConfidence(results, RIL_WORD))))
    }
    let word = page.lines[line].words.count - 1
    page.lines[line].words[word].glyphs.append(glyph)
  }

  private func glyph() -> RecognisedGlyph? {
    guard let text = TessResultIteratorGetUTF8Text(results, RIL_SYMBOL) else { return nil }
    defer { TessDeleteText(text) }
    guard text.pointee != 0, let box = box(RIL_SYMBOL) else { return nil }
    return RecognisedGlyph(
      text: String(cString: text), left: box.left, right: box.right,
      confidence: Int(TessResultIteratorConfidence(results, RIL_SYMBOL)))
  }

  private func box(_ level: TessPageIteratorLevel) -> (left: Int, top: Int, right: Int, bottom: Int)? {
    var (left, top, right, bottom): (Int32, Int32, Int32, Int32) = (0, 0, 0, 0)
    guard TessPageIteratorBoundingBox(places, level, &left, &top, &right, &bottom) != 0 else { return nil }
    return (Int(left), Int(top), Int(right), Int(bottom))
  }

  private func baseline() -> (left: Int, startY: Int, right: Int, endY: Int)? {
    var (x1, y1, x2, y2): (Int32, Int32, Int32, Int32) = (0, 0, 0, 0)
    guard TessPageIteratorBaseline(places, RIL_TEXTLINE, &x1, &y1, &x2, &y2) != 0 else { return nil }
    return (Int(x1), Int(y1), Int(x2), Int(y2))
  }
}
