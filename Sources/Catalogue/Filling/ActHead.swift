import Clausier
import Storage

/// What a record says of the act as a whole, as the table of acts has it.
struct ActHead {
  var file = ""
  var act = 1
  var sha256 = ""
  /// The other columns, in the order of ``columns``.
  var values: [StoredValue] = []
  /// The date of signature.
  var date: String?
  private var term = Term()

  /// What the end is computed from.
  private struct Term {
    var end: String?
    var start: String?
    var duration: String?
  }

  static let columns = """
    acts, first_page, last_page, kind, nature, title, number, nor, comptable, ae, cp, date, duration
    """

  /// The parts that ``sql`` takes.
  static let parts = [
    "source", "kind", "nature", "title", "number", "nor", "comptableAssignataire", "credits", "signature",
    "term",
  ]

  static let sql = """
    SELECT ?1 ->> '$.file', ?1 ->> '$.act.index', ?1 ->> '$.sha256', ?10 ->> '$.end', ?10 ->> '$.start.date',
      ?1 ->> '$.act.of', ?1 ->> '$.act.pages[0]', ?1 ->> '$.act.pages[1]', ?2, ?3, ?4, ?5, ?6, ?7,
      round((SELECT sum(value ->> '$.ae') FROM json_each(?8)), 2),
      round((SELECT sum(value ->> '$.cp') FROM json_each(?8)), 2), ?9 ->> '$.date', ?10 ->> '$.duration'
    """

  /// Reads it from the parts of a record.
  init(_ parts: RecordParts, with statement: Prepared) throws(StorageError) {
    var head = ActHead()
    try statement.run(parts.values(ActHead.parts)) { row in
      head.file = row.text(0) ?? ""
      head.act = row.number(1)
      head.sha256 = row.text(2) ?? ""
      head.term = Term(end: row.text(3), start: row.text(4), duration: row.text(17))
      head.date = row.text(16)
      head.values = [.number(row.number(5)), .number(row.number(6)), .number(row.number(7))]
      for column in 8...13 as ClosedRange<Int32> { head.values.append(row.text(column).stored) }
      for column in 14...15 as ClosedRange<Int32> {
        head.values.append(row.real(column).map { .real($0) } ?? .none)
      }
      head.values += [head.date.stored, head.term.duration.stored]
    }
    self = head
  }

  private init() {}

  /// The end, and whether it is computed: the start, else the signature, and the duration.
  var end: (date: String, isComputed: Bool)? {
    if let end = term.end { return (end, false) }
    guard let start = (term.start ?? date).flatMap({ CalendarDate($0) }),
      let duration = term.duration.flatMap({ Period($0) })
    else { return nil }
    return start.advanced(by: duration).map { ($0.description, true) }
  }
}

extension String? {
  /// The text as a value of a database.
  var stored: StoredValue { map { .text($0) } ?? .none }
}
