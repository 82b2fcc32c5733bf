import Clausier

extension CalendarDate {
  /// The date a period later, as precise as this one; the last day of a month that is too short. `nil` beyond the year
  /// 9999, or for a period of days from a month.
  func advanced(by period: Period) -> CalendarDate? {
    let days = period.weeks * 7 + period.days
    guard days == 0 || day != nil else { return nil }
    let months = (month ?? 1) - 1 + period.months
    let year = year + period.years + months / 12
    guard year <= 9999 else { return nil }
    guard month != nil else { return period.months == 0 ? CalendarDate(year: year) : nil }
    let month = months % 12 + 1
    guard let day else { return CalendarDate(year: year, month: month) }
    let last = CalendarDate.days(inMonth: month, of: year)
    guard let start = CalendarDate(year: year, month: month, day: min(day, last)) else { return nil }
    return days == 0 ? start : CalendarDate(dayNumber: start.dayNumber + days)
  }

  /// The days since 1 March of the year 0, for a whole date; a month counts from its first day.
  ///
  /// Counting years from March puts the leap day at the end (the usual method for the Gregorian calendar).
  var dayNumber: Int {
    let (year, month) = (month ?? 1) > 2 ? (year, (month ?? 1) - 3) : (year - 1, (month ?? 1) + 9)
    return year * 365 + year / 4 - year / 100 + year / 400 + (month * 153 + 2) / 5 + (day ?? 1) - 1
  }

  /// The date of a number of days; `nil` outside the years 1 to 9999.
  init?(dayNumber: Int) {
    // 146,097 days are 400 years of the Gregorian calendar.
    let (era, rest) = dayNumber.quotientAndRemainder(dividingBy: 146_097)
    guard dayNumber >= 0 else { return nil }
    let years = (rest - rest / 1460 + rest / 36_524 - rest / 146_096) / 365
    let dayOfYear = rest - (365 * years + years / 4 - years / 100)
    let month = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * month + 2) / 5 + 1
    let isEarly = month >= 10
    self.init(year: era * 400 + years + (isEarly ? 1 : 0), month: isEarly ? month - 9 : month + 3, day: day)
  }
}
