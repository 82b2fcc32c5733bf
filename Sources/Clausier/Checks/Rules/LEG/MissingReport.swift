/// LEG005: nothing says how account is given.
enum MissingReport: CheckRule {
  static let code = "LEG005"
  static let name = "missing-report"
  static let severities: [Finding.Severity] = [.error]
  static let scope = RuleScope.delegations

  static let page = RulePage(
    finds: Message(
      fr: "Aucune phrase de la convention ne dit comment il est rendu compte de la délégation.",
      en: "No sentence of the convention says how account is given of the delegation."),
    matters: Message(
      fr:
        "Le document « fixe les modalités de compte rendu » : sans elles, le délégant ne peut suivre ce qui est fait "
        + "en son nom.",
      en:
        "The document “fixes how account is given”: without that the délégant cannot follow what is done in his name."
    ),
    source: .decree("2"),
    remedy: Message(
      fr: "Ajoutez une phrase : qui rend compte, de quoi, à qui et à quel rythme.",
      en: "Add a sentence: who gives account, of what, to whom and how often."),
    fails: "Article 3 : Le délégataire engage les dépenses et certifie le service fait.",
    passes: "Article 5 : Un état des dépenses est adressé au délégant chaque trimestre.")

  static func check(_ act: CheckedAct) -> Verdict {
    guard act.first(.account, in: act.clauses) == nil else { return .clear }
    return .finding(
      .lack(
        .error, fr: "Rien ne dit comment il est rendu compte de la délégation.",
        en: "Nothing says how account is given of the delegation."))
  }
}

extension Phrase {
  /// Words that only a sentence on giving account has. « Bilan », « état » and « suivi » alone are said of other things.
  fileprivate static let account = Phrase(
    """
    {rend|rendent|rendra|rendront|rendre|rendu|rendus|rendue|rendues} {compte|des comptes}|compte(s)-rendu(s)|compte rendu\
    |comptes rendus|rapport(s) {d'|de|annuel|annuels|trimestriel|trimestriels|semestriel|semestriels|final|intermediaire}\
    |bilan(s) {porte(nt)|d'|de|des|du|annuel|annuels|trimestriel|semestriel|financier|financiers|final|qualitatif|quantitatif|est|sont}\
    |etat(s) {d'|de|des|du|recapitulatif|recapitulatifs|mensuel|trimestriel|annuel|financier|est|sont|detaille}\
    |{un|du} suivi|suivi {de l'execution|de la convention|de la delegation|de la consommation|budgetaire}|tableau(x) de {bord|suivi}|{informe|informera|informent|tient informe|tenir informe}|restitution(s)\
    |reporting|comite(s) de {suivi|pilotage}
    """)
}
