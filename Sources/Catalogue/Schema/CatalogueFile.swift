import Batch
import Storage

/// How the file of an index is opened.
enum CatalogueFile {
  /// The milliseconds that a statement waits for another process.
  private static let wait: Int32 = 10_000

  /// Opens an index to be read.
  ///
  /// - Throws: ``CatalogueFault`` when there is none, or it is not of the present form.
  static func reading(_ path: BytePath) throws(CatalogueFault) -> Database {
    try refuseFolder(path)
    guard FileFacts(of: Input(file: path)).size >= 0 else { throw .notFound }
    let database = try open(path, readOnly: true)
    let head = try head(of: database)
    guard head.isOurs else { throw .notAnIndex }
    guard head.version <= Schema.version else { throw .newer(version: head.version) }
    guard head.version == Schema.version else { throw .older }
    let folding = try CatalogueFault.of { () throws(StorageError) in try database.fact(.folding) }
    guard folding == String(Said.version) else { throw .older }
    return database
  }

  /// Opens an index to be built, which is made if there is none, and brought forward if it is older.
  ///
  /// - Throws: ``CatalogueFault`` when the file is something else, or of a newer form.
  static func building(_ path: BytePath) throws(CatalogueFault) -> Database {
    let database = try open(path, readOnly: false)
    let head = try head(of: database)
    guard head.isOurs || head.isEmpty else { throw .notAnIndex }
    guard head.version <= Schema.version else { throw .newer(version: head.version) }
    try CatalogueFault.of { () throws(StorageError) in
      try database.run(
        """
        PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -32768;
        PRAGMA temp_store = MEMORY; PRAGMA wal_autocheckpoint = 8000;
        """)
      if head.version < Schema.version { try bringForward(database, from: head.version) }
    }
    return database
  }

  /// Carries out the steps from an older form to the present one: all, or none.
  static func bringForward(
    _ database: Database, from version: Int, steps: [String] = Schema.steps
  ) throws(StorageError) {
    try database.transaction { () throws(StorageError) in
      for step in steps[version...] { try database.run(step) }
      try database.run("PRAGMA application_id = \(Schema.application); PRAGMA user_version = \(steps.count);")
      // The words of an older index are made anew, which tells by its version that they are old.
      if version == 0 { try database.remember(.folding, String(Said.version)) }
    }
  }

  /// What the first bytes of a database say.
  private struct Head {
    var application = 0
    var version = 0
    var changes = 0

    var isOurs: Bool { application == Schema.application && version > 0 }
    var isEmpty: Bool { application == 0 && version == 0 && changes == 0 }
  }

  private static func head(of database: Database) throws(CatalogueFault) -> Head {
    do throws(StorageError) {
      return Head(
        application: try database.number("PRAGMA application_id") ?? 0,
        version: try database.number("PRAGMA user_version") ?? 0,
        changes: try database.number("PRAGMA schema_version") ?? 0)
    } catch {
      // SQLite reads the file only now, and says so when it is something else.
      if case .unusable = error { throw .notAnIndex }
      throw .storage(error)
    }
  }

  /// Refuses a folder, of which SQLite would only say that it cannot be read.
  static func refuseFolder(_ path: BytePath) throws(CatalogueFault) {
    if OutputFolder.exists(at: path) { throw .folder }
  }

  private static func open(_ path: BytePath, readOnly: Bool) throws(CatalogueFault) -> Database {
    do throws(StorageError) {
      return Database(try Connection(path.bytes, readOnly: readOnly, wait: wait))
    } catch { throw .storage(error) }
  }
}
