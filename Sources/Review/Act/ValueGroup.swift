import Clausier

/// A group of values on an act's page.
struct ValueGroup {
  /// Its name for styles and links.
  let name: StaticString
  /// What the reader sees.
  let title: Message
  /// The keys of the record that are in it, in their order; `nil` for all that no other group has.
  let keys: [RecordKey]?

  /// The groups, in the order of the page. What none of them has is in the last, so that no value is lost.
  static let all = [
    ValueGroup(name: "parties", title: .parties, keys: [.parties]),
    ValueGroup(name: "term", title: .term, keys: [.term]),
    ValueGroup(name: "credits", title: .money, keys: [.credits, .amounts]),
    ValueGroup(name: "chorus", title: .chorus, keys: [.chorus, .comptableAssignataire]),
    ValueGroup(name: "signature", title: .signature, keys: [.signature, .publication, .dates]),
    ValueGroup(name: "visas", title: .visas, keys: [.visas, .citations]),
    ValueGroup(
      name: "articles", title: .articles,
      keys: [.subject, .preamble, .articles, .annexes, .footnotes, .crossReferences]),
  ]

  /// What the act is: the first group.
  static let identity = ValueGroup(
    name: "act", title: .act, keys: [.kind, .nature, .title, .number, .nor, .amends])

  /// The file, and whatever no other group has.
  static let rest = ValueGroup(name: "file", title: .file, keys: nil)

  /// The values of the group, among those of a record.
  func values(of root: ActValue) -> [ActValue] {
    guard let keys else { return root.children.filter { !ValueGroup.taken.contains($0.key) } }
    return keys.compactMap { key in root.children.first { $0.key == key.rawValue } }
  }

  private static let taken = Set(
    (all + [identity]).flatMap { $0.keys ?? [] }.map(\.rawValue) + ["schemaVersion", "diagnostics"])
}

/// A key of a record that has a group of its own.
enum RecordKey: String {
  case kind, nature, title, number, nor, amends, subject, parties, visas, preamble, articles, annexes,
    footnotes
  case amounts, credits, chorus, comptableAssignataire, dates, citations, crossReferences, term, publication
  case signature
}
