/// A value that goes into a database.
enum DatabaseValue {
  /// A whole number.
  case number(Int)
  /// A text.
  case text(String)
  /// Bytes.
  case bytes([UInt8])
  /// Nothing.
  case none
}
