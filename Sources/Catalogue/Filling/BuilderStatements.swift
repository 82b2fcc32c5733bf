import Storage

/// The statements by which a builder keeps the book of inputs and their acts.
final class BuilderStatements {
  let input: Prepared
  let insertInput: Prepared
  let updateInput: Prepared
  let clearFailures: Prepared
  let insertFailure: Prepared
  let insertOrigin: Prepared
  let deleteOrigin: Prepared
  let origins: Prepared
  let acts: Prepared
  let sameRecord: Prepared
  let sameAct: Prepared
  let compact: Prepared

  init(_ database: Database) throws(StorageError) {
    input = try database.prepared("SELECT id, size, modified, settings FROM inputs WHERE path = ?")
    insertInput = try database.prepared(
      "INSERT INTO inputs (path, size, modified, settings) VALUES (?, -1, 0, '')")
    updateInput = try database.prepared(
      "UPDATE inputs SET size = ?, modified = ?, settings = ? WHERE id = ?")
    clearFailures = try database.prepared("DELETE FROM failures WHERE input = ?")
    insertFailure = try database.prepared("INSERT OR REPLACE INTO failures VALUES (?, ?, ?, ?, ?)")
    insertOrigin = try database.prepared("INSERT OR IGNORE INTO origins VALUES (?, ?)")
    deleteOrigin = try database.prepared("DELETE FROM origins WHERE input = ? AND act = ?")
    origins = try database.prepared("SELECT count(*) FROM origins WHERE act = ?")
    acts = try database.prepared(
      "SELECT o.act, a.file FROM origins o JOIN acts a ON a.id = o.act WHERE o.input = ?")
    sameRecord = try database.prepared(
      """
      SELECT r.act, a.file, r.json FROM records r JOIN acts a ON a.id = r.act
      WHERE r.checksum = ? AND r.size = ?
      """)
    sameAct = try database.prepared("SELECT id FROM acts WHERE file = ? AND act = ? AND sha256 = ?")
    compact = try database.prepared("SELECT json(?)")
  }
}
