import Clausier

/// Instants in UTC, computed without any clock, time zone or locale.
enum UTCTime {
  /// The instant, such as `2024-09-23T09:18:01Z`; `nil` before the year 1 and after 9999.
  static func timestamp(secondsSince1970 seconds: Int64) -> Timestamp? {
    guard abs(seconds) < 400_000_000_000 else { return nil }
    let day = Int((Double(seconds) / 86_400).rounded(.down))
    let rest = Int(seconds) - day * 86_400
    // Civil date from a day count in eras of 400 years that begin in March, so that the leap day comes last.
    let shifted = day + 719_468
    let era = Int((Double(shifted) / 146_097).rounded(.down))
    let ofEra = shifted - era * 146_097
    let yearOfEra = (ofEra - ofEra / 1_460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * ofYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    let dayOfMonth = ofYear - (153 * monthFromMarch + 2) / 5 + 1
    guard let date = CalendarDate(year: year, month: month, day: dayOfMonth) else { return nil }
    let clock = [rest / 3_600, rest / 60 % 60, rest % 60].map(PDFDate.two).joined(separator: ":")
    return Timestamp("\(date)T\(clock)Z")
  }

  /// The days from 1970-01-01 to a date of the Gregorian calendar.
  static func days(year: Int, month: Int, day: Int) -> Int {
    let year = month <= 2 ? year - 1 : year
    let era = (year >= 0 ? year : year - 399) / 400
    let yearOfEra = year - era * 400
    let ofYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + ofYear - 719_468
  }
}
