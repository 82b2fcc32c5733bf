/// LEG007: no place of publication is named.
enum UnsaidPublication: CheckRule {
  static let code = "LEG007"
  static let name = "unsaid-publication"
  static let severities: [Finding.Severity] = [.note]
  static let scope = RuleScope.delegations

  static let page = RulePage(
    finds: Message(
      fr: "Aucune phrase ne dit où la délégation est publiée.",
      en: "No sentence says where the delegation is published."),
    matters: Message(
      fr:
        "La délégation doit être publiée ; que l’acte le dise n’est pas exigé, mais le lecteur sait alors où.",
      en: "A delegation must be published; that the act says so is not asked for, but helps its reader."),
    source: .decree("2"),
    remedy: Message(
      fr: "Nommez le recueil ou le bulletin où elle paraît.",
      en: "Name the recueil or the bulletin in which it appears."),
    fails: "Article 7 : Durée. Fait à Rennes, le 12 mars 2024.",
    passes: "La convention est publiée au recueil des actes administratifs.")

  static func check(_ act: CheckedAct) -> Verdict {
    guard act.record.publication.venues.isEmpty, !act.binds(.published) else { return .clear }
    return .finding(
      .lack(.note, fr: "Aucun lieu de publication n’est nommé.", en: "No place of publication is named.")
        .about("/publication/venues"))
  }
}

extension Phrase {
  fileprivate static let published = Phrase("publie(e)(s)|publiera|inseree|mise en ligne|affichee")
}
