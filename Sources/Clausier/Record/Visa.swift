/// A text that a line « Vu … » names.
public struct Visa: Sendable, Equatable {
  /// What kind of text it is.
  public var nature: TextNature
  /// Its number, such as `2004-1085`.
  public var number: Shown<String>?
  /// Its date.
  public var date: Shown<CalendarDate>?
  /// The rest of its title, such as « relatif à … ».
  public var title: Shown<String>?
  /// Whether it is called « modifié ».
  public var amended: Bool
  /// The articles of it that are named.
  public var articles: [Shown<String>]

  /// Makes a visa; what is not printed stays `nil`.
  public init(
    nature: TextNature, number: Shown<String>? = nil, date: Shown<CalendarDate>? = nil,
    title: Shown<String>? = nil, amended: Bool = false, articles: [Shown<String>] = []
  ) {
    self.nature = nature
    self.number = number
    self.date = date
    self.title = title
    self.amended = amended
    self.articles = articles
  }
}

extension Visa: RecordObject {
  static var blank: Visa { Visa(nature: .other) }

  mutating func describe(_ coder: inout some RecordCoder) {
    coder.member("nature", &nature)
    coder.member("number", &number)
    coder.member("date", &date)
    coder.member("title", &title)
    coder.member("amended", &amended)
    coder.member("articles", &articles)
  }
}
