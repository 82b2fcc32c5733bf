import CSQLite

/// An open SQLite database.
public struct Connection: ~Copyable {
  private let handle: OpaquePointer

  /// Opens a database, which is created if it does not exist and is not only to be read.
  ///
  /// - Parameters:
  ///   - path: the file's path in the system's bytes, without a NUL.
  ///   - readOnly: whether nothing is ever written to it.
  ///   - wait: the milliseconds that a statement waits for another connection before it fails as busy.
  /// - Throws: ``StorageError`` when it cannot be opened; that another process has it, or that it is not a
  ///   database, may only show with the first statement.
  public init(_ path: [UInt8], readOnly: Bool = false, wait: Int32 = 0) throws(StorageError) {
    let mode = readOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
    var opened: OpaquePointer?
    let status = (path + [0]).withUnsafeBytes { bytes in
      sqlite3_open_v2(bytes.bindMemory(to: CChar.self).baseAddress, &opened, mode, nil)
    }
    guard let opened else { throw .unusable("out of memory") }
    guard status == SQLITE_OK else {
      let error = StorageError(of: opened)
      sqlite3_close(opened)
      throw error
    }
    handle = opened
    if wait > 0 { sqlite3_busy_timeout(opened, wait) }
  }

  /// The key of the row that was inserted last.
  public var lastKey: Int { Int(sqlite3_last_insert_rowid(handle)) }

  /// The number of rows that the last statement changed.
  public var changed: Int { Int(sqlite3_changes64(handle)) }

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
