/// LEG011: nothing says that a copy goes to the accountant and the budget controller.
enum UnsaidCopy: CheckRule {
  static let code = "LEG011"
  static let name = "unsaid-copy"
  static let severities: [Finding.Severity] = [.note]
  static let scope = RuleScope.delegations

  static let page = RulePage(
    finds: Message(
      fr:
        "Des crédits sont confiés, et rien ne dit qu’une copie de l’acte va au comptable et au contrôleur budgétaire.",
      en:
        "Credits are confided, and nothing says that a copy of the act goes to the accountant and the budget controller."
    ),
    matters: Message(
      fr: "Une copie leur est due ; l’écrire n’est pas exigé, mais rappelle de l’envoyer.",
      en: "A copy is due to them; to write it is not asked for, but reminds to send it."),
    source: Message(
      fr: "décret n° 2004-1085 du 14 octobre 2004, art. 4 ; arrêté du 25 juillet 2013, art. 3",
      en: "décret n° 2004-1085 of 14 October 2004, art. 4; arrêté of 25 July 2013, art. 3"),
    remedy: Message(
      fr:
        "Ajoutez qu’une copie de la convention est adressée au comptable assignataire et au contrôleur budgétaire.",
      en: "Add that a copy of the convention is sent to the accountant and the budget controller."),
    fails: "Le comptable assignataire est le directeur régional des finances publiques.",
    passes: "Une copie de la convention est transmise au CBCM du délégant.")

  static func check(_ act: CheckedAct) -> Verdict {
    guard act.confidesCredits else {
      return .notApplicable(fr: "aucun crédit n’est confié", en: "no credits are confided")
    }
    var isAccountant = false
    for sentence in act.sentences {
      let isCopy = act.says(.copy, in: sentence.words)
      let isHere = act.says(.accountant, in: sentence.words)
      if isCopy, isHere || isAccountant { return .clear }
      isAccountant = isHere
    }
    return .finding(
      .lack(
        .note, fr: "Rien ne dit qu’une copie va au comptable et au contrôleur budgétaire.",
        en: "Nothing says that a copy goes to the accountant and the budget controller."))
  }
}

extension CheckedAct {
  /// Whether the act puts credits at somebody's disposal.
  var confidesCredits: Bool {
    !says(.noMoney) && (!record.credits.isEmpty || !record.chorus.isEmpty)
  }
}

extension Phrase {
  fileprivate static let copy = Phrase(
    "copie(s)|exemplaire(s)|ampliation(s)|{transmis(e)|adresse(e)|communique(e)|notifie(e)} {au|aux|a}|destinataire(s)"
  )
  fileprivate static let accountant = Phrase(
    "comptable(s)|controleu(r|se)|controle budgetaire|cbcm|dcm|cbr|drfip|ddfip|dgfip|finances publiques|tresorier"
  )
}
