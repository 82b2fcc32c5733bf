/// A legal text that the act names outside its visas.
public struct Citation: Sendable, Equatable {
  /// What sort of text it is.
  public var nature: TextNature
  /// Its number, such as `2004-1085`.
  public var number: Shown<String>?
  /// Its date.
  public var date: Shown<CalendarDate>?
  /// The article of it that is named.
  public var article: Shown<String>?
  /// Where the citation stands.
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

extension Citation: Written {
  func write(to record: inout RecordWriter) {
    record.object {
      $0.member("nature", nature)
      $0.member("number", number)
      $0.member("date", date)
      $0.member("article", article)
      $0.member("section", section)
    }
  }
}
