/// A day of the calendar, as acts write it.
struct CalendarDay: Sendable, Hashable {
  let year: Int
  let month: Int
  let day: Int

  static let months = [
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
    "novembre",
    "décembre",
  ]

  /// The day as the record gives it.
  var iso: String { "\(year)-\(CalendarDay.two(month))-\(CalendarDay.two(day))" }

  static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

  /// Writes the day in a form of the axis ``ValueWording/date``.
  func written(_ form: Form) -> String {
    let first = day == 1 ? "1er" : String(day)
    let year2 = CalendarDay.two(year % 100)
    let (d, m) = (CalendarDay.two(day), CalendarDay.two(month))
    let values = [
      "jour": first, "jj": d, "mois": CalendarDay.months[month - 1], "mm": m, "aaaa": String(year),
      "aa": year2,
      "MOIS": CalendarDay.months[month - 1].uppercased(), "j": String(day), "m": String(month),
      "lettres": FrenchNumber.words(day == 1 ? 1 : day).replacing("un", with: day == 1 ? "premier" : "un"),
      "an": FrenchNumber.words(year),
    ]
    return Template.fill(form.text, values)
  }

  static func draw(_ choices: inout Choices, years: ClosedRange<Int>) -> CalendarDay {
    CalendarDay(year: choices.number(years), month: choices.number(1...12), day: choices.number(1...28))
  }
}
