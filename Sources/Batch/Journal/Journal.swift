public import Storage

/// What a run has done so far, kept beside its output, so that another one can continue.
///
/// Changes are collected and written together: the code that adds entries commits them once the output is
/// safe on the disk. A journal that has less than the output is corrected by shortening the output.
public struct Journal: ~Copyable {
  private let database: Connection
  private let insert: Statement
  private let atPlace: Statement
  private let byPath: Statement
  private let bySum: Statement

  private static let columns =
    "path, name, size, modified, sha256, state, version, start, length, places, digest, kept"

  /// Opens a journal, or creates it, and locks it against all others.
  ///
  /// - Parameter discarding: whether one whose tables have another form is emptied.
  /// - Throws: ``StorageError`` when another run has it, or it is not a journal.
  public init(_ path: BytePath, discarding: Bool = false) throws(StorageError) {
    let database = try Connection(path.bytes)
    try database.run(
      """
      PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;
      PRAGMA cache_size = -1024;
      """)
    try database.beginTransaction()
    if try !Journal.hasForm(database) {
      guard discarding else { throw .otherForm }
      try database.run("DROP TABLE inputs; DROP TABLE IF EXISTS facts;")
    }
    try database.run(
      """
      CREATE TABLE IF NOT EXISTS facts (key TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;
      CREATE TABLE IF NOT EXISTS inputs (
        id INTEGER PRIMARY KEY, place INTEGER, path BLOB NOT NULL, name BLOB NOT NULL, size INTEGER NOT NULL,
        modified INTEGER NOT NULL, sha256 TEXT, state TEXT NOT NULL, version TEXT NOT NULL,
        start INTEGER NOT NULL, length INTEGER NOT NULL, places TEXT NOT NULL, digest TEXT,
        kept INTEGER NOT NULL);
      CREATE UNIQUE INDEX IF NOT EXISTS inputs_place ON inputs (place) WHERE kept = 0;
      CREATE INDEX IF NOT EXISTS inputs_path ON inputs (path) WHERE kept = 1;
      CREATE INDEX IF NOT EXISTS inputs_sha256 ON inputs (sha256);
      """)
    let insert = try database.prepare(
      "INSERT INTO inputs (place, \(Journal.columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)")
    let atPlace = try database.prepare("SELECT \(Journal.columns) FROM inputs WHERE kept = 0 AND place = ?")
    let byPath = try database.prepare(
      "SELECT \(Journal.columns) FROM inputs WHERE kept = 1 AND path = ? ORDER BY id DESC LIMIT 1")
    let bySum = try database.prepare(
      "SELECT \(Journal.columns) FROM inputs WHERE kept < 2 AND sha256 = ? AND version = ? LIMIT 1")
    self.database = database
    self.insert = insert
    self.atPlace = atPlace
    self.byPath = byPath
    self.bySum = bySum
  }

  /// Whether a database has no entries yet, or entries as this version writes them.
  private static func hasForm(_ database: borrowing Connection) throws(StorageError) -> Bool {
    var names: [String] = []
    try database.prepare("SELECT name FROM pragma_table_info('inputs')").run {
      names.append($0.text(0) ?? "")
    }
    return names.isEmpty || names == ["id", "place"] + columns.split(separator: ", ").map(String.init)
  }

  /// Writes to the disk everything that was changed since the last time.
  ///
  /// - Throws: ``StorageError`` when the changes cannot be written to the disk.
  public func commit() throws(StorageError) {
    try database.commitTransaction()
    try database.beginTransaction()
  }

  /// Something that the journal is told to remember, by its name.
  public func fact(_ key: String) throws(StorageError) -> String? {
    var value: String?
    try database.prepare("SELECT value FROM facts WHERE key = ?").run([.text(key)]) { value = $0.text(0) }
    return value
  }

  /// Remembers something.
  public func remember(_ key: String, _ value: String) throws(StorageError) {
    try database.prepare("INSERT OR REPLACE INTO facts VALUES (?, ?)").run([.text(key), .text(value)])
  }

  /// Forgets everything but where outputs are: those of documents that are gone can then be named.
  public func clear() throws(StorageError) {
    try database.run("UPDATE inputs SET kept = 2; DELETE FROM facts;")
  }

  // MARK: Entries of this run

