import Clausier
import Testing

@Test(arguments: [(2024, 1, 31, "2024-01-31"), (2024, 2, 29, "2024-02-29"), (987, 12, 1, "0987-12-01")])
func `a day of the calendar is written in ISO 8601`(year: Int, month: Int, day: Int, text: String) {
  #expect(CalendarDate(year: year, month: month, day: day)?.description == text)
}

@Test func `a month and a year are written without the rest`() {
  #expect(CalendarDate(year: 2024, month: 1)?.description == "2024-01")
  #expect(CalendarDate(year: 2024)?.description == "2024")
}

@Test(arguments: [
  (2023, 2, 29), (1900, 2, 29), (2024, 4, 31), (2024, 13, 1), (2024, 0, 1), (2024, 1, 0), (0, 1, 1),
])
func `a day that no calendar has is no date`(year: Int, month: Int, day: Int) {
  #expect(CalendarDate(year: year, month: month, day: day) == nil)
}

@Test func `a day needs its month`() {
  #expect(CalendarDate(year: 2024, month: nil, day: 3) == nil)
}

@Test func `a month comes before its days`() throws {
  let month = try #require(CalendarDate(year: 2024, month: 5))
  let day = try #require(CalendarDate(year: 2024, month: 5, day: 1))
  let next = try #require(CalendarDate(year: 2024, month: 6))
  #expect([next, day, month].sorted() == [month, day, next])
}

@Test(arguments: ["2024-01-31", "2024-01", "2024", "0987-12-01", "2024-02-29"])
func `a date is read as it is written`(text: String) {
  #expect(CalendarDate(text)?.description == text)
}

@Test(arguments: [
  "", "2023-02-29", "2024-13-01", "2024-00", "0000", "24", "2024-1-1", "2024-01-01-01", "2024-01-01T00:00:00",
  "20240101", "+024-01-01", "2024-01-", "２０２４",
])
func `a text that is no date of the calendar is none`(text: String) {
  #expect(CalendarDate(text) == nil)
}
