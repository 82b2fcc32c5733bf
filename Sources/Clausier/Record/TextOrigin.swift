/// Where the text of a file comes from, over all its pages.
public enum TextOrigin: String, Sendable, CaseIterable {
  /// From the pages' own text.
  case embedded
  /// From a layer that an earlier character recognition left in the file.
  case ocrLayer
  /// From our own character recognition.
  case ocr
  /// From more than one of them.
  case mixed
  /// There is no text.
  case none
}
