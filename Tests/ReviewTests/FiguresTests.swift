import Clausier
import Testing

@testable import Review

@Suite struct FiguresTests {
  @Test(arguments: [
    ("0", "0\u{A0}€", "€0"), ("1234.5", "1\u{202F}234,50\u{A0}€", "€1,234.50"),
    ("-1000000", "-1\u{202F}000\u{202F}000\u{A0}€", "-€1,000,000"),
  ])
  func `amounts are written as a language writes them`(digits: String, french: String, english: String) {
    #expect(Figures.euros(digits, .fr) == french)
    #expect(Figures.euros(digits, .en) == english)
  }

  @Test(arguments: [(1.0, "1"), (0.5, "0.5"), (12.345, "12.35"), (-0.05, "-0.05"), (.nan, "0"), (1e300, "0")])
  func `places have two decimals at most`(value: Double, text: String) {
    #expect(Figures.points(value) == text)
  }

  @Test(arguments: [
    ("2025-03-31", Period(months: 1), "2025-02-28"), ("2024-03-31", Period(months: 1), "2024-02-29"),
    ("2025-12-31", Period(months: 3), "2025-09-30"), ("2025-01-10", Period(days: 15), "2024-12-26"),
    ("2025-01-31", Period(years: 1, months: 1), "2023-12-31"),
  ])
  func `the last day of a notice is counted back from the end`(end: String, notice: Period, day: String)
    throws
  {
    #expect(try #require(CalendarDate(end)).before(notice)?.description == day)
  }

  @Test func `days are counted over years and leap days`() throws {
    let days = try ["2023-12-31", "2024-01-01", "2024-02-28", "2024-03-01", "2025-03-01"].map {
      try #require(CalendarDate($0)).dayNumber
    }
    #expect(zip(days.dropFirst(), days).map { $0 - $1 } == [1, 58, 2, 365])
  }
}
