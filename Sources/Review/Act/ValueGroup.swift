import Clausier

/// A group of values on an act's page.
struct ValueGroup {
  /// Its name for styles and links.
  let name: StaticString
  /// What the reader sees.
  let title: Message
  /// The keys of the record that are in it, in their order.
  let keys: [String]

  /// The groups, in the order of the page. What none of them has is in the last, so that no value is lost.
  static let all = [
    ValueGroup(name: "parties", title: .parties, keys: ["parties"]),
    ValueGroup(name: "term", title: .term, keys: ["term"]),
    ValueGroup(name: "credits", title: .money, keys: ["credits", "amounts"]),
    ValueGroup(name: "chorus", title: .chorus, keys: ["chorus", "comptableAssignataire"]),
    ValueGroup(name: "signature", title: .signature, keys: ["signature", "publication", "dates"]),
    ValueGroup(name: "visas", title: .visas, keys: ["visas", "citations"]),
    ValueGroup(
      name: "articles", title: .articles,
      keys: ["subject", "preamble", "articles", "annexes", "footnotes", "crossReferences"]),
  ]

  /// What the act is: the first group.
  static let identity = ValueGroup(
    name: "act", title: .act, keys: ["kind", "nature", "title", "number", "nor", "amends"])

  /// What the file says of itself, and every key that no other group has.
  static func rest(of keys: [String]) -> ValueGroup {
    let taken = Set((all + [identity]).flatMap(\.keys) + ["diagnostics"])
    return ValueGroup(name: "file", title: .file, keys: keys.filter { !taken.contains($0) })
  }
}
