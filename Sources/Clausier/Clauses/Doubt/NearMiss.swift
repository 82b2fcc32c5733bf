/// Words that look like a value and that a rule refused, with the reason.
///
/// Looked for only when somebody asks why a value was read, or was not.
struct NearMiss: Sendable, Equatable {
  /// The JSON Pointer of the value that the words could have been, or of the list they could have been in;
  /// `*` stands for any element: `/amounts`, `/term/end`, `/parties/*/address`.
  var pointer: String
  /// The words.
  var words: TokenRange
  /// The value that they would have given, as the record would print it, where there is one.
  var reading: String?
  /// Why they were refused.
  var reason: NearMissReason

  init(pointer: String, words: TokenRange, reading: String? = nil, reason: NearMissReason) {
    self.pointer = pointer
    self.words = words
    self.reading = reading
    self.reason = reason
  }
}
