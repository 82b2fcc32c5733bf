import Clausier
import PDFText
import Recognition

extension Notice {
  /// Pages could not be read from their images.
  static func recognition(_ failure: RecognitionFailure) -> Notice {
    let told = failure.diagnostic
    return Notice(.warning, code: told.code, told.message)
  }
}
