import Clausier
import Testing

@Test(
  arguments: [
    (Period(months: 3), "P3M"), (Period(years: 1, months: 6), "P1Y6M"), (Period(weeks: 2), "P2W"),
    (Period(days: 15), "P15D"), (Period(hours: 48), "PT48H"), (Period(days: 1, hours: 12), "P1DT12H"),
    (Period(), "P0D"),
  ])
func `a period is written as an ISO 8601 duration, its units as printed`(period: Period, text: String) {
  #expect(period.description == text)
  #expect(Period(text) == period)
}

@Test(arguments: [
  "", "P", "PT", "P1", "1Y", "P1DT", "P1M1Y", "PY", "P-1Y", "P1.5Y", "P1H", "PT1Y", "P1YP1M", "P1Y1Y",
  "P99999999999999999999Y", "p1y",
])
func `what is no duration is none`(text: String) {
  #expect(Period(text) == nil)
}
