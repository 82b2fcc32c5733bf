import Clausier
import Recognition

extension PageRecognition {
  /// Reads a page from its image where its words are wanted and its text does not have them.
  ///
  /// - Parameter lacksWords: Whether it shows words that nobody has read; afterwards, whether that is still so.
  /// - Throws: ``RecognitionFailure`` when there is nothing to read with.
  func complete(
    _ page: inout Page, lacksWords: inout Bool, _ document: borrowing PopplerFile
  ) throws(RecognitionFailure) {
    guard mode == .always || mode == .auto && lacksWords else { return }
    beforeImage()
    guard
      let image = document.greyImage(ofPage: page.number - 1, resolution: resolution)
    else { return }
    let read = try recogniser.read(image)
    let words = RecognisedGlyphs(read, of: image, turned: .none, width: page.width, height: page.height)
    page.glyphs = words.glyphs
    page.faces = words.faces
    page.slope = words.slope
    page.method = .ocr
    lacksWords = !PageCoverage.hasWords(page)
  }
}
