/// What a rule reads, for those who ask why a value is what it is.
public struct RuleSummary: Sendable {
  /// The rule's name, as evidence prints it.
  public let name: String
  /// The JSON Pointers of what it fills in the record; `*` stands for any element.
  public let fields: [String]
  /// What it looks for and how it recognises it.
  public let text: Message

  init(_ name: StaticString, _ fields: [String], fr: String, en: String) {
    self.name = "\(name)"
    self.fields = fields
    text = Message(fr: fr, en: en)
  }
}

extension RuleSummary: Written {
  func write(to record: inout RecordWriter) {
    record.object {
      $0.member("name", name)
      $0.member("text", text)
    }
  }
}
