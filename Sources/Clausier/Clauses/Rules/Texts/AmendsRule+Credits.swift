/// What an avenant does with the credits of the act that it amends, where its articles say it in plain words.
extension AmendsRule {
  /// Nothing where its words say both that credits are replaced and that credits are added.
  static func credits(_ act: Act) -> Shown<CreditChange>? {
    var found: Shown<CreditChange>?
    for part in act.outline.parts where part.kind == .article {
      for sentence in act.tokens.sentences(in: part.text) {
        guard let (change, words) = change(in: sentence, act) else { continue }
        if let found, found.value != change { return nil }
        found = found ?? act.shown(change, at: words, by: name)
      }
    }
    return found
  }

  private static func change(in sentence: TokenRange, _ act: Act) -> (CreditChange, TokenRange)? {
    let tokens = act.tokens
    guard let money = tokens.first(.money, in: sentence) else { return nil }
    // « Le montant de … est remplacé par … »: what is replaced is said before the verb.
    if let words = tokens.first(.estRemplacePar, in: money.upperBound..<sentence.upperBound) {
      return (.replaced, words)
    }
    // « des crédits complémentaires » may be a mere possibility; a sum is none.
    guard !act.mentions.amounts.within(sentence).isEmpty else { return nil }
    let words = tokens.first(.sAjoute, in: sentence)
    return words.map { (.added, $0) }
  }

}

extension Phrase {
  fileprivate static let estRemplacePar = Phrase("{est|sont} remplace(e)(s) par")
  fileprivate static let sAjoute = Phrase("s'ajoute(nt)|en complement|complementaire(s)")
  fileprivate static let money = Phrase(
    """
    montant(s)|credit(s)|enveloppe(s)|dotation(s)|autorisations d'engagement|somme(s)
    """)
}
