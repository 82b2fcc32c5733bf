/// The rules of `clausier check`, in the alphabet's order of their codes: a new rule is one line here.
enum RuleList {
  /// All rules that look at one act.
  static let all: [any CheckRule.Type] = [
    WordlessPage.self,
    InaccessibleFile.self,
    WrongTotal.self,
    MissingReport.self,
    FragileFile.self,
    ActiveFile.self,
    FileLeftover.self,
    CoveredText.self,
    InvisibleText.self,
  ]

  /// All rules that look at several acts together.
  static let sets: [any SetRule.Type] = [
    SameAct.self,
    UnmatchedAvenant.self,
  ]

  /// Every rule, for lists of them.
  static let cards: [any RuleCard.Type] = all + sets

  /// The rule of a code; `nil` for none.
  static func card(of code: String) -> (any RuleCard.Type)? { cards.first { $0.code == code } }
}
