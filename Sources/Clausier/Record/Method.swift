/// How the characters of a value were had.
public enum Method: String, Sendable {
  /// From the page's own text.
  case embedded
  /// From the text layer that an earlier character recognition left in the file.
  case ocrLayer
  /// From our own character recognition.
  case ocr
  /// From a reading that was then repaired.
  case corrected
}
