/// LEG003: nothing says how the mission is carried out financially.
enum MissingFinance: CheckRule {
  static let code = "LEG003"
  static let name = "missing-finance"
  static let severities: [Finding.Severity] = [.error, .note]
  static let scope = RuleScope.delegations

  static let page = RulePage(
    finds: Message(
      fr:
        "Rien ne dit comment la mission est exécutée financièrement ; une note, si cela est dit sans aucun montant.",
      en:
        "Nothing says how the mission is carried out financially; a note where that is said without any amount."
    ),
    matters: Message(
      fr:
        "Le document « précise les modalités d’exécution financière de la mission » ; une délégation sans crédits le dit aussi.",
      en: "The document “states how the mission is carried out financially”; one without credits says so too."
    ),
    source: .decree("2"),
    remedy: Message(
      fr:
        "Dites quels crédits sont mis à disposition, sur quelle unité opérationnelle et dans quelle limite, ou que la délégation est sans incidence financière.",
      en:
        "Say which credits are put at disposal, where and up to what limit, or that the delegation has no financial effect."
    ),
    fails: "Article 3 : Le délégataire certifie le service fait. Article 4 : Durée.",
    passes: "Article 4 : La présente délégation est sans incidence financière.")

  static func check(_ act: CheckedAct) -> Verdict {
    if act.says(.noMoney) {
      return .notApplicable(
        fr: "l’acte dit qu’il est sans incidence financière",
        en: "the act says that it has no financial effect")
    }
    let hasAmount =
      !act.record.credits.isEmpty
      || act.record.amounts.contains {
        $0.section != .visas && $0.section != .parties && $0.section != .preamble
      }
    guard !hasAmount else { return .clear }
    if let said = act.first(.finance, in: act.clauses) ?? act.putsAtDisposal() {
      return .finding(
        Finding(
          .note, fr: "L’exécution financière est décrite, mais aucun montant n’est donné.",
          en: "The financial side is described, but no amount is given."
        ).about("/credits").comparing(
          Basis(
            fr: "les mots sur l’exécution financière", en: "the words on the financial side",
            act.quote(said.words), places: act.places(of: said.words))))
    }
    return .finding(
      .lack(
        .error, fr: "Rien ne dit comment la mission est exécutée financièrement.",
        en: "Nothing says how the mission is carried out financially."))
  }
}

extension CheckedAct {
  /// « Les crédits de l’unité … sont mis à disposition »: words that may be far from each other.
  fileprivate func putsAtDisposal() -> (sentence: Sentence, words: TokenRange)? {
    for sentence in clauses where says(.credits, in: sentence.words) {
      if let words = tokens.first(.disposal, in: sentence.words) { return (sentence, words) }
    }
    return nil
  }
}

extension Phrase {
  fileprivate static let credits = Phrase("credits|montant(s)|somme(s)|dotation(s)")
  fileprivate static let disposal = Phrase(
    "{met|mettent|mettra|mettre|mise(s)|mis} a [la] disposition|{est|sont|sera|seront} {mis(e)(es)|delegue(e)(s)|ouvert(e)(s)|alloue(e)(s)|notifie(e)(s)|subdelegue(e)(s)}"
  )

  /// Words that say how expenses are ordered, booked or borne.
  fileprivate static let finance = Phrase(
    """
    ordonnateur(s)|ordonnatrice|comptable(s) [public(s)] assignataire(s)|autorisation(s) d'engagement|credit(s) de paiement|dotation(s)|enveloppe(s)|\
    {mis|mise|met|mettent|mettre|mettra} {a|a la} disposition [du delegataire] {des|les|de} credits|credits {sont|seront} {mis|ouverts|delegues|alloues|notifies}|\
    {mise|delegation|subdelegation} de credits|\
    {est|sont|sera|seront} impute(e)(s)|s'impute(nt)|rembourse(e)(s)|remboursement(s)|refacture(e)(s)|refacturation|retablissement(s) de credits|\
    {est|sont|sera|seront} {finance(e)(s)|pris(e)(es) en charge}|finances par|depenses {sont|seront}|credits ouverts|budget operationnel|cout(s) {de|des} [la] {mission|prestation(s)}
    """)
}

extension Phrase {
  /// Words by which a delegation says that it moves no money.
  static let noMoney = Phrase(
    """
    sans {incidence|impact|contrepartie|flux|consequence} {financier|financiere|budgetaire}|sans [aucun] {mouvement|transfert} de credits|\
    {aucun|aucune} {mouvement|transfert|delegation} de credits|aucun(e) {incidence|flux|contrepartie|consequence|mouvement|transfert} {financier|financiere|budgetaire}|\
    a titre gratuit|{n'emporte|n'entraine|ne comporte|ne donne lieu a} {aucun(e)|pas} [mouvement|echange|transfert] {financier|financiere|credits|remboursement|versement|depense|flux}|\
    pas d'{incidence|impact} {financiere|financier}|n'a pas d'incidence financiere
    """)
}
