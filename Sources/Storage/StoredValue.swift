/// A value that goes into a database.
public enum StoredValue: Sendable, Equatable {
  /// A whole number.
  case number(Int)
  /// A number with decimals.
  case real(Double)
  /// A text.
  case text(String)
  /// Bytes.
  case bytes([UInt8])
  /// Nothing.
  case none
}
