/// A full date, or a month, that the act prints.
public struct DateMention: Sendable, Equatable {
  /// The date.
  public var date: Shown<CalendarDate>
  /// The part of the act that it is in.
  public var section: Section

  /// Makes a mention.
  public init(date: Shown<CalendarDate>, section: Section) {
    self.date = date
    self.section = section
  }
}

extension DateMention: RecordObject {
  static var blank: DateMention { DateMention(date: Shown(.blank, at: [], rule: ""), section: .other) }

  mutating func describe(_ coder: inout some RecordCoder) {
    coder.member("date", &date)
    coder.member("section", &section)
  }
}
