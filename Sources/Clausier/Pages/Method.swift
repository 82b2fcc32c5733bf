/// Where the characters of a value come from.
public enum Method: String, Sendable, CaseIterable {
  /// From the page's own text.
  case embedded
  /// From the value that a form field shows.
  case field
  /// From words typed on the page.
  case annotation
  /// From the text layer that an earlier character recognition left in the file.
  case ocrLayer
  /// From our own character recognition.
  case ocr
  /// From a reading that was then repaired.
  case corrected

  /// Whether the characters were read from an image, so that any of them may be wrong.
  var isRecognised: Bool {
    switch self {
    case .embedded, .field, .annotation: false
    case .ocrLayer, .ocr, .corrected: true
    }
  }
}
