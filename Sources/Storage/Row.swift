import CSQLite

/// A row of a statement's result; it must not be kept after the call that hands it on.
public struct Row {
  private let handle: OpaquePointer

  init(_ handle: OpaquePointer) { self.handle = handle }

  /// The whole number in a column, counted from 0.
  public func number(_ column: Int32) -> Int { Int(sqlite3_column_int64(handle, column)) }

  /// The number with decimals in a column; `nil` for nothing.
  public func real(_ column: Int32) -> Double? {
    isEmpty(column) ? nil : sqlite3_column_double(handle, column)
  }

  /// Whether there is nothing in a column.
  public func isEmpty(_ column: Int32) -> Bool { sqlite3_column_type(handle, column) == SQLITE_NULL }

  /// The text in a column, which may hold a NUL; `nil` for nothing.
  public func text(_ column: Int32) -> String? {
    sqlite3_column_text(handle, column).map { start in
      let count = Int(sqlite3_column_bytes(handle, column))
      return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    }
  }

  /// The bytes in a column.
  public func bytes(_ column: Int32) -> [UInt8] {
    guard let start = sqlite3_column_blob(handle, column) else { return [] }
    return Array(UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, column))))
  }
}
