/// A décision or an arrêté by which one authority alone delegates: « Décision portant délégation de gestion ».
enum DelegatingDecision {
  /// Whether an act calls itself so; one that approves, amends or ends a delegation, or delegates a signature, does not.
  static func isOne(_ act: Act) -> Bool {
    let lines = ActTitle(of: act).lines
    guard let first = lines.first, let last = lines.last else { return false }
    let tokens = act.tokens
    let title: TokenRange = first.lowerBound..<last.upperBound
    guard isDecision(title, tokens), let gives = tokens.first(.gives, in: title)
    else { return false }
    return tokens.first(.aboutAnother, in: title.lowerBound..<gives.upperBound) == nil
  }

  /// Whether an act may say itself who delegates: it is no décision about another act.
  static func mayDelegate(_ act: Act) -> Bool {
    guard let first = ActTitle(of: act).lines.first else { return false }
    return !isDecision(first, act.tokens) || isOne(act)
  }

  private static func isDecision(_ title: TokenRange, _ tokens: Tokens) -> Bool {
    tokens.match(.decision, at: title.lowerBound) != nil
  }
}

extension Phrase {
  fileprivate static let decision = Phrase("[projet {de|d'}] {decision|arrete|deliberation}")
  fileprivate static let gives = Phrase(
    "{portant|donnant|accordant|de|d'} delegation(s) {de|en} gestion|relati(f|ve) a {la|une} delegation {de|en} gestion"
  )
  fileprivate static let aboutAnother = Phrase(
    "approbation|approuvant|modification|modifiant|modificati(f|ve)|abrogation|abrogeant|fin|resiliation|signature|publication"
  )
}
