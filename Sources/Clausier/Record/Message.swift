/// A sentence for a reader, in both of the program's languages.
public struct Message: Sendable, Hashable {
  /// The sentence in French.
  public var fr: String
  /// The sentence in English.
  public var en: String

  /// Makes a message.
  public init(fr: String, en: String) {
    self.fr = fr
    self.en = en
  }
}

extension Message: RecordObject {
  static var blank: Message { Message(fr: "", en: "") }

  mutating func describe(_ coder: inout some RecordCoder) {
    coder.member("fr", &fr)
    coder.member("en", &en)
  }
}
