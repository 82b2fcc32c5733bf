import Clausier
import Storage

/// What a record says of the act as a whole, as the table of acts has it.
struct ActHead {
  let file: String
  let act: Int
  let sha256: String
  /// The other columns, in the order of ``columns``.
  let values: [StoredValue]
  /// The date of signature.
  let date: String?
  private let term: RecordNode

  static let columns = """
    acts, first_page, last_page, kind, nature, title, number, nor, comptable, ae, cp, date, duration,
      listed, listed_words, renewal
    """

  /// Reads it from a record, or what an error object has of it.
  init(of record: RecordNode) {
    let source = record["source"]
    file = source["file"].text ?? ""
    sha256 = source["sha256"].text ?? ""
    let place = source["act"]
    act = place["index"].number ?? 0
    date = record["signature"]["date"].text
    term = record["term"]
    let pages = place["pages"].elements.prefix(2).map { $0.number ?? 0 } + [0, 0]
    var values = [StoredValue.number(place["of"].number ?? 0), .number(pages[0]), .number(pages[1])]
    for name in ["kind", "nature", "title", "number", "nor", "comptableAssignataire"] {
      values.append(record[name].stored)
    }
    let credits = record["credits"].elements
    for name in ["ae", "cp"] { values.append(ActHead.sum(credits.compactMap { $0[name].real })) }
    let listed = place["number"].text
    self.values =
      values + [
        date.stored, term["duration"].stored, listed.stored,
        listed.flatMap { FoldedText.words(of: $0) }.stored,
        term["renewal"]["mode"].stored,
      ]
  }

  /// The sum of amounts to the cent; nothing without any.
  private static func sum(_ amounts: [Double]) -> StoredValue {
    guard !amounts.isEmpty else { return .none }
    let sum = amounts.reduce(0, +)
    return .real(abs(sum) < ActHead.mostWithCents ? (sum * 100).rounded() / 100 : sum)
  }

  /// From here on a number with decimals has no place for cents.
  private static let mostWithCents = 4e13

  /// The end, and whether it is computed: the start, else the signature, and the duration.
  var end: (date: String, isComputed: Bool)? {
    if let end = term["end"].text { return (end, false) }
    guard let start = (term["start"]["date"].text ?? date).flatMap({ CalendarDate($0) }),
      let duration = term["duration"].text.flatMap({ Period($0) })
    else { return nil }
    return start.advanced(by: duration).map { ($0.description, true) }
  }
}

extension String? {
  /// The text as a value of a database.
  var stored: StoredValue { map { .text($0) } ?? .none }
}
