import Clausier
import Storage

/// Filters by the date of signature and by the end.
///
/// A date of the record may be a month, and one of a query a month or a year: each is the stretch from its first to its
/// last day, and an act is found when its whole stretch fits.
enum DateFilter {
  static func signature(_ text: FilterText) throws(QueryFault) -> Query {
    try query(text, "date", pointers: "SELECT '/signature/date' FROM acts WHERE id = ?1")
  }

  static func end(_ text: FilterText) throws(QueryFault) -> Query {
    try query(
      text, "end_date",
      pointers: """
        SELECT CASE end_computed WHEN 0 THEN '/term/end' ELSE '/term/duration' END FROM acts WHERE id = ?1
        """)
  }

  private static func query(
    _ text: FilterText, _ column: String, pointers: String
  ) throws(QueryFault) -> Query {
    let dates = try FilterRange.parts(text).map { part throws(QueryFault) in
      guard let date = CalendarDate(QueryTerms.string(part.filter { !$0.properties.isWhitespace })) else {
        throw QueryFault(.badValue, text.valuePlace, wanted: .date)
      }
      return date
    }
    let (first, last) = (dates[0].firstDay, dates[dates.count - 1].lastDay)
    guard first <= last else { throw QueryFault(.badValue, text.valuePlace, wanted: .date) }
    var tests: [String] = []
    var values: [StoredValue] = []
    func test(_ sql: String, _ value: String) {
      tests.append(sql)
      values.append(.text(value))
    }
    // The record's stretch: a month is from its day 01 to its day 31, which compares as the last.
    let (start, end) = ("substr(a.\(column) || '-01-01', 1, 10)", "substr(a.\(column) || '-12-31', 1, 10)")
    let (monthStart, monthEnd) = (
      "substr(a.\(column) || '-01', 1, 10)", "substr(a.\(column) || '-31', 1, 10)"
    )
    let (from, to) = (
      "CASE length(a.\(column)) WHEN 4 THEN \(start) ELSE \(monthStart) END",
      "CASE length(a.\(column)) WHEN 4 THEN \(end) ELSE \(monthEnd) END"
    )
    switch text.sign {
    case .colon, .equal:
      test("\(from) >= ?", first)
      test("\(to) <= ?", last)
      // By the index; a text that begins like a date comes before it.
      test("a.\(column) >= ?", String(first.prefix(4)))
      test("a.\(column) <= ?", last)
    case .less: test("a.\(column) < ? AND \(to) < ?", first)
    case .lessOrEqual: test("a.\(column) <= ? AND \(to) <= ?", last)
    case .greater: test("\(from) > ?", last)
    case .greaterOrEqual: test("\(from) >= ?", first)
    }
    if text.sign == .less || text.sign == .lessOrEqual { values.append(contentsOf: values) }
    return .condition(
      Condition(sql: tests.joined(separator: " AND "), values: values, pointers: pointers))
  }
}

extension CalendarDate {
  /// The first day, as text.
  fileprivate var firstDay: String {
    CalendarDate(year: year, month: month ?? 1, day: day ?? 1)?.description ?? description
  }

  /// The last day, as text; 31 for the last of any month.
  fileprivate var lastDay: String {
    if let month, let day {
      return day < CalendarDate.days(inMonth: month, of: year)
        ? description : String(description.dropLast(2)) + "31"
    }
    return (month == nil ? description + "-12" : description) + "-31"
  }
}
