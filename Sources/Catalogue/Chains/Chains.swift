import Storage

/// Finds the convention of each avenant: the one of the NOR, the number or the date that it names, and with a party in
/// common. Where several fit, or none does, that is said and nothing is guessed.
enum Chains {
  static let none = "none"
  static let one = "one"
  static let several = "several"

  /// Acts that an avenant may amend, with what it says of them: `?1` is the avenant.
  private static func candidates(_ condition: String) -> String {
    """
    SELECT a.id, a.number_words, a.date, a.nor FROM acts a, amendments m
    WHERE m.act = ?1 AND a.id <> ?1 AND a.copy_of IS NULL AND a.kind IN ('delegation', 'agreement')
      AND \(condition)
      AND EXISTS (
        SELECT 1 FROM parties p, parties q WHERE p.act = a.id AND q.act = ?1 AND (
          p.name_words = q.name_words OR p.acronym_words = q.acronym_words
          OR p.acronym_words = q.name_words OR p.name_words = q.acronym_words))
    """
  }

  /// The surest first: a NOR and a number name one act, a date only one among those that do not have another number.
  private static let conditions = [
    "a.nor = m.nor", "a.number_words = m.number_words",
    """
    a.date = m.date AND (a.number_words IS NULL OR m.number_words IS NULL OR a.number_words = m.number_words)
      AND (a.nor IS NULL OR m.nor IS NULL OR a.nor = m.nor)
    """,
  ]

  static func find(in database: Database) throws(StorageError) {
    try database.run("UPDATE acts SET convention = NULL, conventions = NULL WHERE conventions IS NOT NULL")
    var searches: [Prepared] = []
    for condition in conditions { searches.append(try database.prepared(candidates(condition))) }
    let update = try database.prepared("UPDATE acts SET convention = ?, conventions = ? WHERE id = ?")
    var avenants: [Avenant] = []
    try database.rows(
      """
      SELECT a.id, m.number_words, m.date, m.nor FROM acts a LEFT JOIN amendments m ON m.act = a.id
      WHERE a.kind = 'amendment' AND a.copy_of IS NULL
      """
    ) { row in
      avenants.append(
        Avenant(act: row.number(0), named: Details(number: row.text(1), date: row.text(2), nor: row.text(3))))
    }
    for avenant in avenants {
      let found = try conventions(of: avenant, searches)
      let word = found.isEmpty ? none : found.count == 1 ? one : several
      try update.run([
        found.count == 1 ? .number(found[0]) : .none, .text(word), .number(avenant.act),
      ])
    }
  }

  /// The conventions that fit by the surest detail that any fits by, and best by the others.
  private static func conventions(of avenant: Avenant, _ searches: [Prepared]) throws(StorageError) -> [Int] {
    for search in searches {
      var found: [(act: Int, details: Details)] = []
      try search.run([.number(avenant.act)]) { row in
        found.append(
          (row.number(0), Details(number: row.text(1), date: row.text(2), nor: row.text(3))))
      }
      let best = found.map { $0.details.agreements(with: avenant.named) }.max() ?? 0
      found = found.filter { $0.details.agreements(with: avenant.named) == best }
      if !found.isEmpty { return found.map(\.act) }
    }
    return []
  }
}

/// An avenant and what it says of the act that it amends.
private struct Avenant {
  let act: Int
  let named: Details
}

/// What names an act.
private struct Details {
  let number: String?
  let date: String?
  let nor: String?

  /// How many details are the same in both.
  func agreements(with other: Details) -> Int {
    [(number, other.number), (date, other.date), (nor, other.nor)].count { $0 != nil && $0 == $1 }
  }
}
