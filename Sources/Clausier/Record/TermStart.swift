/// What sets the act in force.
public struct TermStart: Sendable, Equatable {
  /// The event.
  public var event: TermEvent
  /// The date, only where the event is a date.
  public var date: Shown<CalendarDate>?

  /// Makes a start.
  public init(event: TermEvent, date: Shown<CalendarDate>? = nil) {
    self.event = event
    self.date = date
  }
}

extension TermStart: RecordObject {
  static var blank: TermStart { TermStart(event: .date) }

  mutating func describe(_ coder: inout some RecordCoder) {
    coder.member("event", &event)
    coder.member("date", &date)
  }
}
