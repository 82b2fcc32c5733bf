import Storage

/// Reads what an answer says of an act.
final class ActReader {
  private let act: Prepared
  private let parties: Prepared
  private let amendments: Prepared
  private let copies: Prepared
  private let doubts: Prepared

  init(_ database: Database) throws(StorageError) {
    act = try database.prepared(
      """
      SELECT a.file, a.act, a.sha256, a.first_page, a.kind, a.title, a.number, a.nor, a.date, a.end_date,
        a.end_computed, a.ae, a.cp, c.file, a.conventions,
        a.acts, a.last_page, a.renewal
      FROM acts a LEFT JOIN acts c ON c.id = a.convention WHERE a.id = ?
      """)
    parties = try database.prepared("SELECT role, name, acronym FROM parties WHERE act = ? ORDER BY place")
    amendments = try database.prepared("SELECT file FROM acts WHERE convention = ? ORDER BY file, act")
    copies = try database.prepared("SELECT file FROM acts WHERE copy_of = ? ORDER BY file, act")
    doubts = try database.prepared(
      "SELECT DISTINCT pointer FROM doubts WHERE act = ? AND pointer IS NOT NULL ORDER BY place")
  }

  /// The act with a key, without passages.
  func act(_ key: Int) throws(StorageError) -> FoundAct {
    var found = FoundAct()
    try act.run([.number(key)]) { row in
      found.file = row.text(0) ?? ""
      found.act = row.number(1)
      found.sha256 = row.text(2) ?? ""
      found.firstPage = row.isEmpty(3) ? 1 : row.number(3)
      found.kind = row.text(4) ?? ""
      found.title = row.text(5)
      found.number = row.text(6)
      found.nor = row.text(7)
      found.date = row.text(8)
      found.end = row.text(9)
      found.isEndComputed = row.number(10) == 1
      found.ae = row.real(11)
      found.cp = row.real(12)
      found.amends = row.text(13)
      found.conventions = row.text(14)
      found.acts = row.number(15)
      found.isRenewedTacitly = row.text(17) == "tacit"
      found.lastPage = row.isEmpty(16) ? found.firstPage : row.number(16)
    }
    try parties.run([.number(key)]) { row in
      found.parties.append(
        FoundParty(role: row.text(0) ?? "other", name: row.text(1), acronym: row.text(2)))
    }
    found.amendments = try texts(amendments, key)
    found.copies = try texts(copies, key)
    found.unsure = try texts(doubts, key)
    return found
  }

  private func texts(_ statement: Prepared, _ key: Int) throws(StorageError) -> [String] {
    var texts: [String] = []
    try statement.run([.number(key)]) { row in if let text = row.text(0) { texts.append(text) } }
    return texts
  }
}
