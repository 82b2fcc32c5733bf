import Storage

/// Carries out a query: how many acts it finds, and which.
struct SearchRun {
  private let database: Database
  private let sql: QuerySQL

  init(_ database: Database, _ sql: QuerySQL) {
    self.database = database
    self.sql = sql
  }

  /// The tables, and what must be true; copies are shown with the act that stands for them.
  var tables: String {
    let words = sql.match == nil ? "" : "words JOIN "
    let join = sql.match == nil ? "" : " ON a.id = words.rowid"
    let match = sql.match == nil ? "" : "words MATCH ? AND "
    return "FROM \(words)acts a\(join) WHERE \(match)a.copy_of IS NULL AND (\(sql.condition))"
  }

  /// The values for the places in ``tables``.
  var values: [StoredValue] { (sql.match.map { [.text($0)] } ?? []) + sql.values }

  /// How many acts match.
  func total() throws(StorageError) -> Int {
    try database.number("SELECT count(*) \(tables)", values) ?? 0
  }

  /// The first acts that match.
  func acts(_ order: SearchOrder, limit: Int) throws(StorageError) -> [Int] {
    var acts: [Int] = []
    let rank = sql.match == nil || order != .relevance ? "0" : SearchRun.relevance
    try database.rows(
      "SELECT a.id, \(rank) AS rank \(tables) ORDER BY \(order.sql) LIMIT ?", values + [.number(limit)]
    ) { acts.append($0.number(0)) }
    return acts
  }

  /// Words of the title and of the headings tell more than others.
  private static let relevance = "bm25(words, 4, 2, 2, 2, 2, 2, 1, 1)"
}
