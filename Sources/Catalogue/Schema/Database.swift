import Storage

/// The open file of an index. It is a class because it owns a connection that several values use.
final class Database {
  private let connection: Connection

  init(_ connection: consuming Connection) { self.connection = connection }

  /// Something that is remembered of the whole index.
  enum Fact: String {
    /// The version of ``FoldedText`` that its words are of.
    case folding
    /// The version of the program that built it last.
    case program
    /// That copies and chains have not been looked for since acts were changed.
    case unfinished
  }

  /// Carries out statements that return nothing.
  func run(_ sql: String) throws(StorageError) { try connection.run(sql) }

  /// Carries out one statement with values.
  func run(_ sql: String, _ values: [StoredValue]) throws(StorageError) {
    try connection.prepare(sql).run(values)
  }

  /// Carries out one statement with values, and hands on each row.
  func rows(_ sql: String, _ values: [StoredValue] = [], _ row: (Row) -> Void) throws(StorageError) {
    try connection.prepare(sql).run(values, row: row)
  }

  /// The first number that a statement gives; `nil` without a row, or for nothing.
  func number(_ sql: String, _ values: [StoredValue] = []) throws(StorageError) -> Int? {
    var number: Int?
    try rows(sql, values) { row in if number == nil, !row.isEmpty(0) { number = row.number(0) } }
    return number
  }

  /// A statement that is carried out often.
  func prepared(_ sql: String) throws(StorageError) -> Prepared { Prepared(try connection.prepare(sql)) }

  /// The key of the row that was inserted last.
  var lastKey: Int { connection.lastKey }

  /// Makes changes together: all are on the disk, or none.
  func transaction(_ changes: () throws(StorageError) -> Void) throws(StorageError) {
    try connection.beginTransaction()
    do throws(StorageError) {
      try changes()
      try connection.commitTransaction()
    } catch {
      try? connection.abandonTransaction()
      throw error
    }
  }

  /// Begins changes that are kept or forgotten together.
  func begin() throws(StorageError) { try connection.beginTransaction() }

  /// Keeps the changes since they began.
  func commit() throws(StorageError) { try connection.commitTransaction() }

  /// What is remembered.
  func fact(_ fact: Fact) throws(StorageError) -> String? {
    var value: String?
    try rows("SELECT value FROM facts WHERE key = ?", [.text(fact.rawValue)]) { value = $0.text(0) }
    return value
  }

  /// Remembers something.
  func remember(_ fact: Fact, _ value: String) throws(StorageError) {
    try run("INSERT OR REPLACE INTO facts VALUES (?, ?)", [.text(fact.rawValue), .text(value)])
  }

  /// Forgets it.
  func forget(_ fact: Fact) throws(StorageError) {
    try run("DELETE FROM facts WHERE key = ?", [.text(fact.rawValue)])
  }
}

/// A statement that is carried out often; a class, so that there can be lists of them.
final class Prepared {
  private let statement: Statement

  init(_ statement: consuming Statement) { self.statement = statement }

  /// Carries it out with values in its places.
  func run(_ values: [StoredValue], row: (Row) -> Void = { _ in }) throws(StorageError) {
    try statement.run(values, row: row)
  }
}
