/// A full date, or a month, that the act prints.
public struct DateMention: Sendable, Equatable {
  /// The date.
  public var date: Shown<CalendarDate>
  /// Where it stands.
  public var section: Section

  /// Makes a mention.
  public init(date: Shown<CalendarDate>, section: Section) {
    self.date = date
    self.section = section
  }
}

extension DateMention: Written {
  func write(to record: inout RecordWriter) {
    record.object {
      $0.member("date", date)
      $0.member("section", section)
    }
  }
}
