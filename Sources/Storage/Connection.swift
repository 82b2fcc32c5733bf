import CSQLite

/// An open SQLite database.
public struct Connection: ~Copyable {
  private let handle: OpaquePointer

  /// Opens a database, which is created if it does not exist.
  ///
  /// - Parameter path: the file's path in the system's bytes, without a NUL.
  /// - Throws: ``StorageError`` when it cannot be opened; that another process has it, or that it is not a
  ///   database, may only show with the first statement.
  public init(_ path: [UInt8]) throws(StorageError) {
    var opened: OpaquePointer?
    let status = (path + [0]).withUnsafeBytes { bytes in
      sqlite3_open_v2(
        bytes.bindMemory(to: CChar.self).baseAddress, &opened, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nil
      )
    }
    guard let opened else { throw .unusable("out of memory") }
    guard status == SQLITE_OK else {
      let error = StorageError(of: opened)
      sqlite3_close(opened)
      throw error
    }
    handle = opened
  }

  // Waits for statements that are not yet finalised.
  deinit { sqlite3_close_v2(handle) }

  /// Carries out statements that return nothing.
  ///
  /// - Throws: ``StorageError`` for the first that fails.
  public func run(_ sql: String) throws(StorageError) {
    guard sqlite3_exec(handle, sql, nil, nil, nil) == SQLITE_OK else { throw StorageError(of: handle) }
  }

  /// Prepares a statement that has places for values, or is to be carried out often.
  ///
  /// - Throws: ``StorageError`` when it is not a statement of this database.
  public func prepare(_ sql: String) throws(StorageError) -> Statement {
    var prepared: OpaquePointer?
    guard sqlite3_prepare_v2(handle, sql, -1, &prepared, nil) == SQLITE_OK, let prepared else {
      throw StorageError(of: handle)
    }
    return Statement(prepared)
  }
}
