import CSQLite

/// A statement of a database, with places for values.
public struct Statement: ~Copyable {
  private let handle: OpaquePointer

  init(_ handle: OpaquePointer) { self.handle = handle }

  deinit { sqlite3_finalize(handle) }

  /// Carries the statement out with values in its places, and hands on each row.
  ///
  /// - Throws: ``StorageError`` when it fails; rows may have been handed on before.
  public func run(_ values: [StoredValue] = [], row: (Row) -> Void = { _ in }) throws(StorageError) {
    defer {
      sqlite3_reset(handle)
      sqlite3_clear_bindings(handle)
    }
    for (index, value) in values.enumerated() { bind(value, at: Int32(index + 1)) }
    while true {
      switch sqlite3_step(handle) {
      case SQLITE_ROW: row(Row(handle))
      case SQLITE_DONE: return
      default: throw StorageError(of: sqlite3_db_handle(handle))
      }
    }
  }

  private func bind(_ value: StoredValue, at place: Int32) {
    switch value {
    case .number(let number): sqlite3_bind_int64(handle, place, Int64(number))
    case .real(let number): sqlite3_bind_double(handle, place, number)
    case .text(var text):
      // By its count, since a NUL may be in it.
      _ = text.withUTF8 { csqlite_bind_text(handle, place, $0.baseAddress, sqlite3_uint64($0.count)) }
    case .bytes(let bytes): csqlite_bind_blob(handle, place, bytes, sqlite3_uint64(bytes.count))
    case .none: sqlite3_bind_null(handle, place)
    }
  }
}
