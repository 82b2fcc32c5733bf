/// LEG013: a service under the prefect's authority takes part, and no prefect approves.
enum MissingApproval: CheckRule {
  static let code = "LEG013"
  static let name = "missing-approval"
  static let severities: [Finding.Severity] = [.warning, .review]
  static let scope = RuleScope.delegations

  static let page = RulePage(
    finds: Message(
      fr:
        "Un service placé sous l’autorité du préfet (DDT, DDPP, DDETS, DREAL, DRAC, DRAAF, DREETS, SGCD, SGAR …) est partie, et aucun préfet n’approuve ni ne signe.",
      en:
        "A service under the prefect’s authority (DDT, DDPP, DDETS, DREAL, DRAC, DRAAF, DREETS, SGCD, SGAR …) is a party, and no prefect approves or signs."
    ),
    matters: Message(
      fr:
        "La délégation d’un service déconcentré est approuvée par le préfet sous l’autorité duquel il est placé.",
      en: "The delegation of a devolved service is approved by the prefect under whose authority it is."),
    source: .decree("3"),
    remedy: Message(
      fr: "Faites approuver l’acte par le préfet, et faites-le figurer près des signatures.",
      en: "Have the act approved by the prefect, and show it beside the signatures."),
    fails:
      "Et la direction départementale des territoires (DDT), représentée par sa directrice ; deux signatures, sans préfet.",
    passes: "La direction départementale des finances publiques n’est pas sous l’autorité du préfet.")

  static func check(_ act: CheckedAct) -> Verdict {
    let services = act.record.parties.indices.filter { isUnderPrefect(act.record.parties[$0]) }
    guard !services.isEmpty else {
      return .notApplicable(
        fr: "aucune partie ne semble placée sous l’autorité d’un préfet",
        en: "no party seems to be under a prefect’s authority")
    }
    guard !isApproved(act) else { return .clear }
    // That the head of the service signs by delegation of the prefect may stand for the approval.
    let isDelegated = act.sentences.contains { $0.kind == .visas && act.says(.delegated, in: $0.words) }
    return .findings(
      services.prefix(1).compactMap { index in
        guard let name = act.record.parties[index].name else { return nil }
        return Finding(
          isDelegated ? .review : .warning,
          fr: "« \(name.value) » est placé sous l’autorité du préfet, et aucun préfet n’approuve l’acte.",
          en: "“\(name.value)” is under the prefect’s authority, and no prefect approves the act."
        ).showing(name, at: "/parties/\(index)/name")
      })
  }

  private static func isUnderPrefect(_ party: Party) -> Bool {
    let texts = [party.name?.value, party.acronym?.value].compactMap { $0 } + party.aliases.map(\.value)
    return texts.contains { text in
      let tokens = Tokens(Array(text.utf8))
      return tokens.first(.devolved, in: 0..<tokens.count) != nil
    } && party.representative?.title.map { !isPrefect($0.value) } ?? true
  }

  private static func isPrefect(_ text: String) -> Bool {
    let tokens = Tokens(Array(text.utf8))
    return tokens.first(.prefect, in: 0..<tokens.count) != nil
  }

  /// A prefect who signs or is a party, or a word of approval.
  private static func isApproved(_ act: CheckedAct) -> Bool {
    let isParty = act.record.parties.contains { party in
      [party.name?.value, party.representative?.title?.value].compactMap { $0 }.contains(where: isPrefect)
    }
    return isParty || act.says(.prefect, in: act.signatureWords) || act.says(.approval)
      || act.sentences.contains { $0.kind == .parties && act.says(.prefect, in: $0.words) }
      || act.record.signature.signatories.contains { $0.title.map { isPrefect($0.value) } ?? false }
  }
}

extension Phrase {
  fileprivate static let devolved = Phrase(
    """
    ddt|ddtm|ddpp|ddcspp|ddcs|ddets|ddetspp|dreal|driea|drieat|drac|draaf|dreets|direccte|sgcd|sgc|sgar|daaf|deal|dm|\
    direction(s) departementale(s) {des territoires|de la protection|de l'emploi|de la cohesion}|\
    direction(s) regionale(s) {de l'environnement|des affaires culturelles|de l'alimentation|de l'economie|de l'agriculture}|\
    secretariat general commun|secretariat general pour les affaires regionales|secretariats generaux communs
    """)
  fileprivate static let prefect = Phrase("prefet(e)(s)|prefecture(s)|prefectoral(e)")
  fileprivate static let approval = Phrase(
    "{approbation|visa|accord} [prealable] {du|de la|de monsieur le|de madame la|des} prefet(e)(s)|approuve(e)(s) par {le|la|les} prefet(e)(s)|vu et approuve"
  )
  fileprivate static let delegated = Phrase("prefet(e)|prefectoral(e)")
}
