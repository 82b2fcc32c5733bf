/// What a rule answers about an act.
enum Verdict: Sendable {
  /// What it found; nothing if all is well.
  case findings([Finding])
  /// The act does not have what the rule is about; why, without capital and point.
  case notApplicable(Message)

  /// All is well.
  static let clear = Verdict.findings([])

  /// The act does not have what the rule is about: `.notApplicable(fr: "…", en: "…")`.
  static func notApplicable(fr: String, en: String) -> Verdict { .notApplicable(Message(fr: fr, en: en)) }

  /// One finding, or none.
  static func finding(_ finding: Finding?) -> Verdict { .findings(finding.map { [$0] } ?? []) }
}
