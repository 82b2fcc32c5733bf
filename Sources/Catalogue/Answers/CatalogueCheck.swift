import Batch
import Storage

/// Whether an index is whole: its file, and that its words and tables are still those of its records.
enum CatalogueCheck {
  /// What is wrong, in SQLite's words or by the file of an act; nothing if the index is whole.
  static func problems(of database: Database) throws(StorageError) -> [CatalogueProblem] {
    var problems: [CatalogueProblem] = []
    try database.rows("PRAGMA integrity_check(20)") { row in
      if let words = row.text(0), words != "ok" { problems.append(.database(words)) }
    }
    guard problems.isEmpty else { return problems }
    let acts = try database.number("SELECT count(*) FROM acts") ?? 0
    let rows = try database.number("SELECT count(*) FROM words_docsize") ?? 0
    if acts != rows { problems.append(.database("\(acts) acts, \(rows) rows of words")) }
    var known: [(key: Int, file: String, digest: String?)] = []
    try database.rows("SELECT id, file, words_digest FROM acts ORDER BY id") { row in
      known.append((row.number(0), row.text(1) ?? "", row.text(2)))
    }
    for act in known {
      guard let record = try database.record(of: act.key) else {
        problems.append(.record(act.file))
        continue
      }
      let head = ActHead(of: record)
      let words = ActWords(of: record, date: head.date)
      if words.digest != act.digest || head.file != act.file { problems.append(.words(act.file)) }
    }
    return problems
  }
}

/// Something wrong in an index.
public enum CatalogueProblem: Sendable, Equatable {
  /// The file is damaged, in SQLite's words.
  case database(String)
  /// The record of an act cannot be unpacked.
  case record(String)
  /// The tables say something else than the record.
  case words(String)
}
