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

extension Footnote: RecordObject {
  static var blank: Footnote { Footnote() }

  mutating func describe(_ coder: inout some RecordCoder) {
    coder.member("mark", &mark)
    coder.member("text", &text)
  }
}
