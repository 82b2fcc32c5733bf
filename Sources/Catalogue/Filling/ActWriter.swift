import Storage

/// Puts acts into the tables, and takes them out again.
final class ActWriter {
  private let database: Database
  private let packer = Packer()
  private let insert: Prepared
  private let insertRecord: Prepared
  private let insertWords: Prepared
  private let deleteWords: Prepared
  private let tables: [(table: PartTable, insert: Prepared)]
  private let deletions: [Prepared]

  init(_ database: Database) throws(StorageError) {
    self.database = database
    insert = try database.prepared(
      """
      INSERT INTO acts (file, act, sha256, \(ActHead.columns), end_date, end_computed, number_words, file_words,
        words_digest) VALUES (\(ActWriter.places(24)))
      """)
    insertRecord = try database.prepared("INSERT INTO records VALUES (?, ?, ?, ?)")
    let columns = WordColumn.allCases.map { "\($0)" }.joined(separator: ", ")
    let places = ActWriter.places(WordColumn.allCases.count)
    insertWords = try database.prepared("INSERT INTO words (rowid, \(columns)) VALUES (?, \(places))")
    deleteWords = try database.prepared(
      "INSERT INTO words (words, rowid, \(columns)) VALUES ('delete', ?, \(places))")
    var tables: [(table: PartTable, insert: Prepared)] = []
    for table in PartTable.all { tables.append((table, try database.prepared(table.sql))) }
    self.tables = tables
    var deletions: [Prepared] = []
    for name in PartTable.names + ["records", "origins"] {
      deletions.append(try database.prepared("DELETE FROM \(name) WHERE act = ?"))
    }
    deletions.append(try database.prepared("DELETE FROM acts WHERE id = ?"))
    self.deletions = deletions
  }

  /// Puts an act into all tables; its key.
  ///
  /// - Parameters:
  ///   - head: what the record says of the act as a whole.
  ///   - node: the record taken apart.
  ///   - record: the same as it is kept.
  func insert(_ head: ActHead, _ node: RecordNode, _ record: StoredRecord) throws(StorageError) -> Int {
    let words = ActWords(of: node, date: head.date)
    let end = head.end
    let number = node["number"].text.map { FoldedText($0).text }
    try insert.run(
      [.text(head.file), .number(head.act), .text(head.sha256)] + head.values + [
        (end?.date).stored, .number(end?.isComputed == true ? 1 : 0), number.stored,
        .text(FoldedText(head.file).text), words.digest.stored,
      ])
    let act = database.lastKey
    try insertRecord.run([
      .number(act), .number(record.json.count), .number(record.checksum), .bytes(packer.pack(record.json)),
    ])
    try insertWords.run([.number(act)] + words.values)
    for (table, insert) in tables {
      for row in table.rows(of: node) { try insert.run([.number(act)] + row) }
    }
    return act
  }

  /// Takes an act out of all tables.
  func delete(_ act: Int, _ record: RecordNode) throws(StorageError) {
    // The table of words keeps no text, and has to be told again what it was given.
    let words = ActWords(of: record, date: nil)
    try deleteWords.run([.number(act)] + words.values)
    for deletion in deletions { try deletion.run([.number(act)]) }
  }

  /// Puts the words of an act into the table of words again, and what else an older version did not keep.
  func insertWords(of act: Int, _ record: RecordNode) throws(StorageError) {
    let listed = record["source"]["act"]["number"].text
    try database.run(
      "UPDATE acts SET listed = ?, listed_words = ?, renewal = ? WHERE id = ?",
      [
        listed.stored, listed.flatMap { FoldedText.words(of: $0) }.stored,
        record["term"]["renewal"]["mode"].stored, .number(act),
      ])
    try insertWords.run([.number(act)] + ActWords(of: record, date: nil).values)
  }

  private static func places(_ count: Int) -> String {
    [String](repeating: "?", count: count).joined(separator: ", ")
  }
}
