/// What a rule knows: what it reads, why it refuses words, what it doubts.
public struct RuleDescription: Sendable {
  /// Its name, the fields that it fills, and what it looks for.
  public let summary: RuleSummary
  /// Why it refuses words that look like what it reads; what a sentence quotes from the words is « … ».
  public let reasons: [NearMissReason]
  /// The diagnostics that it may give.
  public let diagnostics: [DiagnosticKind]

  init(_ rule: any ClauseRule.Type) {
    summary = rule.summary
    reasons = rule.reasons
    diagnostics = rule.diagnostics
  }
}

extension RuleDescription: Written {
  func write(to record: inout RecordWriter) {
    record.object {
      $0.member("name", summary.name)
      $0.member("fields", summary.fields)
      $0.member("text", summary.text)
      $0.member("reasons", reasons)
      $0.member("diagnostics", diagnostics.map(\.code))
    }
  }
}

extension NearMissReason: Written {
  func write(to record: inout RecordWriter) {
    record.object {
      $0.member("code", code)
      $0.member("text", message)
    }
  }
}
