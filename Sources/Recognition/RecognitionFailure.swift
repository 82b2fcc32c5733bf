/// Why a page could not be read from its image.
public enum RecognitionFailure: String, Error, Sendable {
  /// The program `clausier-ocr` is missing.
  case programMissing = "ocr-program-missing"
  /// The language data that the program needs are not installed.
  case languageMissing = "ocr-language-missing"
  /// The program took longer over a page, or over all of a document, than it may.
  case timedOut = "ocr-timed-out"
  /// The program ended before it had an answer, or gave no answer with a meaning.
  case failed = "ocr-failed"
}
