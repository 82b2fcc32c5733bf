/// Why words that look like a value are none.
///
/// The catalogue in `NearMissReasons.swift` holds all of them.
struct NearMissReason: Sendable, Equatable {
  /// The stable name, in kebab case.
  var code: String
  /// The reason as a sentence.
  var message: Message

  init(_ code: String, fr: String, en: String) {
    self.code = code
    message = Message(fr: fr, en: en)
  }
}
