import Clausier
import Recognition

extension Notice {
  /// Pages could not be read from their images.
  static func recognition(_ failure: RecognitionFailure) -> Notice {
    let told = Diagnostic.recognitionFailed(code: failure.rawValue)
    return Notice(.warning, code: told.code, told.message)
  }
}
