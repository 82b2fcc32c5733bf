import Clausier

/// The days of an act on a line, and as a table: signature, start, end, and the last day to give notice.
struct Timeline {
  /// A day with its name.
  struct Event {
    let name: Message
    let date: CalendarDate
  }

  let events: [Event]
  let language: PageLanguage

  /// Takes the days that a record says; the last day of notice is counted back from the end.
  init(of record: Record, _ language: PageLanguage) {
    var events: [Event] = []
    if let date = record.signature.date?.value { events.append(Event(name: .signed, date: date)) }
    if let date = record.term.start?.date?.value { events.append(Event(name: .start, date: date)) }
    if let end = record.term.end?.value {
      if let notice = record.term.notice?.value, let day = end.before(notice) {
        events.append(Event(name: .notice, date: day))
      }
      events.append(Event(name: .end, date: end))
    }
    self.events = events.enumerated().sorted {
      ($0.element.date, $0.offset) < ($1.element.date, $1.offset)
    }.map(\.element)
    self.language = language
  }

  /// Adds the line and the table; nothing without a day.
  func write(to page: inout Markup) {
    guard !events.isEmpty else { return }
    page.element("figure", ["class": "chart", "data-chart": "timeline"]) { figure in
      figure.element("figcaption", language(.timeline))
      figure.element("div", Markup.scrolling(language(.timeline))) { body in
        if events.count > 1 { line(to: &body) }
        table(to: &body)
      }
    }
  }

  private static let width = 320.0

  private func line(to page: inout Markup) {
    let days = events.map(\.date.dayNumber)
    guard let first = days.min(), let last = days.max() else { return }
    let length = Double(max(1, last - first))
    page.element(
      "svg",
      [
        "viewBox": "0 0 \(Figures.points(Timeline.width)) 44", "width": Figures.points(Timeline.width),
        "height": "44",
        "aria-hidden": "true",
      ]
    ) { svg in
      svg.shape(
        "line",
        ["class": "axis", "x1": "10", "y1": "22", "x2": Figures.points(Timeline.width - 10), "y2": "22"])
      for (index, day) in days.enumerated() {
        let x = Figures.points(10 + Double(day - first) / length * (Timeline.width - 20))
        svg.shape("circle", ["class": "event", "cx": x, "cy": "22", "r": "5"])
        svg.element(
          "text",
          [
            "x": x, "y": index % 2 == 0 ? "12" : "40",
            "text-anchor": index == 0 ? "start" : index == days.count - 1 ? "end" : "middle",
          ],
          "\(index + 1)")
      }
    }
  }

  private func table(to page: inout Markup) {
    page.element("table") { table in
      table.element("caption", ["class": "apart"], language(.timeline))
      table.element("thead") { head in
        head.element("tr") { row in
          row.element("th", ["scope": "col"], language(.event))
          row.element("th", ["scope": "col"], language(.date))
        }
      }
      table.element("tbody") { body in
        for (index, event) in events.enumerated() {
          body.element("tr") { row in
            row.element("th", ["scope": "row"], "\(index + 1). " + language(event.name))
            row.element("td", ["class": "figure"], event.date.description)
          }
        }
      }
    }
  }
}

extension CalendarDate {
  /// The number of its day, or of its first day, from a fixed one on.
  var dayNumber: Int {
    let (month, day) = (month ?? 1, day ?? 1)
    // March begins the year, so that a leap day comes last.
    let shifted = month > 2 ? (year, month - 3) : (year - 1, month + 9)
    return shifted.0 * 365 + shifted.0 / 4 - shifted.0 / 100 + shifted.0 / 400 + (shifted.1 * 153 + 2) / 5
      + day
  }

  /// The day so long before this one; `nil` where it is no day, or where the length has units below a day.
  func before(_ period: Period) -> CalendarDate? {
    guard let month, let day, period.hours == 0, period.minutes == 0, period.seconds == 0,
      max(period.years, period.months, period.weeks, period.days) < 10_000
    else { return nil }
    let months = year * 12 + month - 1 - period.years * 12 - period.months
    let (newYear, newMonth) = (months / 12, months % 12 + 1)
    guard newYear >= 1 else { return nil }
    let last = CalendarDate.days(inMonth: newMonth, of: newYear)
    return CalendarDate(year: newYear, month: newMonth, day: min(day, last))?.earlier(
      by: period.weeks * 7 + period.days)
  }

  /// The day so many days earlier.
  private func earlier(by days: Int) -> CalendarDate? {
    guard let month, let day else { return nil }
    var (year, newMonth, left) = (year, month, day - days)
    while left < 1 {
      newMonth -= 1
      if newMonth < 1 { (year, newMonth) = (year - 1, 12) }
      guard year >= 1 else { return nil }
      left += CalendarDate.days(inMonth: newMonth, of: year)
    }
    return CalendarDate(year: year, month: newMonth, day: left)
  }
}
