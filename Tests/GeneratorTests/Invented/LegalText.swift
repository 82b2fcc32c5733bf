/// The number and the date of an invented legal text.
struct LegalText: Sendable {
  let number: String
  let date: CalendarDay

  static func draw(_ choices: inout Choices, before year: Int) -> LegalText {
    let date = CalendarDay.draw(&choices, years: 1985...(year - 1))
    return LegalText(number: "\(date.year)-\(choices.number(101...1899))", date: date)
  }

  /// « n° 2011-742 du 3 mai 2011 ».
  func written(mark: Form, date form: Form) -> String {
    mark.text + number + " du " + date.written(form)
  }
}
