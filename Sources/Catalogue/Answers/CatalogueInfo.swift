import Clausier
import Storage

/// What is in an index.
public struct CatalogueInfo: Sendable {
  /// A document that could not be read.
  public struct Failure: Sendable {
    /// The document, as its record would name it.
    public var file: String
    /// The code of the error.
    public var code: String
  }

  /// The version of the program that built it last.
  public var program = ""
  /// The form of its tables.
  public var form = 0
  /// The number of acts.
  public var acts = 0
  /// How many of them are copies.
  public var copies = 0
  /// The number of files that they are in.
  public var files = 0
  /// Files and lists of records that were indexed.
  public var inputs = 0
  /// Avenants with their convention.
  public var chained = 0
  /// Avenants whose convention is not in the index.
  public var withoutConvention = 0
  /// Avenants that several conventions in the index fit.
  public var withSeveralConventions = 0
  /// Documents that could not be read.
  public var failures: [Failure] = []
  /// Whether a run was stopped before copies and chains were found.
  public var isUnfinished = false

  init(_ database: Database) throws(StorageError) {
    program = try database.fact(.program) ?? ""
    form = try database.number("PRAGMA user_version") ?? 0
    acts = try database.number("SELECT count(*) FROM acts") ?? 0
    copies = try database.number("SELECT count(*) FROM acts WHERE copy_of IS NOT NULL") ?? 0
    files = try database.number("SELECT count(DISTINCT file) FROM acts") ?? 0
    inputs = try database.number("SELECT count(*) FROM inputs") ?? 0
    isUnfinished = try database.fact(.unfinished) != nil
    let fitting = "SELECT count(*) FROM acts WHERE copy_of IS NULL AND conventions = ?"
    chained = try database.number(fitting, [.text(Chains.one)]) ?? 0
    withoutConvention = try database.number(fitting, [.text(Chains.none)]) ?? 0
    withSeveralConventions = try database.number(fitting, [.text(Chains.several)]) ?? 0
    var failures: [Failure] = []
    try database.rows("SELECT DISTINCT file, code FROM failures ORDER BY file, code") { row in
      failures.append(Failure(file: row.text(0) ?? "", code: row.text(1) ?? ""))
    }
    self.failures = failures
  }
}
