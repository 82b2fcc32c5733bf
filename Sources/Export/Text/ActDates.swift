import Clausier

/// The dates of an act as readers of archives take them.
struct ActDates {
  /// The day of the signature.
  let signed: CalendarDate?
  /// The written start; `nil` where an event starts it.
  let start: CalendarDate?
  /// The written end, but not one before the start.
  let end: CalendarDate?

  /// The last year that archives take: theirs, not the calendar's.
  static let lastYear = 9000

  /// Takes the dates of a record; says what it leaves out.
  ///
  /// - Parameters:
  ///   - lastYear: the last year that the format takes.
  init(
    _ record: Record, lastYear: Int = lastYear, _ report: inout ExportReport
  ) {
    signed = ActDates.usual(record.signature.date?.value, lastYear, &report)
    start = ActDates.usual(record.term.start?.date?.value, lastYear, &report)
    let end = ActDates.usual(record.term.end?.value, lastYear, &report)
    // A month or a year counts from its first day, as readers take it.
    if let end, let start, end < start {
      report.note(.endBeforeStart)
      self.end = nil
    } else {
      self.end = end
    }
  }

  private static func usual(
    _ date: CalendarDate?, _ lastYear: Int, _ report: inout ExportReport
  ) -> CalendarDate? {
    guard let date, date.year > lastYear else { return date }
    report.note(.dateLeftOut)
    return nil
  }
}
