import Clausier

/// Times as SEDA takes them.
enum SEDADate {
  /// A time that archives take; `nil`, and a remark, for one beyond their last year.
  static func time(_ time: Timestamp?, _ report: inout ExportReport) -> String? {
    guard let time, let day = day(of: time) else { return nil }
    guard day.year <= ActDates.lastYear else {
      report.note(.dateLeftOut)
      return nil
    }
    return time.description
  }

  /// The day of a time.
  static func day(of time: Timestamp) -> CalendarDate? { CalendarDate(String(time.description.prefix(10))) }

  /// A day as a time.
  static func time(_ day: CalendarDate) -> String { "\(day)T00:00:00Z" }
}
