/// Reads page images by a separate program, which is started for the first of them and kept for the others.
///
/// Not for several threads at a time.
package final class ImageRecogniser {
  private let program: RecogniserProgram?
  private let language: String
  private var process: RecogniserProcess?
  /// Why no image can be read, if that is known.
  private var lasting: RecognitionFailure?

  /// Makes a reader; nothing is started yet.
  ///
  /// - Parameters:
  ///   - program: The program; `nil` where there is none.
  ///   - language: The language of the pages as tesseract calls it, such as `fra`.
  package init(program: RecogniserProgram?, language: String) {
    self.program = program
    self.language = language
  }

  /// Reads an image.
  ///
  /// A program that ends during an image is started again for the next.
  /// - Throws: ``RecognitionFailure`` when there is nothing to read with, or the program has no answer.
  package func read(_ image: GreyImage) throws(RecognitionFailure) -> RecognisedPage {
    if let lasting { throw lasting }
    guard let program else { throw .programMissing }
    do throws(RecognitionFailure) {
      if let process { return try process.read(image) }
      let started = try RecogniserProcess(program, language: language)
      process = started
      return try started.read(image)
    } catch {
      process = nil
      if error != .failed { lasting = error }
      throw error
    }
  }
}
