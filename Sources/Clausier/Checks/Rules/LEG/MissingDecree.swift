/// LEG001: the decree on delegations of management is cited nowhere, or with another date or number.
enum MissingDecree: CheckRule {
  static let code = "LEG001"
  static let name = "missing-decree"
  static let severities: [Finding.Severity] = [.warning]
  static let scope = RuleScope.delegations

  static let page = RulePage(
    finds: Message(
      fr:
        "Le décret n° 2004-1085 du 14 octobre 2004 n’est cité nulle part, ou il l’est avec une autre date ou un autre numéro.",
      en: "Decree n° 2004-1085 of 14 October 2004 is cited nowhere, or with another date or number."),
    matters: Message(
      fr:
        "C’est le texte qui permet à un service de l’État d’agir pour un autre ; l’acte doit dire sur quoi il repose.",
      en:
        "It is the text by which a service of the State may act for another; the act should say what it rests on."
    ),
    source: .decree("1 et 2"),
    remedy: Message(
      fr:
        "Citez dans les visas le décret n° 2004-1085 du 14 octobre 2004 relatif à la délégation de gestion dans les services de l’État.",
      en: "Cite decree n° 2004-1085 of 14 October 2004 among the visas."),
    fails:
      "Vu le décret n° 2004-1085 du 24 octobre 2004 relatif à la délégation de gestion dans les services de l’État ;",
    passes: "Vu les décrets n° 2004-1085 du 14 octobre 2004 et n° 2012-1246 du 7 novembre 2012 ;")

  static func check(_ act: CheckedAct) -> Verdict {
    let citations = DecreeCitations(act)
    if let wrong = citations.wrong.first {
      let said = act.quote(wrong)
      return .finding(
        Finding(
          .warning,
          fr:
            "Le décret sur la délégation de gestion est le n° 2004-1085 du 14 octobre 2004, non « \(said) ».",
          en: "The decree on delegations of management is n° 2004-1085 of 14 October 2004, not “\(said)”."
        ).quoting(wrong, of: act).judgingWords())
    }
    guard !citations.isNamed else { return .clear }
    return .finding(
      .lack(
        .warning, fr: "Le décret n° 2004-1085 du 14 octobre 2004 n’est cité nulle part.",
        en: "Decree n° 2004-1085 of 14 October 2004 is cited nowhere."))
  }
}
