/// The rules of `clausier check`, in the alphabet's order of their codes: a new rule is one line here.
enum RuleList {
  /// All rules that look at one act.
  static let all: [any CheckRule.Type] = [
    WrongTotal.self,
    MissingReport.self,
    ActiveFile.self,
  ]
}
