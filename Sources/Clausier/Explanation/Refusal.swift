/// Words that look like a value and were refused, where they are, and why.
public struct Refusal: Sendable {
  /// The words.
  public let text: String
  /// The value that they would have given, as the record would print it, where there is one.
  public let reading: String?
  /// The stable name of the reason, in kebab case.
  public let code: String
  /// The reason.
  public let reason: Message
  /// The JSON Pointer of the value that they could have been, or of the list that they could have been in;
  /// `*` for any element.
  public let field: String
  /// The name of the rule that refused them.
  public let rule: String
  /// The part of the act that they are in.
  public let section: Section
  /// Where they are on the pages; empty for a text without pages.
  public let places: [Place]
  /// The bytes of the manuscript that they are.
  public let bytes: RawRange

  init(_ miss: NearMiss, by rule: StaticString, in act: Act) {
    let words = act.words(miss.words)
    text = words.raw
    reading = miss.reading
    code = miss.reason.code
    reason = miss.reason.message
    field = miss.pointer
    self.rule = "\(rule)"
    section = act.section(of: miss.words)
    places = words.places
    bytes = act.tokens.raw(of: miss.words)
  }
}

extension Refusal: Written {
  func write(to record: inout RecordWriter) {
    record.object {
      $0.member("text", text)
      $0.member("reading", reading)
      $0.member("field", field)
      $0.member("code", code)
      $0.member("reason", reason)
      $0.member("rule", rule)
      $0.member("section", section)
      $0.member("places", places.map(OneLine.init))
    }
  }
}