  /// Adds the entry of the input at a place of the list.
  public func add(_ entry: JournalEntry, at place: Int) throws(StorageError) {
    let places = entry.places.map { "\($0.lowerBound)-\($0.upperBound)" }.joined(separator: " ")
    try insert.run([
      .number(place), .bytes(entry.path.bytes), .bytes(entry.outputName.bytes), .number(entry.facts.size),
      .number(entry.facts.modified), entry.sha256.map { .text($0) } ?? .none, .text(entry.state.stored),
      .text(entry.version), .number(entry.start), .number(entry.length), .text(places),
      entry.digest.map { .text($0) } ?? .none,
    ])
  }

  /// The entry of the input at a place of the list.
  public func entry(at place: Int) throws(StorageError) -> JournalEntry? {
    var entry: JournalEntry?
    try atPlace.run([.number(place)]) { entry = JournalEntry($0) }
    return entry
  }

  // MARK: Entries kept from earlier runs

  /// Sets aside the entries from a place of the list on: their parts of the output have been moved elsewhere.
  public func keep(from place: Int, movedBy distance: Int) throws(StorageError) {
    try database.prepare("UPDATE inputs SET kept = 1, start = start + ? WHERE kept = 0 AND place >= ?")
      .run([.number(distance), .number(place)])
  }

  /// The entry of an input that was kept.
  public func kept(_ path: BytePath) throws(StorageError) -> JournalEntry? {
    var entry: JournalEntry?
    try byPath.run([.bytes(path.bytes)]) { entry = JournalEntry($0) }
    return entry
  }

  /// Takes the entry of an input that was kept into this run as it is, at a place of the list.
  public func adopt(_ path: BytePath, at place: Int) throws(StorageError) {
    try database.prepare(
      """
      UPDATE inputs SET kept = 0, place = ? WHERE id =
        (SELECT id FROM inputs WHERE kept = 1 AND path = ? ORDER BY id DESC LIMIT 1)
      """
    ).run([.number(place), .bytes(path.bytes)])
  }

  /// The byte after the last part that was kept.
  public func endOfKept() throws(StorageError) -> Int {
    var end = 0
    try database.prepare("SELECT max(start + length) FROM inputs WHERE kept = 1").run { end = $0.number(0) }
    return end
  }

  /// Forgets what was kept, except where the outputs of documents are that are gone.
  ///
  /// - Parameter answering: whether those outputs still answer documents that come back: each is in a file of its own.
  public func forgetKept(answering: Bool) throws(StorageError) {
    if !answering { try database.run("UPDATE inputs SET kept = 2 WHERE kept = 1") }
    try database.run("DELETE FROM inputs WHERE kept > 0 AND NOT (\(Journal.isGone))")
  }

  /// Forgets the outputs of documents that are gone.
  public func forgetGone() throws(StorageError) { try database.run("DELETE FROM inputs WHERE kept > 0") }

  /// What an earlier run did for documents that this run was not given.
  public func gone() throws(StorageError) -> [JournalEntry] {
    var entries: [JournalEntry] = []
    try database.prepare(
      "SELECT \(Journal.columns) FROM inputs WHERE kept > 0 AND \(Journal.isGone) ORDER BY name, id"
    ).run {
      entries.append(JournalEntry($0))
    }
    return entries
  }

  /// Whether an earlier entry is about a document that this run was not given.
  private static let isGone = "name NOT IN (SELECT name FROM inputs WHERE kept = 0)"

  /// The entry of an input with the same bytes, read by the same version, and whether it is a kept one.
  public func entry(
    sha256: String, version: String
  ) throws(StorageError) -> (entry: JournalEntry, kept: Bool)? {
    var found: (entry: JournalEntry, kept: Bool)?
    try bySum.run([.text(sha256), .text(version)]) { row in
      found = (JournalEntry(row), row.number(11) == 1)
    }
    return found
  }

  /// How many inputs of this run are done.
  public func count() throws(StorageError) -> Int {
    var count = 0
    try database.prepare("SELECT count(*) FROM inputs WHERE kept = 0").run { count = $0.number(0) }
    return count
  }
}

extension JournalEntry {
  fileprivate init(_ row: Row) {
    path = BytePath(row.bytes(0))
    outputName = BytePath(row.bytes(1))
    facts = FileFacts(size: row.number(2), modified: row.number(3))
    sha256 = row.text(4)
    state = InputState(stored: row.text(5) ?? "")
    version = row.text(6) ?? ""
    start = row.number(7)
    length = row.number(8)
    places = (row.text(9) ?? "").split(separator: " ").compactMap { place in
      let ends = place.split(separator: "-").compactMap { Int($0) }
      return ends.count == 2 && ends[0] <= ends[1] ? ends[0]..<ends[1] : nil
    }
    digest = row.text(10)
  }
}
