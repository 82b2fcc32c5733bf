/// One place where a record is not what it must be.
struct Difference: Equatable {
  /// JSON Pointer into the expected record, or into the found one for what is too much.
  var pointer: String
  var explanation: String
}
