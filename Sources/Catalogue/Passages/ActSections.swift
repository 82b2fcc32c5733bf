import Clausier

/// In which part of an act each of its values is, as records name the parts.
struct ActSections {
  private var known: [String: String] = [:]

  /// Counts articles, annexes and notes, and takes the sections that records give themselves.
  init(of record: RecordNode) {
    for (list, member, kind) in [
      ("articles", "number", "article"), ("annexes", "number", "annex"), ("footnotes", "mark", "footnote"),
    ] {
      var counts: [String: Int] = [:]
      for (place, element) in record[list].elements.enumerated() {
        let number = element[member].text ?? ""
        counts[number, default: 0] += 1
        let count = number.isEmpty ? place + 1 : counts[number] ?? 1
        known["/\(list)/\(place)"] = ActSections.section(kind, number, count)?.description
      }
    }
    for list in ["credits", "chorus", "citations"] {
      for (place, element) in record[list].elements.enumerated() {
        known["/\(list)/\(place)"] = element["section"].text
      }
    }
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
