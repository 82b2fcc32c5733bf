import Clausier
import Recognition

/// A reading of a page's image.
struct PageReading {
  /// What was read.
  var page: RecognisedPage
  /// The image that it was read from.
  var image: UprightImage
  /// The ink that looks like words and was not read, in pixels of the image.
  var unread: [PixelBox] = []
}

extension PageRecognition {
  /// The best reading of a page, from 0: in its apparent position; if that makes little sense, in others, and
  /// in the end as it is.
  func reading(
    of index: Int, _ fineness: Fineness, _ document: borrowing PopplerFile
  ) throws(RecognitionFailure) -> PageReading? {
    guard let (full, bright) = shades(of: index, fineness.drawn, document) else { return nil }
    var drawn = full.averaged(to: fineness.read)
    // Cleaning takes the shades of smoothed dots for dirt, and with them parts of letters.
    let isDithered = drawn.isDithered
    if isDithered { drawn = drawn.smoothed() }
    let cleaned = isDithered ? nil : drawn.cleaned()
    let attitudes = AttitudeSearch(cleaned ?? drawn).attitudes
    var attempts = attitudes.map { (image: cleaned ?? drawn, attitude: $0) }
    // What cleaning or straightening removed is there again.
    if cleaned != nil {
      attempts.append((drawn, attitudes.first ?? Attitude()))
    } else if attitudes.first != Attitude() {
      attempts.append((drawn, Attitude()))
    }
    // The edges of a desk or of a book's leaves may look more like lines than lines do, but most pages are upright.
    if !attempts.contains(where: { $0.attitude.turn == .none }) {
      attempts.insert((cleaned ?? drawn, Attitude()), at: 1)
    }
    var best: PageReading?
    for attempt in attempts {
      let image = UprightImage(attempt.image, attempt.attitude)
      let read = try recogniser.read(image.image)
      if best.map({ read.sureness > $0.page.sureness + 5 }) ?? true {
        best = PageReading(page: read, image: image)
      }
      if read.sureness >= PageRecognition.poor { break }
    }
    guard let best else { return nil }
    let leavesInk = leavesInk(best.page, best.image, of: drawn)
    guard leavesInk || best.page.isPatchy else { return try completed(best) }
    let darkest = (bright ?? full).averaged(to: fineness.read).darkInk()
    return try completed(
      mended(
        best, by: UprightImage(darkest, best.image.attitude),
        wholly: leavesInk || best.page.sureness < PageRecognition.poor))
  }

  /// A page in shades of grey, and in those of its brightest colours where it has any.
  private func shades(
    of index: Int, _ resolution: Int, _ document: borrowing PopplerFile
  ) -> (seen: GreyImage, brightest: GreyImage?)? {
    guard let picture = document.colourPicture(ofPage: index, resolution: resolution) else { return nil }
    return (picture.grey(.seen), picture.hasColour ? picture.grey(.brightest) : nil)
  }

  /// A reading mended by one of nothing but the page's darkest ink: of all of it where that is wanted or rids the page of
  /// marks, and else of what is unsure.
  private func mended(
    _ reading: PageReading, by dark: UprightImage, wholly: Bool
  ) throws(RecognitionFailure) -> PageReading {
    var reading = reading
    if wholly || reading.image.image.isMarked(besides: dark.image) {
      let read = try recogniser.read(dark.image)
      if 100 * read.sureCharacters > 103 * reading.page.sureCharacters {
        return PageReading(page: read, image: dark)
      }
      reading.page = reading.page.filled(from: read)
    } else if let strips = WordStrips(of: reading.page, in: dark.image) {
      reading.page = reading.page.filled(from: strips.placed(try recogniser.read(strips.image)))
    }
    return reading
  }

  /// A reading with the words of what it left unread, and what is still unread then.
  private func completed(_ reading: PageReading) throws(RecognitionFailure) -> PageReading {
    var reading = reading
    let image = reading.image.image
    let ink = UnreadInk(image, words: reading.page.wordBoxes)
    reading.unread = ink.patches
    guard let strips = UnreadStrips(ink.patches, of: image) else { return reading }
    let read = try recogniser.read(strips.image)
    let lines = strips.lines(read, besides: reading.page)
    reading.page.lines += lines
    reading.unread = UnreadInk(image, words: reading.page.wordBoxes).patches
    return reading
  }

  /// Whether the image of a page shows words where none were read, as where a stamp made a table look like a picture.
  private func leavesInk(_ page: RecognisedPage, _ image: UprightImage, of drawn: GreyImage) -> Bool {
    InkMap(drawn.reduced(to: InkMap.resolution), glyphs: RecognisedGlyphs(page, of: image).glyphs).showsMore
  }

  /// Below this sureness, of 100, a page may lie differently than its ink suggested.
  private static let poor = 70.0
  /// Below this sureness, words that cannot be French are no words.
  static let senseless = 60.0
}
