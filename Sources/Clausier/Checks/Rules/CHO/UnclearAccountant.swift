/// CHO007: no comptable assignataire is named, or two for one expense.
enum UnclearAccountant: CheckRule {
  static let code = "CHO007"
  static let name = "unclear-accountant"
  static let severities: [Finding.Severity] = [.note, .review]
  static let scope = RuleScope.delegations

  static let page = RulePage(
    finds: Message(
      fr:
        "Des crédits sont confiés et aucun comptable assignataire n’est nommé (note), ou deux le sont pour une dépense (à relire).",
      en:
        "Credits are confided and no comptable assignataire is named (note), or two are for one expense (to be reread)."
    ),
    matters: Message(
      fr: "Le délégataire doit savoir quel comptable paie.",
      en: "The délégataire has to know which accountant pays."),
    source: Message(
      fr: "décret n° 2004-1085 du 14 octobre 2004, art. 4 ; décret n° 2012-1246 du 7 novembre 2012, art. 10",
      en: "décret n° 2004-1085 of 14 October 2004, art. 4; décret n° 2012-1246 of 7 November 2012, art. 10"),
    remedy: Message(
      fr: "Nommez un seul comptable assignataire par dépense.",
      en: "Name one comptable assignataire for each expense."),
    fails:
      "Le comptable assignataire est le contrôleur placé auprès du ministre des talus et des services du Premier ministre.",
    passes: "Le comptable assignataire est le directeur régional des finances publiques.")

  static func check(_ act: CheckedAct) -> Verdict {
    guard act.confidesCredits else {
      return .notApplicable(fr: "aucun crédit n’est confié", en: "no credits are confided")
    }
    guard let named = act.record.comptableAssignataire else {
      guard !act.says(.accountant) else { return .clear }
      return .finding(
        .lack(
          .note, fr: "Aucun comptable assignataire n’est nommé.", en: "No comptable assignataire is named."
        )
        .about("/comptableAssignataire"))
    }
    let tokens = Tokens(Array(named.value.utf8))
    guard tokens.first(.two, in: 0..<tokens.count) != nil else { return .clear }
    return .finding(
      Finding(
        .review, fr: "Deux comptables semblent nommés pour une dépense.",
        en: "Two accountants seem to be named for one expense."
      ).showing(named, at: "/comptableAssignataire"))
  }
}

extension Phrase {
  fileprivate static let accountant = Phrase(
    "comptable(s) [public(s)] assignataire(s)|comptable public|assigne(e)(s) sur")
  fileprivate static let two = Phrase(
    "[,] et {des services|du {directeur|controleur|tresorier|comptable|ministre|premier}|le {directeur|controleur|tresorier|comptable|cbcm}|du cbcm|de la {direction|premiere}}"
  )
}
