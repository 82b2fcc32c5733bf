/// PAR002: a party looks like no service of the State.
enum OutsideState: CheckRule {
  static let code = "PAR002"
  static let name = "outside-state"
  static let severities: [Finding.Severity] = [.review]
  static let scope = RuleScope.conventions

  static let page = RulePage(
    finds: Message(
      fr:
        "Une partie semble n’être pas un service de l’État : association, société, commune, établissement public.",
      en: "A party seems to be no service of the State: association, company, commune, public establishment."),
    matters: Message(
      fr:
        "La délégation de gestion se fait entre services de l’État ; avec une autre personne, il faut un autre texte.",
      en:
        "Delegations of management are made between services of the State; with another person another text is needed."
    ),
    source: .decree("1"),
    remedy: Message(
      fr: "Vérifiez que la partie est un service de l’État, et sinon sur quel texte l’acte repose.",
      en: "Check that the party is a service of the State, and otherwise which text the act rests on."),
    fails: "Et l’association des amis des talus, ci-après « le délégataire ».",
    passes: "Et la cour des comptes, ci-après « le délégataire ».")

  static func check(_ act: CheckedAct) -> Verdict {
    .findings(
      act.record.parties.enumerated().compactMap { index, party in
        guard let name = party.name else { return nil }
        let tokens = Tokens(Array(name.value.utf8))
        let start = tokens.match(.article, at: 0)?.upperBound ?? 0
        guard tokens.match(.outside, at: start) != nil else { return nil }
        return Finding(
          .review, fr: "« \(name.value) » n’est peut-être pas un service de l’État.",
          en: "“\(name.value)” is perhaps no service of the State."
        ).showing(name, at: "/parties/\(index)/name")
      })
  }
}

extension Phrase {
  fileprivate static let article = Phrase("le|la|l'|les")
  fileprivate static let outside = Phrase(
    """
    association|societe|sas|sarl|sa|scop|commune|ville|metropole|communaute {de communes|d'agglomeration|urbaine}|conseil {departemental|regional|municipal}|\
    departement {de|du|des|d'}|region|etablissement public|groupement d'interet public|gip|syndicat|universite|chambre {de commerce|d'agriculture|de metiers}|\
    fondation|federation|centre hospitalier|hopital|office {public|national}|agence {nationale|de l'eau}|cnrs|inserm|institut national|caisse|centre national
    """)
}
