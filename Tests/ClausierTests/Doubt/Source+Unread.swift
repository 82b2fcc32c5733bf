import Clausier

extension Source {
  /// The source of a text that came from no file.
  static let unread = Source(file: "a.pdf", sha256: "", bytes: 0, pages: 0)
}
