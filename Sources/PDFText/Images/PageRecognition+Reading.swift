import Clausier
import Recognition

extension PageRecognition {
  /// What was read, and the image that it was read from.
  private typealias UprightReading = (page: RecognisedPage, image: UprightImage)

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
    of pages: [Page], without missing: Set<Int>, doubtful: [Int], strayLayers: Set<Int>,
    _ document: borrowing PopplerFile
  ) -> [Int: ReadingCause] {
    var causes: [Int: ReadingCause] = [:]
    switch mode {
    case .never: return [:]
    case .always: return Dictionary(pages.map { ($0.number, .asked) }) { first, _ in first }
    case .auto: break
    }
    for number in strayLayers { causes[number] = .strayLayer }
    for number in missing { causes[number] = .noWords }
    for page in pages where causes[page.number] == nil && !Legibility.unknownSigns(of: page).isEmpty {
      causes[page.number] = .signs
    }
    let layers = pages.filter { $0.method == .ocrLayer && causes[$0.number] == nil }
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
    guard let (read, image) = try reading(of: page.number - 1, fineness, document) else { return .nothing }
    let words = RecognisedGlyphs(read, of: image)
    let quality = ReadingQuality(of: words.glyphs)
    switch cause {
    case .badLayer:
      let layer = ReadingQuality(of: page.glyphs)
      // The better reading wins: the new one, unless it misses much or is much odder.
      if 2 * quality.words < layer.words || quality.oddShare > layer.oddShare + 0.02 { return .nothing }
    case .ink, .signs, .strayLayer:
      // A picture or a pattern has nothing to read.
      if quality.words < 5 { return .nothing }
    case .noWords, .asked: break
    }
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
    return PageCoverage.hasWords(page) ? .words : .nothing
  }

  /// The best reading of a page, from 0: in its apparent position; if that makes little sense, in others, and
  /// in the end as it is.
  private func reading(
    of index: Int, _ fineness: Fineness, _ document: borrowing PopplerFile
  ) throws(RecognitionFailure) -> UprightReading? {
    guard
      let drawn = document.greyImage(ofPage: index, resolution: fineness.drawn)?.averaged(to: fineness.read)
    else { return nil }
    let cleaned = drawn.cleaned()
    let attitudes = AttitudeSearch(cleaned ?? drawn).attitudes
    var attempts = attitudes.map { (image: cleaned ?? drawn, attitude: $0) }
    // What cleaning or straightening removed is there again.
    if cleaned != nil {
      attempts.append((drawn, attitudes.first ?? Attitude()))
    } else if attitudes.first != Attitude() {
      attempts.append((drawn, Attitude()))
    }
    var best: UprightReading?
    var next = 0
    while next < attempts.count {
      let attempt = attempts[next]
      next += 1
      let image = UprightImage(attempt.image, attempt.attitude)
      let read = try recogniser.read(image.image)
      if best.map({ read.sureness > $0.page.sureness + 5 }) ?? true { best = (read, image) }
      if read.sureness >= PageRecognition.poor { break }
      // Dark edges may look more like lines than lines do, but words that run down say how the page lies.
      let level = Attitude(turn: attempt.attitude.turn.back)
      if read.runsDown, !attempts.contains(where: { $0.attitude.turn == level.turn }) {
        attempts.insert((attempt.image, level), at: next)
      }
    }
    guard let best else { return nil }
    let leavesInk = leavesInk(best.page, best.image, of: drawn)
    guard leavesInk || best.page.isPatchy,
      let bright = document.greyImage(ofPage: index, resolution: fineness.drawn, shade: .brightest)?
        .averaged(to: fineness.read)
    else { return best }
    return try mended(
      best, by: UprightImage(bright.darkInk(), best.image.attitude),
      wholly: leavesInk || best.page.sureness < PageRecognition.poor)
  }

  /// A reading mended by one of nothing but the page's darkest ink: of all of it where that is wanted or rids the page of
  /// marks, and else of what is unsure.
  private func mended(
    _ reading: UprightReading, by dark: UprightImage, wholly: Bool
  ) throws(RecognitionFailure) -> UprightReading {
    if wholly || reading.image.image.isMarked(besides: dark.image) {
      let read = try recogniser.read(dark.image)
      if 100 * read.sureCharacters > 103 * reading.page.sureCharacters { return (read, dark) }
      return (reading.page.filled(from: read), reading.image)
    }
    guard let strips = WordStrips(of: reading.page, in: dark.image) else { return reading }
    let read = strips.placed(try recogniser.read(strips.image))
    return (reading.page.filled(from: read), reading.image)
  }

  /// Whether the image of a page shows words where none were read, as where a stamp made a table look like a picture.
  private func leavesInk(_ page: RecognisedPage, _ image: UprightImage, of drawn: GreyImage) -> Bool {
    InkMap(drawn.reduced(to: InkMap.resolution), glyphs: RecognisedGlyphs(page, of: image).glyphs).showsMore
  }

  /// Below this sureness, of 100, a page may lie differently than its ink suggested.
  private static let poor = 70.0

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
