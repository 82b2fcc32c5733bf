public import Batch
import Glibc
import Storage

/// Builds an index, or brings it up to date: input by input, and at the end copies and chains.
///
/// Readers see what is committed, and never wait. A run that is killed loses what it had not yet committed.
public final class CatalogueBuilder {
  private let lock: BuilderLock
  private let database: Database
  private let writer: ActWriter
  private let statements: BuilderStatements
  /// The input at hand.
  private var input: OpenInput?
  private var pending = 0
  /// When the first change was made that is not yet committed, in seconds.
  private var firstChange = 0

  /// What the run has done.
  public private(set) var tally = BuildTally()

  /// How many bytes of records are committed together.
  private static let batch = 64 << 20
  /// How many bytes of words are gathered before they are written.
  private static let gathered = 32 << 20
  /// How many seconds of work a run that is killed may lose.
  private static let longest = 10

  /// Opens an index, or makes it.
  ///
  /// - Parameters:
  ///   - path: its file.
  ///   - program: the version of the program, for those who ask.
  ///   - seconds: how long another builder is waited for.
  /// - Throws: ``CatalogueFault`` when the file is something else, or another process builds it.
  public init(_ path: BytePath, program: String, waiting seconds: Int = 10) throws(CatalogueFault) {
    try CatalogueFile.refuseFolder(path)
    lock = try BuilderLock(path, waiting: seconds)
    let database = try CatalogueFile.building(path)
    self.database = database
    (writer, statements) = try CatalogueFault.of { () throws(StorageError) in
      try WordsRenewal.renewIfOlder(database)
      try database.remember(.program, program)
      // New words are gathered in memory up to so many bytes, and as many parts as FTS5 allows wait to be merged: the same
      // words are written once or twice, not five times.
      try database.run(
        """
        INSERT INTO words (words, rank) VALUES ('hashsize', \(CatalogueBuilder.gathered));
        INSERT INTO words (words, rank) VALUES ('automerge', 16);
        """)
      try database.begin()
      return (try ActWriter(database), try BuilderStatements(database))
    }
  }

  /// The inputs that were indexed, by their paths.
  public func inputs() throws(CatalogueFault) -> [String] {
    var paths: [String] = []
    try CatalogueFault.of { () throws(StorageError) in
      try database.rows("SELECT path FROM inputs ORDER BY path") { paths.append($0.text(0) ?? "") }
    }
    return paths
  }

  /// Whether an input was indexed already, with the same settings, and its file has not changed since.
  public func isUnchanged(_ path: String, _ facts: FileFacts, settings: String) throws(CatalogueFault) -> Bool
  {
    guard facts.size >= 0 else { return false }
    var isSame = false
    do throws(StorageError) {
      try statements.input.run([.text(path)]) { row in
        isSame =
          row.number(1) == facts.size && row.number(2) == facts.modified && row.text(3) == settings
      }
    } catch { throw .storage(error) }
    return isSame
  }

  /// Begins with an input: what follows belongs to it.
  ///
  /// - Parameter isWhole: whether all acts that it no longer gives are gone, not only those of files that it gives: a
  ///   document is, and a file of records whose gaps are pruned.
  public func begin(_ path: String, isWhole: Bool) throws(CatalogueFault) {
    try CatalogueFault.of { () throws(StorageError) in
      var key: Int?
      try statements.input.run([.text(path)]) { key = $0.number(0) }
      if key == nil {
        try statements.insertInput.run([.text(path)])
        key = database.lastKey
      }
      let number = key ?? 0
      try statements.clearFailures.run([.number(number)])
      input = OpenInput(key: number, isWhole: isWhole)
    }
  }

  /// Adds a record of the input, or the error object in its place.
  ///
  /// - Parameters:
  ///   - json: its JSON in UTF-8.
  ///   - isValid: says whether it keeps the schema; it is not asked about records that the index has.
  /// - Returns: whether it was taken.
  @discardableResult
  public func add(_ json: [UInt8], isValid: ([UInt8]) -> Bool = { _ in true }) throws(CatalogueFault) -> Bool
  {
    let isTaken = try CatalogueFault.of { () throws(StorageError) in
      let record = StoredRecord(try compact(json))
      if let act = try known(record) {
        tally.unchanged += 1
        try keep(act.key, of: act.file)
        return true
      }
      guard isValid(json) else { return false }
      guard let node = RecordNodes(record.json)?.root else { throw .unusable("no JSON") }
      let head = ActHead(of: node)
      if node["error"].isThere {
        try fail(head.file, node["error"])
        return true
      }
      let earlier = try key(of: head)
      if let earlier { try remove(earlier) }
      try begin(changing: record)
      let act = try writer.insert(head, node, record)
      if earlier == nil { tally.added += 1 } else { tally.changed += 1 }
      try keep(act, of: head.file)
      return true
    }
    try commitIfMany()
    return isTaken
  }

  /// Ends the input: acts of the same files that it no longer gives are taken out.
  ///
  /// - Parameter facts: the file's facts before it was read; `nil` if it is to be read again in any case.
  public func end(_ facts: FileFacts?, settings: String) throws(CatalogueFault) {
    guard let input else { return }
    try CatalogueFault.of { () throws(StorageError) in
      try forget(try stale(input), of: input)
      try statements.updateInput.run([
        .number(facts?.size ?? -1), .number(facts?.modified ?? 0), .text(settings), .number(input.key),
      ])
    }
    self.input = nil
    try commitIfMany()
  }

