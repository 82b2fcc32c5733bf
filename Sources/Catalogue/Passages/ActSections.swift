import Clausier
import Storage

/// In which part of an act each of its values is, as records name the parts.
struct ActSections {
  private var known: [String: String] = [:]

  /// The numbers of articles and annexes, the marks of notes, and the sections that records give themselves.
  static let sql = """
    SELECT '/articles/' || key, value ->> '$.number', 'article' FROM json_each(?1)
    UNION ALL SELECT '/annexes/' || key, value ->> '$.number', 'annex' FROM json_each(?2)
    UNION ALL SELECT '/footnotes/' || key, value ->> '$.mark', 'footnote' FROM json_each(?3)
    UNION ALL SELECT '/credits/' || key, value ->> '$.section', '' FROM json_each(?4)
    UNION ALL SELECT '/chorus/' || key, value ->> '$.section', '' FROM json_each(?5)
    UNION ALL SELECT '/citations/' || key, value ->> '$.section', '' FROM json_each(?6)
    """

  init(_ parts: RecordParts, with statement: Prepared) throws(StorageError) {
    var known: [String: String] = [:]
    var counts: [String: Int] = [:]
    var places: [String: Int] = [:]
    let members = ["articles", "annexes", "footnotes", "credits", "chorus", "citations"]
    try statement.run(parts.values(members)) { row in
      guard let pointer = row.text(0), let kind = row.text(2) else { return }
      guard !kind.isEmpty else {
        known[pointer] = row.text(1)
        return
      }
      places[kind, default: 0] += 1
      let number = row.text(1) ?? ""
      counts[kind + number, default: 0] += 1
      known[pointer] =
        ActSections.section(
          kind, number, number.isEmpty ? places[kind] ?? 1 : counts[kind + number] ?? 1
        )?.description
    }
    self.known = known
  }

  private static func section(_ kind: String, _ number: String, _ count: Int) -> Section? {
    switch kind {
    case "article": number.isEmpty ? .article(place: count) : .article(number, occurrence: count)
    case "annex": number.isEmpty ? .annex(place: count) : .annex(number, occurrence: count)
    default: .footnote(number, occurrence: count)
    }
  }

  /// The section of a value; `nil` where no part of the act is known for it.
  func section(of pointer: String) -> String? {
    let steps = pointer.split(separator: "/")
    guard let first = steps.first else { return nil }
    if steps.count > 1, let section = known["/\(first)/\(steps[1])"] { return section }
    return switch first {
    case "title", "number", "nor", "amends": Section.title.description
    case "parties": Section.parties.description
    case "visas": Section.visas.description
    case "preamble": Section.preamble.description
    case "signature": Section.signature.description
    default: nil
    }
  }
}
