import Storage

/// Folds the names and acronyms of parties and the numbers of amended acts, which chains compare.
final class PartyNames {
  private let parties: Prepared
  private let setParty: Prepared
  private let amended: Prepared
  private let setAmended: Prepared

  init(_ database: Database) throws(StorageError) {
    parties = try database.prepared("SELECT place, name, acronym FROM parties WHERE act = ?")
    setParty = try database.prepared(
      "UPDATE parties SET name_words = ?, acronym_words = ? WHERE act = ? AND place = ?")
    amended = try database.prepared("SELECT number FROM amendments WHERE act = ?")
    setAmended = try database.prepared("UPDATE amendments SET number_words = ? WHERE act = ?")
  }

  /// Fills the folded columns of an act.
  func fold(_ act: Int) throws(StorageError) {
    var names: [(place: Int, name: String?, acronym: String?)] = []
    try parties.run([.number(act)]) { names.append(($0.number(0), $0.text(1), $0.text(2))) }
    for party in names {
      try setParty.run([
        PartyNames.folded(party.name), PartyNames.folded(party.acronym), .number(act), .number(party.place),
      ])
    }
    var number: String?
    try amended.run([.number(act)]) { number = $0.text(0) }
    if number != nil { try setAmended.run([PartyNames.folded(number), .number(act)]) }
  }

  /// A text folded; nothing for one without words.
  private static func folded(_ text: String?) -> StoredValue {
    let words = text.map { FoldedText($0).text } ?? ""
    return words.isEmpty ? .none : .text(words)
  }
}
