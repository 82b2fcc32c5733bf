/// Counting with days, for rules that compare an end with a start and a length.
extension CalendarDate {
  /// The number of the day since 1 March of the year 0; the first day of a month or a year that is not fully given.
  var dayNumber: Int {
    let month = month ?? 1
    let shifted = (month + 9) % 12
    let year = month < 3 ? year - 1 : year
    return 365 * year + year / 4 - year / 100 + year / 400 + (153 * shifted + 2) / 5 + (day ?? 1) - 1
  }

  /// The day a period later: the last day of the month where the month is too short; `nil` without a day.
  func adding(_ period: Period) -> CalendarDate? {
    guard let month, let day, period.hours == 0, period.years < 1000, period.months < 12_000 else {
      return nil
    }
    let months = (year + period.years) * 12 + month - 1 + period.months
    let (newYear, newMonth) = (months / 12, months % 12 + 1)
    guard newYear < 9999 else { return nil }
    let last = CalendarDate.days(inMonth: newMonth, of: newYear)
    return CalendarDate(year: newYear, month: newMonth, day: min(day, last))?
      .adding(days: period.weeks * 7 + period.days)
  }

  private func adding(days: Int) -> CalendarDate? {
    guard var month, var day, days < 40_000 else { return nil }
    var year = year
    day += days
    while day > CalendarDate.days(inMonth: month, of: year) {
      day -= CalendarDate.days(inMonth: month, of: year)
      month = month % 12 + 1
      if month == 1 { year += 1 }
    }
    return CalendarDate(year: year, month: month, day: day)
  }
}
