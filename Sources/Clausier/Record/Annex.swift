/// An annex of the act.
public struct Annex: Sendable, Equatable {
  /// The number, if printed.
  public var number: Shown<String>?
  /// The heading.
  public var heading: Shown<String>?
  /// The tidy text.
  public var text: Shown<String>?

  /// Makes an annex; what is not printed stays `nil`.
  public init(
    number: Shown<String>? = nil, heading: Shown<String>? = nil, text: Shown<String>? = nil
  ) {
    self.number = number
    self.heading = heading
    self.text = text
  }
}

extension Annex: RecordObject {
  static var blank: Annex { Annex() }

  mutating func describe(_ coder: inout some RecordCoder) {
    coder.member("number", &number)
    coder.member("heading", &heading)
    coder.member("text", &text)
  }
}
