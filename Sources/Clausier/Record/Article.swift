/// An article of the act; numbered sub-articles are separate articles.
public struct Article: Sendable, Equatable {
  /// The canonical number: `1` for « 1er » and « premier »; « unique », « 3 bis », « 2-1 » and « II » stay.
  public var number: Shown<String>?
  /// The heading.
  public var heading: Shown<String>?
  /// The headings of the TITRE and the CHAPITRE above it, from the outside in.
  public var under: [String]
  /// What it is about.
  public var topics: [Topic]
  /// The tidy text below the heading.
  public var text: Shown<String>?

  /// Makes an article; what is not printed stays `nil`.
  public init(
    number: Shown<String>? = nil, heading: Shown<String>? = nil, under: [String] = [],
    topics: [Topic] = [], text: Shown<String>? = nil
  ) {
    self.number = number
    self.heading = heading
    self.under = under
    self.topics = topics
    self.text = text
  }
}

extension Article: RecordObject {
  static var blank: Article { Article() }

  mutating func describe(_ coder: inout some RecordCoder) {
    coder.member("number", &number)
    coder.member("heading", &heading)
    coder.member("under", &under)
    coder.member("topics", &topics)
    coder.member("text", &text)
  }
}
