import Storage

/// Puts acts into the tables, and takes them out again.
final class ActWriter {
  private let database: Database
  private let takingApart: Prepared
  private let head: Prepared
  private let said: Prepared
  private let insert: Prepared
  private let insertRecord: Prepared
  private let insertWords: Prepared
  private let deleteWords: Prepared
  private let tables: [(member: String, insert: Prepared)]
  private let deletions: [Prepared]
  private let partyNames: PartyNames

  init(_ database: Database) throws(StorageError) {
    self.database = database
    takingApart = try database.prepared(RecordParts.sql)
    head = try database.prepared(ActHead.sql)
    said = try database.prepared(Said.sql)
    insert = try database.prepared(
      """
      INSERT INTO acts (file, act, sha256, \(ActHead.columns), end_date, end_computed, number_words, file_words,
        words_digest) VALUES (\(ActWriter.places(21)))
      """)
    insertRecord = try database.prepared("INSERT INTO records VALUES (?, ?, ?, ?)")
    let columns = WordColumn.allCases.map { "\($0)" }.joined(separator: ", ")
    let places = ActWriter.places(WordColumn.allCases.count)
    insertWords = try database.prepared("INSERT INTO words (rowid, \(columns)) VALUES (?, \(places))")
    deleteWords = try database.prepared(
      "INSERT INTO words (words, rowid, \(columns)) VALUES ('delete', ?, \(places))")
    var tables: [(member: String, insert: Prepared)] = []
    for table in PartTable.all { tables.append((table.member, try database.prepared(table.sql))) }
    self.tables = tables
    var deletions: [Prepared] = []
    for name in PartTable.names + ["records", "origins"] {
      deletions.append(try database.prepared("DELETE FROM \(name) WHERE act = ?"))
    }
    deletions.append(try database.prepared("DELETE FROM acts WHERE id = ?"))
    self.deletions = deletions
    partyNames = try PartyNames(database)
  }

  /// Puts an act into all tables; its key.
  func insert(_ head: ActHead, _ parts: RecordParts, _ record: StoredRecord) throws(StorageError) -> Int {
    let words = ActWords(try Said.all(parts, with: said), date: head.date)
    let end = head.end
    let number = parts.text("number").map { FoldedText($0).text }
    try insert.run(
      [.text(head.file), .number(head.act), .text(head.sha256)] + head.values + [
        (end?.date).stored, .number(end?.isComputed == true ? 1 : 0), number.stored,
        .text(FoldedText(head.file).text), words.digest.stored,
      ])
    let act = database.lastKey
    try insertRecord.run([
      .number(act), .number(record.json.count), .number(record.checksum), .bytes(Packed.pack(record.json)),
    ])
    try insertWords.run([.number(act)] + words.values)
    for table in tables { try table.insert.run([.number(act)] + parts.values([table.member])) }
    try partyNames.fold(act)
    return act
  }

  /// Takes an act out of all tables.
  func delete(_ act: Int, _ json: [UInt8]) throws(StorageError) {
    let parts = try RecordParts(json, with: takingApart)
    let head = try ActHead(parts, with: head)
    // The table of words keeps no text, and has to be told again what it was given.
    let words = ActWords(try Said.all(parts, with: said), date: head.date)
    try deleteWords.run([.number(act)] + words.values)
    for deletion in deletions { try deletion.run([.number(act)]) }
  }

  /// Puts the words of an act into the table of words again.
  func insertWords(of act: Int, _ json: [UInt8]) throws(StorageError) {
    let parts = try RecordParts(json, with: takingApart)
    let words = ActWords(try Said.all(parts, with: said), date: nil)
    try insertWords.run([.number(act)] + words.values)
  }

  /// Takes a record apart, as far as ``insert(_:_:_:)`` needs it.
  func parts(of json: [UInt8]) throws(StorageError) -> (head: ActHead, parts: RecordParts) {
    let parts = try RecordParts(json, with: takingApart)
    return (try ActHead(parts, with: head), parts)
  }

  private static func places(_ count: Int) -> String {
    [String](repeating: "?", count: count).joined(separator: ", ")
  }
}