  /// Takes out what came from inputs that are not among those given now.
  public func prune(keeping paths: Set<String>) throws(CatalogueFault) {
    try CatalogueFault.of { () throws(StorageError) in
      var gone: [Int] = []
      try database.rows("SELECT id, path FROM inputs") { row in
        if !paths.contains(row.text(1) ?? "") { gone.append(row.number(0)) }
      }
      for key in gone {
        let acts = try acts(of: key)
        try forget(acts, of: OpenInput(key: key, isWhole: true))
        try statements.clearFailures.run([.number(key)])
        try database.run("DELETE FROM inputs WHERE id = ?", [.number(key)])
      }
      if tally.dropped > 0 { try database.run("INSERT INTO words (words) VALUES ('optimize')") }
    }
  }

  /// Finds copies and chains, and makes one plain file of the index.
  public func finish() throws(CatalogueFault) -> BuildTally {
    try CatalogueFault.of { () throws(StorageError) in
      if try database.fact(.unfinished) != nil {
        try Copies.find(in: database)
        try Chains.find(in: database)
        try database.forget(.unfinished)
      }
      try database.commit()
      tally.acts = try database.number("SELECT count(*) FROM acts") ?? 0
      tally.copies = try database.number("SELECT count(*) FROM acts WHERE copy_of IS NOT NULL") ?? 0
      let unfound = "SELECT count(*) FROM acts WHERE copy_of IS NULL AND conventions = ?"
      tally.withoutConvention = try database.number(unfound, [.text(Chains.none)]) ?? 0
      tally.withSeveralConventions = try database.number(unfound, [.text(Chains.several)]) ?? 0
      // As long as a reader has the file open it stays in two parts, which the next run joins.
      try? database.run("PRAGMA wal_checkpoint(TRUNCATE)")
      try? database.run("PRAGMA journal_mode = DELETE")
    }
    return tally
  }

  // MARK: Acts

  /// Notes that a document of the input could not be read, as an error object says.
  private func fail(_ file: String, _ error: RecordNode) throws(StorageError) {
    guard let key = input?.key else { return }
    input?.files.insert(file)
    tally.failed += 1
    let message = error["message"]
    try statements.insertFailure.run([
      .number(key), .text(file), .text(error["code"].text ?? ""), message["fr"].stored, message["en"].stored,
    ])
  }

  private func compact(_ json: [UInt8]) throws(StorageError) -> [UInt8] {
    guard json.place(of: 0x0A) != nil else { return json }
    var compact = json
    try statements.compact.run([.text(String(decoding: json, as: UTF8.self))]) {
      compact = Array(($0.text(0) ?? "").utf8)
    }
    return compact
  }

  /// The act whose record has the same bytes.
  private func known(_ record: StoredRecord) throws(StorageError) -> (key: Int, file: String)? {
    var found: (key: Int, file: String)?
    try statements.sameRecord.run([.number(record.checksum), .number(record.json.count)]) { row in
      if Packer.unpack(row.bytes(2), count: record.json.count) == record.json {
        found = (row.number(0), row.text(1) ?? "")
      }
    }
    return found
  }

  private func key(of head: ActHead) throws(StorageError) -> Int? {
    var key: Int?
    try statements.sameAct.run([.text(head.file), .number(head.act), .text(head.sha256)]) {
      key = $0.number(0)
    }
    return key
  }

  private func keep(_ act: Int, of file: String) throws(StorageError) {
    guard let key = input?.key else { return }
    input?.acts.insert(act)
    input?.files.insert(file)
    try statements.insertOrigin.run([.number(key), .number(act)])
  }

  /// The acts that an input gave earlier and gives no longer.
  private func stale(_ input: OpenInput) throws(StorageError) -> [Int] {
    var stale: [Int] = []
    try statements.acts.run([.number(input.key)]) { row in
      let act = row.number(0)
      guard !input.acts.contains(act) else { return }
      if input.isWhole || input.files.contains(row.text(1) ?? "") { stale.append(act) }
    }
    return stale
  }

  private func acts(of input: Int) throws(StorageError) -> [Int] {
    var acts: [Int] = []
    try statements.acts.run([.number(input)]) { acts.append($0.number(0)) }
    return acts
  }

  /// Takes acts from an input, and out of the index if no other has them.
  private func forget(_ acts: [Int], of input: OpenInput) throws(StorageError) {
    for act in acts {
      try statements.deleteOrigin.run([.number(input.key), .number(act)])
      var others = 0
      try statements.origins.run([.number(act)]) { others = $0.number(0) }
      if others == 0 {
        try remove(act)
        tally.dropped += 1
      }
    }
  }

  private func remove(_ act: Int) throws(StorageError) {
    guard let record = try database.record(of: act) else {
      throw .unusable("the record of act \(act) is damaged")
    }
    try database.remember(.unfinished, "yes")
    try writer.delete(act, record)
  }

  // MARK: Batches

  /// The seconds since some moment in the past.
  private var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec
  }

  private func begin(changing record: StoredRecord) throws(StorageError) {
    if pending == 0 {
      try database.remember(.unfinished, "yes")
      firstChange = now
    }
    pending += record.json.count + 1
  }

  private func commitIfMany() throws(CatalogueFault) {
    guard pending > 0, pending > CatalogueBuilder.batch || now - firstChange >= CatalogueBuilder.longest
    else {
      return
    }
    pending = 0
    try CatalogueFault.of { () throws(StorageError) in
      try database.commit()
      try database.begin()
    }
  }
}
