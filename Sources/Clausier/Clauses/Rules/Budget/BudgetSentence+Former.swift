/// The amounts that others of their sentence replace: « réduites de 45 000 € à 30 000 € », « …, la portant à 55 000 € ».
extension BudgetSentence {
  /// The amounts of a sentence that another one replaces.
  static func former(
    of amounts: [Mention<FoundAmount>], in range: TokenRange, _ tokens: Tokens
  ) -> [TokenRange] {
    let raised = tokens.first(.raising, in: range)?.lowerBound ?? range.lowerBound
    let isRaised = amounts.last.map { $0.tokens.lowerBound > raised } ?? false
    return amounts.indices.dropLast().map { amounts[$0].tokens }.enumerated().filter { index, amount in
      if isRaised, amount.upperBound <= raised { return true }
      let start = amount.lowerBound - 1
      return start > range.lowerBound && tokens.match(.of, at: start) != nil
        && tokens.match(.changes, at: start - 1) != nil
        && tokens.match(.to, at: amount.upperBound)?.upperBound == amounts[index + 1].tokens.lowerBound
    }.map(\.element)
  }
}

extension Phrase {
  fileprivate static let raising = Phrase(
    "{la|le|les} portant|portant {ainsi|desormais|le|la|l'}|pour atteindre|soit desormais")
  fileprivate static let changes = Phrase(
    "porte(e)(s)|passe(nt)|passent|passant|reduit(e)(s)|ramene(e)(s)|releve(e)(s)|augmente(e)(s)|abaisse(e)(s)|diminue(e)(s)"
  )
  fileprivate static let of = Phrase("de|d'")
  fileprivate static let to = Phrase("a [la somme de|un montant de|hauteur de]")
}
