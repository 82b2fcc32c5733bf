import Clausier
import Storage

/// Finds the chains that end soon: a convention with all its avenants counts by the latest end that any of them gives.
enum Endings {
  static func answer(
    _ database: Database, _ found: FoundActs, from on: CalendarDate, days: Int
  ) throws(StorageError) -> EndingAnswer {
    let until = CalendarDate(dayNumber: on.dayNumber + days) ?? on
    var answer = EndingAnswer(on: on.description, until: until.description)
    var last = -1
    try database.rows(
      """
      \(found.with), chains AS (
        SELECT DISTINCT ifnull(a.convention, a.id) AS head FROM found JOIN acts a ON a.id = found.id)
      SELECT head, h.file, e.end_date, e.end_computed, h.act, h.acts FROM chains JOIN acts h ON h.id = head
      JOIN acts e ON (e.id = head OR e.convention = head) AND e.copy_of IS NULL AND e.end_date IS NOT NULL
      ORDER BY head, CASE length(e.end_date) WHEN 4 THEN e.end_date || '-12-31' WHEN 7 THEN e.end_date || '-31'
        ELSE e.end_date END DESC, e.end_computed
      """, found.values
    ) { row in
      let head = row.number(0)
      guard head != last else { return }
      last = head
      guard let end = row.text(2), let date = CalendarDate(end)?.lastDay,
        (on.dayNumber...until.dayNumber).contains(date.dayNumber)
      else { return }
      answer.rows.append(
        EndingAnswer.Row(
          file: row.text(1) ?? "", end: end, isEndComputed: row.number(3) == 1,
          days: date.dayNumber - on.dayNumber, act: row.number(4), acts: row.number(5)))
    }
    answer.rows.sort { ($0.days, $0.file, $0.act) < ($1.days, $1.file, $1.act) }
    return answer
  }
}

extension CalendarDate {
  /// The last day of a month or a year, or the day itself.
  fileprivate var lastDay: CalendarDate? {
    guard let month else { return CalendarDate(year: year, month: 12, day: 31) }
    return CalendarDate(
      year: year, month: month, day: day ?? CalendarDate.days(inMonth: month, of: year))
  }
}
