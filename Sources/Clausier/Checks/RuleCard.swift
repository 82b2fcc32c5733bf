/// What every rule of `clausier check` says of itself, whether it looks at one act or at several.
protocol RuleCard: Sendable {
  /// The stable code: three letters of its family and three figures.
  static var code: String { get }
  /// The stable name in English, in kebab case, which reads well after « allow ».
  static var name: String { get }
  /// The severities of its findings, the usual one first.
  static var severities: [Finding.Severity] { get }
  /// What `clausier rule` and the documentation say of it.
  static var page: RulePage { get }
}

extension RuleCard {
  /// The three letters of its family.
  static var family: String { String(code.prefix(3)) }

  /// Whether a user means the rule by a word: its code, the beginning of it, its name.
  static func answers(to word: String) -> Bool {
    word == name || !word.isEmpty && code.hasPrefix(word.uppercased())
  }
}
