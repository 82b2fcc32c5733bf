import CSQLite

/// A SQLite database that one process has for itself.
struct Database: ~Copyable {
  private let handle: OpaquePointer

  /// Opens a database, which is made if it is not there.
  ///
  /// - Throws: ``JournalFault`` when another process has it, or it is none.
  init(_ path: BytePath) throws(JournalFault) {
    var opened: OpaquePointer?
    let status = path.withCString {
      sqlite3_open_v2($0, &opened, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nil)
    }
    guard let opened else { throw .unusable("out of memory") }
    guard status == SQLITE_OK else {
      let fault = Database.fault(of: opened)
      sqlite3_close(opened)
      throw fault
    }
    handle = opened
  }

  // Waits for statements that are not yet finalised.
  deinit { sqlite3_close_v2(handle) }

  /// Carries out statements that give nothing back.
  func run(_ sql: String) throws(JournalFault) {
    guard sqlite3_exec(handle, sql, nil, nil, nil) == SQLITE_OK else { throw fault }
  }

  /// Makes a statement ready that is to be carried out often.
  func prepare(_ sql: String) throws(JournalFault) -> Statement {
    var prepared: OpaquePointer?
    guard sqlite3_prepare_v2(handle, sql, -1, &prepared, nil) == SQLITE_OK, let prepared else { throw fault }
    return Statement(prepared)
  }

  private var fault: JournalFault { Database.fault(of: handle) }

  fileprivate static func fault(of handle: OpaquePointer?) -> JournalFault {
    switch sqlite3_errcode(handle) {
    case SQLITE_BUSY, SQLITE_LOCKED: .busy
    case SQLITE_FULL: .diskFull
    default: .unusable(String(cString: sqlite3_errmsg(handle)))
    }
  }
}

/// A statement of a database, with places for values.
struct Statement: ~Copyable {
  private let handle: OpaquePointer

  fileprivate init(_ handle: OpaquePointer) { self.handle = handle }

  deinit { sqlite3_finalize(handle) }

  /// Carries the statement out with values in its places, and hands on each row.
  func run(_ values: [DatabaseValue] = [], row: (Row) -> Void = { _ in }) throws(JournalFault) {
    defer {
      sqlite3_reset(handle)
      sqlite3_clear_bindings(handle)
    }
    for (index, value) in values.enumerated() { bind(value, at: Int32(index + 1)) }
    while true {
      switch sqlite3_step(handle) {
      case SQLITE_ROW: row(Row(handle: handle))
      case SQLITE_DONE: return
      default: throw Database.fault(of: sqlite3_db_handle(handle))
      }
    }
  }

  private func bind(_ value: DatabaseValue, at place: Int32) {
    switch value {
    case .number(let number): sqlite3_bind_int64(handle, place, Int64(number))
    case .text(let text): csqlite_bind_text(handle, place, text)
    case .bytes(let bytes): csqlite_bind_blob(handle, place, bytes, sqlite3_uint64(bytes.count))
    case .none: sqlite3_bind_null(handle, place)
    }
  }

  /// A row that a statement gives, while it stands at it.
  struct Row {
    fileprivate let handle: OpaquePointer

    /// The whole number in a column, counted from 0.
    func number(_ column: Int32) -> Int { Int(sqlite3_column_int64(handle, column)) }

    /// The text in a column; `nil` for nothing.
    func text(_ column: Int32) -> String? { sqlite3_column_text(handle, column).map { String(cString: $0) } }

    /// The bytes in a column.
    func bytes(_ column: Int32) -> [UInt8] {
      guard let start = sqlite3_column_blob(handle, column) else { return [] }
      return Array(UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, column))))
    }
  }
}
