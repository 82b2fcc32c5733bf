/// Why words that look like a value are not one.
///
/// Each is declared beside the rule that gives it. A code, once published, keeps its meaning; the sentence says what the
/// words are instead, or what they lack.
public struct NearMissReason: Sendable, Equatable {
  /// The stable name, in kebab case.
  public let code: String
  /// The reason as a sentence.
  public let message: Message

  init(_ code: String, fr: String, en: String) {
    self.code = code
    message = Message(fr: fr, en: en)
  }
}
