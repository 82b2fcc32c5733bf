import Clausier
import Recognition

extension PageRecognition {
  /// The result of reading a page from its image.
  enum Outcome {
    /// The page has the words of its image.
    case words
    /// The page is as it was.
    case nothing
  }

  /// The pages to be read from their images, by number, with the cause.
  ///
  /// A layer is judged over all pages that have one, so that a document is not half from one reading and half
  /// from another.
  func pages(
    of pages: [Page], without missing: Set<Int>, doubtful: [Int], layers found: LayerFaults,
    _ document: borrowing PopplerFile
  ) -> [Int: ReadingCause] {
    var causes: [Int: ReadingCause] = [:]
    switch mode {
    case .never: return [:]
    case .always: return Dictionary(pages.map { ($0.number, .asked) }) { first, _ in first }
    case .auto: break
    }
    for number in found.partial { causes[number] = .partialLayer }
    for number in found.stray { causes[number] = .strayLayer }
    for number in missing { causes[number] = .noWords }
    for page in pages where causes[page.number] == nil && !Legibility.unknownSigns(of: page).isEmpty {
      causes[page.number] = .signs
    }
    let layers = pages.filter {
      $0.method == .ocrLayer && (causes[$0.number] == nil || causes[$0.number] == .partialLayer)
    }
    if !layers.isEmpty, !ReadingQuality(of: layers).isGood {
      for page in layers { causes[page.number] = .badLayer }
    }
    for number in doubtful where causes[number] == nil && showsMore(pages[number - 1], document) {
      causes[number] = .ink
    }
    return causes
  }

  /// Reads a page from its image.
  ///
  /// - Throws: ``RecognitionFailure`` when there is nothing to read with.
  func read(
    _ page: inout Page, _ cause: ReadingCause, _ fineness: Fineness,
    _ document: borrowing PopplerFile
  ) throws(RecognitionFailure) -> Outcome {
    beforeImage()
    guard let reading = try reading(of: page.number - 1, fineness, document) else { return .nothing }
    let (read, image) = (reading.page, reading.image)
    let words = RecognisedGlyphs(read, of: image)
    guard isBetter(ReadingQuality(of: words.glyphs), reading, than: page, cause) else { return .nothing }
    if cause == .signs {
      for sign in Legibility.unknownSigns(of: page).reversed() { page.glyphs.remove(at: sign) }
    }
    take(words, into: &page, keepsText: cause == .ink || cause == .signs)
    if page.strokes.count < 2 {
      page.strokes = ImageRules(image.image, slope: read.slope).edges.map { edges in
        let box = image.displayed(edges)
        return Stroke(left: box.left, top: box.top, right: box.right, bottom: box.bottom)
      }
      page.leaveOutUnderlines()
    }
    page.leaveOutRules()
    page.unread = reading.unread.map { image.displayedBox($0) }
    return PageCoverage.hasWords(page) ? .words : .nothing
  }

  /// Whether what was read should take the place of what a page has.
  private func isBetter(
    _ quality: ReadingQuality, _ reading: PageReading, than page: Page, _ cause: ReadingCause
  ) -> Bool {
    switch cause {
    case .badLayer:
      let layer = ReadingQuality(of: page.glyphs)
      // The better reading wins: the new one, unless it misses much or is much odder.
      return 2 * quality.words >= layer.words && quality.oddShare <= layer.oddShare + 0.02
    case .partialLayer:
      let layer = ReadingQuality(of: page.glyphs)
      return quality.words > layer.words + max(2, layer.words / 50)
        && quality.oddShare <= layer.oddShare + 0.05
    // A picture or a pattern has nothing to read.
    case .ink, .signs, .strayLayer: return quality.words >= 5
    // Letters without sense are worse than none, since those are told.
    case .noWords: return quality.oddShare <= 0.2 || reading.page.sureness >= PageRecognition.senseless
    case .asked: return true
    }
  }

  /// Whether a page shows words beside those of its text.
  private func showsMore(_ page: Page, _ document: borrowing PopplerFile) -> Bool {
    guard let image = document.greyImage(ofPage: page.number - 1, resolution: InkMap.resolution) else {
      return false
    }
    return InkMap(image, glyphs: page.glyphs).showsMore
  }

  /// Whether a page shows nothing but paper, as the back of a sheet that was scanned with the others.
  func isBlank(_ number: Int, _ document: borrowing PopplerFile) -> Bool {
    guard document.hasImages(onPage: number - 1),
      let image = document.greyImage(ofPage: number - 1, resolution: InkMap.resolution)
    else { return false }
    return InkMap(image, glyphs: []).isBlank
  }

  /// Gives a page the words of its image; its own words stay where that is wanted.
  private func take(_ words: RecognisedGlyphs, into page: inout Page, keepsText: Bool) {
    let own = page
    page.glyphs = words.glyphs
    page.faces = words.faces
    page.slope = words.slope
    page.bend = words.bend
    page.method = .ocr
    if keepsText { page.add(textOf: own) }
  }
}
