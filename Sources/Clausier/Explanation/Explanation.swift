/// Why a value of a record is what it is, or why there is none.
public struct Explanation: Sendable {
  /// The JSON Pointer that was asked about.
  public let pointer: String
  /// The value there; `nil` where what it would be part of is not there either.
  public let value: RecordValue?
  /// The values in it that are not containers, if it is one.
  public let parts: [RecordValue]
  /// The part of the act that it is in, if it is anywhere.
  public let section: Section?
  /// The rule that found it, or the rules that look for it.
  public let rules: [RuleSummary]
  /// The doubts about it.
  public let diagnostics: [Diagnostic]
  /// What was refused instead, the nearest first: those of its own section, then those of others.
  public let refused: [Refusal]

  /// Whether there is a value, and not only the answer that none was found.
  public var isFound: Bool { value.map { !$0.isMissing } ?? false }

  /// The explanation as JSON in UTF-8, without a line end; every key is present.
  public func json(_ style: JSONStyle = .indented) -> [UInt8] {
    var writer = RecordWriter(style, evidence: false)
    write(to: &writer)
    return writer.json.bytes
  }
}

extension Explanation: Written {
  func write(to record: inout RecordWriter) {
    record.object {
      $0.member("pointer", pointer)
      $0.member("found", isFound)
      $0.member("value", JSONText(value?.json))
      $0.member("section", section)
      $0.member("rules", rules)
      $0.member("places", (value?.places ?? []).map(OneLine.init))
      $0.member("diagnostics", diagnostics)
      $0.member("refused", refused)
    }
  }
}
