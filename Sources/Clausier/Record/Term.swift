/// When the act begins and ends; only what is written, nothing computed.
public struct Term: Sendable, Equatable {
  /// What sets it in force.
  public var start: TermStart?
  /// The last day, where written.
  public var end: Shown<CalendarDate>?
  /// How long it lasts, where written.
  public var duration: Shown<Period>?
  /// The « préavis » for ending it early.
  public var notice: Shown<Period>?
  /// How it is renewed; `nil` if unsaid.
  public var renewal: Renewal?

  /// Makes a term; what is not written stays `nil`.
  public init(
    start: TermStart? = nil, end: Shown<CalendarDate>? = nil, duration: Shown<Period>? = nil,
    notice: Shown<Period>? = nil, renewal: Renewal? = nil
  ) {
    self.start = start
    self.end = end
    self.duration = duration
    self.notice = notice
    self.renewal = renewal
  }
}

extension Term: RecordObject {
  static var blank: Term { Term() }

  mutating func describe(_ coder: inout some RecordCoder) {
    coder.member("start", &start)
    coder.member("end", &end)
    coder.member("duration", &duration)
    coder.member("notice", &notice)
    coder.member("renewal", &renewal)
  }
}
