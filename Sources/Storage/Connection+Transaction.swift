/// Changes that are made together: all are on the disk, or none.
extension Connection {
  /// Begins a transaction; no other connection can write until it ends.
  ///
  /// - Throws: ``StorageError`` when another connection writes.
  public func beginTransaction() throws(StorageError) { try run("BEGIN IMMEDIATE") }

  /// Ends the transaction, and keeps what it has changed.
  ///
  /// - Throws: ``StorageError`` when the changes cannot be written to the disk.
  public func commitTransaction() throws(StorageError) { try run("COMMIT") }

  /// Ends the transaction, and forgets what it has changed.
  ///
  /// - Throws: ``StorageError`` when there is no transaction.
  public func abandonTransaction() throws(StorageError) { try run("ROLLBACK") }
}
