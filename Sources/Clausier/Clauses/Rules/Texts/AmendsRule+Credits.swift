/// What an avenant does with the credits of the act that it amends, where its articles say it in plain words.
extension AmendsRule {
  /// Nothing where its words say both that credits are replaced and that credits are added.
  static func credits(_ act: Act) -> Shown<CreditChange>? {
    var found: Shown<CreditChange>?
    for part in act.outline.parts where part.kind == .article {
      var replaces: TokenRange?
      for sentence in act.tokens.sentences(in: part.text) {
        let stated = change(in: sentence, act)
        // « L'article 5 est remplacé par : » comes before the sums that it brings.
        let brought =
          stated == nil && sayCredits(sentence, act) ? replaces.map { (CreditChange.replaced, $0) } : nil
        replaces = replaces ?? act.tokens.first(.estRemplacePar, in: sentence)
        guard let (change, words) = stated ?? brought else { continue }
        if let found, found.value != change { return nil }
        found = found ?? act.shown(change, at: words, by: name)
      }
    }
    return found
  }

  private static func change(in sentence: TokenRange, _ act: Act) -> (CreditChange, TokenRange)? {
    let tokens = act.tokens
    // « Les deux alinéas sont remplacés par : « Le délégant ouvre 30 000 € en AE … » »
    if let words = tokens.first(.estRemplacePar, in: sentence),
      sayCredits(words.upperBound..<sentence.upperBound, act)
    {
      return (.replaced, words)
    }
    guard let money = tokens.first(.money, in: sentence) else { return nil }
    // « Le montant de … est remplacé par … »: what is replaced is said before the verb.
    if let words = tokens.first(.estRemplacePar, in: money.upperBound..<sentence.upperBound) {
      return (.replaced, words)
    }
    if let words = tokens.first(.takesPlace, in: sentence), !act.mentions.amounts.within(sentence).isEmpty {
      return (.replaced, words)
    }
    // « des crédits complémentaires » may be a mere possibility; a sum is not.
    guard !act.mentions.amounts.within(sentence).isEmpty else { return nil }
    let words = tokens.first(.sAjoute, in: sentence)
    return words.map { (.added, $0) }
  }

  /// Whether a sentence says sums that are credits.
  private static func sayCredits(_ sentence: TokenRange, _ act: Act) -> Bool {
    !act.mentions.amounts.within(sentence).isEmpty
      && (act.tokens.first(.money, in: sentence) != nil || act.tokens.first(.aeOrCp, in: sentence) != nil)
  }

}

extension Phrase {
  fileprivate static let estRemplacePar = Phrase(
    "{est|sont} [donc|ainsi] {remplace(e)(s) par|modifie(e)(s) comme suit|redige(e)(s) comme suit|ainsi redige(e)(s)}"
  )
  fileprivate static let takesPlace = Phrase(
    """
    {est|sont} [donc|ainsi|desormais] {porte(e)(s)|ramene(e)(s)} {a|de}|en lieu et place|au lieu de|se substitue(nt)|\
    annule(nt) et remplace(nt)|{porte(nt)|ramene(nt)|releve(nt)} {le|la|l'|les} {montant(s)|enveloppe|dotation|plafond|credits}
    """)
  fileprivate static let aeOrCp = Phrase("ae|cp")
  fileprivate static let sAjoute = Phrase(
    """
    s'ajoute(nt)|en complement|complementaire(s)|supplementaire(s)|additionnel(le)(s)|en sus|\
    {est|sont} [donc|ainsi] {abonde(e)(s)|augmente(e)(s)|majore(e)(s)|complete(e)(s)} {de|d'|a|par}
    """)
  fileprivate static let money = Phrase(
    """
    montant(s)|credit(s)|enveloppe(s)|dotation(s)|autorisations d'engagement|somme(s)
    """)
}
