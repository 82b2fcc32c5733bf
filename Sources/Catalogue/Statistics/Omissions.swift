import Storage

/// Finds conventions and avenants that do not say what they should.
enum Omissions {
  /// What should be said, and the acts `a` that do not say it.
  private static let all: [(key: String, condition: String)] = [
    ("signature", "a.date IS NULL"),
    ("end", "a.end_date IS NULL"),
    ("delegant", "NOT EXISTS (SELECT 1 FROM parties WHERE act = a.id AND role = 'delegant')"),
    ("delegataire", "NOT EXISTS (SELECT 1 FROM parties WHERE act = a.id AND role = 'delegataire')"),
    ("credits", "NOT EXISTS (SELECT 1 FROM credits WHERE act = a.id)"),
    ("programme", "NOT EXISTS (SELECT 1 FROM chorus WHERE act = a.id AND programme IS NOT NULL)"),
    ("publication", "NOT EXISTS (SELECT 1 FROM venues WHERE act = a.id)"),
    ("convention", "a.conventions = '\(Chains.none)'"),
    ("one-convention", "a.conventions = '\(Chains.several)'"),
  ]

  static func answer(_ database: Database, _ found: FoundActs) throws(StorageError) -> MissingAnswer {
    let acts = "found JOIN acts a ON a.id = found.id AND a.kind <> 'unknown'"
    let count = try database.number("\(found.with) SELECT count(*) FROM \(acts)", found.values) ?? 0
    var answer = MissingAnswer(acts: count)
    for one in all {
      var silent: [MissingAnswer.Act] = []
      try database.rows(
        "\(found.with) SELECT a.file, a.act, a.acts FROM \(acts) WHERE \(one.condition) ORDER BY a.file, a.act",
        found.values
      ) { row in
        silent.append(MissingAnswer.Act(file: row.text(0) ?? "", act: row.number(1), acts: row.number(2)))
      }
      answer.rows.append(MissingAnswer.Row(key: one.key, acts: silent))
    }
    return answer
  }
}
