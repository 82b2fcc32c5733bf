/// Reads page images by a separate program, which is started for the first of them and kept for the others.
///
/// Not for several threads at a time.
package final class ImageRecogniser {
  private var process: RecogniserProcess?
  /// Who starts the program.
  package var keeper: RecogniserKeeper?
  /// Why no image can be read, if that is known.
  private var lasting: RecognitionFailure?
  private let seconds: Double
  /// The processor time that the present document has taken, in seconds.
  private var spent = 0.0

  /// How many times as long as a page a document may take.
  private static let mostPages = 20.0

  /// Makes a reader; nothing is started yet.
  ///
  /// - Parameters:
  ///   - program: The program; `nil` where there is none.
  ///   - language: The language of the pages as tesseract calls it, such as `fra`.
  ///   - seconds: The most processor time for an image, in seconds; a document may take twenty times as much.
  package init(program: RecogniserProgram?, language: String, seconds: Int) {
    keeper = program.map { .here($0, language: language) }
    self.seconds = Double(seconds)
  }

  /// Begins with the images of another document.
  package func beginDocument() { spent = 0 }

  /// The program at work, started for the first image.
  private func running() throws(RecognitionFailure) -> RecogniserProcess {
    if let process { return process }
    guard let keeper else { throw .programMissing }
    let started = try RecogniserProcess(keeper)
    process = started
    return started
  }

  /// Reads an image.
  ///
  /// A program that ends during an image is started again for the next.
  /// - Throws: ``RecognitionFailure`` when there is nothing to read with, or the program has no answer.
  package func read(_ image: GreyImage) throws(RecognitionFailure) -> RecognisedPage {
    if let lasting { throw lasting }
    let left = ImageRecogniser.mostPages * seconds - spent
    guard left > 0 else { throw .timedOut }
    do throws(RecognitionFailure) {
      let running = try running()
      let before = running.processorSeconds
      defer { spent += max(0, running.processorSeconds - before) }
      return try running.read(image, within: min(seconds, left))
    } catch {
      process = nil
      if error == .programMissing || error == .languageMissing { lasting = error }
      throw error
    }
  }
}
