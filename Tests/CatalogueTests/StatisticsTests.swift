import Clausier
import Testing

@testable import Catalogue

@Suite struct StatisticsTests {
  private let index: TemporaryIndex

  init() throws { index = try TemporaryIndex.of(try ActFixture.all()) }

  private func rows(_ answer: StatisticsAnswer) -> [String] {
    answer.rows.map { "\($0.key) \($0.acts) \($0.ae.map { "\($0)" } ?? "-") \($0.cp.map { "\($0)" } ?? "-")" }
  }

  @Test func `the latest act that states a year replaces earlier ones, and what is added adds up`() throws {
    let answer = try index.catalogue().statistics("phares", by: .year)
    #expect(rows(answer) == ["2024 1 500000.0 300000.0", "2025 2 301000.0 452000.0"])
    #expect(answer.acts == 3)
    #expect(answer.total == StatisticsAnswer.Row(key: "", acts: 3, ae: 801_000, cp: 752_000))
    #expect(answer.replaced == 1 && answer.copies == 0)
    let all = try index.catalogue().statistics("phares", by: .year, count: .all)
    #expect(rows(all) == ["2024 1 500000.0 300000.0", "2025 3 551000.5 852000.0"])
    #expect(all.replaced == 0)
  }

  @Test func `copies count once in either way`() throws {
    for count in CreditCount.allCases {
      let answer = try index.catalogue().statistics("canaux", by: .year, count: count)
      #expect(rows(answer) == ["2023 1 1200000.0 -", "2024 1 - 800000.0"])
      #expect(answer.copies == 2)
    }
  }

  @Test func `lines belong to the programme that they name, or to the act's only one`() throws {
    let answer = try index.catalogue().statistics("phares OR canaux", by: .programme)
    #expect(
      rows(answer) == [
        "113 1 - 800000.0", "203 1 1200000.0 -", "352 2 800000.0 750000.0", " 1 1000.0 2000.0",
      ])
  }

  @Test func `every grouping counts every act`() throws {
    for grouping in Grouping.allCases where grouping != .year {
      let answer = try index.catalogue().statistics("*", by: grouping)
      #expect(answer.total.acts == 12, "\(grouping)")
      #expect(answer.total.ae == 2_013_000)
    }
    let kinds = try index.catalogue().statistics("*", by: .kind)
    #expect(
      kinds.rows.map { "\($0.key) \($0.acts)" } == [
        "agreement 1", "amendment 4", "delegation 4", "unknown 3",
      ])
    let months = try index.catalogue().statistics("phares", by: .month)
    #expect(months.rows.map(\.key) == ["2024-03", "2024-11", "2025-02"])
    let parties = try index.catalogue().statistics("phares", by: .delegant)
    #expect(parties.rows.map { "\($0.key) \($0.acts)" } == ["Direction des phares 3"])
  }

  @Test func `a chain ends with the latest end of its acts`() throws {
    let on = try #require(CalendarDate("2025-06-01"))
    let answer = try index.catalogue().endings("*", from: on, days: 394)
    #expect(answer.on == "2025-06-01" && answer.until == "2026-06-30")
    #expect(
      answer.rows == [
        .init(file: "2025/forets.pdf", end: "2025-07-01", isEndComputed: true, days: 30),
        .init(file: "2023/canaux-autre-rendu.pdf", end: "2026-05-02", isEndComputed: true, days: 335),
        .init(file: "2024/phares.pdf", end: "2026-06-30", isEndComputed: false, days: 394),
      ])
    #expect(try index.catalogue().endings("phares", from: on, days: 393).rows.isEmpty)
  }

  @Test func `what acts do not say is told by file`() throws {
    let answer = try index.catalogue().omissions("*")
    let missing = Dictionary(uniqueKeysWithValues: answer.rows.map { ($0.key, $0.files) })
    #expect(answer.acts == 9)
    #expect(missing["signature"] == ["2025/orphelin.pdf"])
    #expect(missing["convention"] == ["2025/orphelin.pdf"])
    #expect(missing["one-convention"] == ["2025/jumeau-avenant.pdf"])
    #expect(missing["credits"]?.count == 4)
  }

  @Test(arguments: [
    ("2024-01-31", "P1M", "2024-02-29"), ("2023-01-31", "P1M", "2023-02-28"),
    ("2022-03-12", "P3Y", "2025-03-12"),
    ("2024-02-29", "P1Y", "2025-02-28"), ("2024-12-31", "P1D", "2025-01-01"),
    ("2024-01-01", "P2W", "2024-01-15"),
    ("2024-11", "P3M", "2025-02"), ("2024-11", "P15D", nil), ("2024", "P2Y", "2026"), ("2024", "P1M", nil),
    ("9999-01-01", "P1Y", nil), ("1900-02-28", "P1D", "1900-03-01"), ("2000-02-28", "P1D", "2000-02-29"),
    ("2024-05-31", "P18M", "2025-11-30"),
  ])
  func `a date is moved on by a period`(date: String, period: String, moved: String?) throws {
    let date = try #require(CalendarDate(date))
    #expect(date.advanced(by: try #require(Period(period)))?.description == moved)
  }

  @Test func `days are counted and dates found again over four centuries`() throws {
    let first = try #require(CalendarDate("1799-12-31"))
    var number = first.dayNumber
    for _ in 0..<146_200 {
      number += 1
      let date = try #require(CalendarDate(dayNumber: number))
      #expect(date.dayNumber == number)
    }
    #expect(CalendarDate(dayNumber: number)?.description == "2200-04-13")
  }
}
