/// LEG004: nothing that one side owes.
enum OneSidedObligations: CheckRule {
  static let code = "LEG004"
  static let name = "one-sided-obligations"
  static let severities: [Finding.Severity] = [.error, .review]
  static let scope = RuleScope.delegations

  static let page = RulePage(
    finds: Message(
      fr:
        "Aucune phrase n’oblige le délégant, ou aucune le délégataire. Confier, autoriser, être ordonnateur ou rendre compte n’est pas une obligation au sens de cette règle.",
      en:
        "No sentence binds the délégant, or none the délégataire. To confide, to authorise, to be ordonnateur or to give account is no obligation for this rule."
    ),
    matters: Message(
      fr:
        "Le document « précise les obligations respectives des parties » : ce que nul ne doit, nul ne peut le demander.",
      en: "The document “states what each party owes”: what nobody owes nobody can ask for."),
    source: .decree("2"),
    remedy: Message(
      fr: "Ajoutez une phrase par partie : « Le délégant fournit … », « Le délégataire assure … ».",
      en: "Add a sentence for each party: “Le délégant fournit …”, “Le délégataire assure …”."),
    fails:
      "Le délégant confie la mission au délégataire. Le délégataire engage les dépenses et certifie le service fait.",
    passes: "La DITP engage les dépenses. Il revient au service des talus de lui transmettre les pièces.")

  static func check(_ act: CheckedAct) -> Verdict {
    let all = BondReader(act).all()
    let bonds = all.filter { ($0.weight == .engagement || $0.weight == .duty) && !isAccount($0, act.tokens) }
    let bound = Set(bonds.flatMap(\.calls).compactMap(\.role))
    // What a clause says by the way: « l’accord du délégant, qui se prononce sous huit jours ».
    let implied = Set(all.filter { $0.weight == .aside }.flatMap(\.calls).compactMap(\.role))
    // « Les parties désignent », and a service that the parties' names do not tell, may be meant for either side.
    let isVague =
      bonds.contains { $0.isOfAll || $0.calls.isEmpty && act.tokens.match(.thirdParty, at: $0.noun) == nil }
      || bonds.flatMap(\.calls).contains { $0.role == nil || $0.role == .other }
    let sides: [(role: PartyRole, fr: String, en: String)] = [
      (.delegant, "le délégant", "the délégant"), (.delegataire, "le délégataire", "the délégataire"),
    ]
    return .findings(
      sides.filter { !bound.contains($0.role) }.map { side in
        Finding.lack(
          isVague || implied.contains(side.role) ? .review : .error,
          fr: "Aucune phrase ne dit ce que doit \(side.fr).",
          en: "No sentence says what \(side.en) owes.")
      })
  }

  /// To give account is asked for by itself (LEG005).
  private static func isAccount(_ bond: Bond, _ tokens: Tokens) -> Bool {
    let end = min(bond.sentence.words.upperBound, bond.words.upperBound + 40)
    let rest: TokenRange = bond.words.lowerBound..<end
    guard let account = tokens.first(.givesAccount, in: rest) else { return false }
    // What comes before and after it, in a long sentence, are other things.
    return account.lowerBound - bond.words.upperBound < 6
      && tokens.first(.andThen, in: account.upperBound..<min(rest.upperBound, account.upperBound + 10)) == nil
  }
}

extension Phrase {
  fileprivate static let givesAccount = Phrase(
    """
    {rend|rendra|rendre} compte|compte(s) -rendu(s)|bilan(s)|{un|des|les|l'} etat(s) [recapitulatif|detaille|mensuel|trimestriel|annuel]|\
    rapport {d'|de|annuel|sur}|tableau(x) de {bord|suivi}|informe(nt|ra|r)
    """)
  fileprivate static let andThen = Phrase(
    "{et|,} {assure|execute|engage|liquide|certifie|transmet|s'|passe|met|fournit|assurer|executer}"
  )
  /// Who is named in such acts without being a party.
  fileprivate static let thirdParty = Phrase(
    "comptable(s)|controleur(s)|controle|cbcm|dcm|drfip|ddfip|prefet(e)|ministre|agence|tribunal|caisse")
}
