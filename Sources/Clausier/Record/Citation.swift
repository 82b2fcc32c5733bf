/// A legal text that the act names outside its visas.
public struct Citation: Sendable, Equatable {
  /// What kind of text it is.
  public var nature: TextNature
  /// Its number, such as `2004-1085`.
  public var number: Shown<String>?
  /// Its date.
  public var date: Shown<CalendarDate>?
  /// The article of it that is named.
  public var article: Shown<String>?
  /// The part of the act that the citation is in.
  public var section: Section

  /// Makes a citation; what is not printed stays `nil`.
  public init(
    nature: TextNature, number: Shown<String>? = nil, date: Shown<CalendarDate>? = nil,
    article: Shown<String>? = nil, section: Section
  ) {
    self.nature = nature
    self.number = number
    self.date = date
    self.article = article
    self.section = section
  }
}

extension Citation: RecordObject {
  static var blank: Citation { Citation(nature: .other, section: .other) }

  mutating func describe(_ coder: inout some RecordCoder) {
    coder.member("nature", &nature)
    coder.member("number", &number)
    coder.member("date", &date)
    coder.member("article", &article)
    coder.member("section", &section)
  }
}
