/// A note at the foot of a page.
public struct Footnote: Sendable, Equatable {
  /// Its mark, such as `1` or `*`.
  public var mark: Shown<String>?
  /// Its tidy text, without the mark.
  public var text: Shown<String>?

  /// Makes a footnote.
  public init(mark: Shown<String>? = nil, text: Shown<String>? = nil) {
    self.mark = mark
    self.text = text
  }
}

extension Footnote: Written {
  func write(to record: inout RecordWriter) {
    record.object {
      $0.member("mark", mark)
      $0.member("text", text)
    }
  }
}
