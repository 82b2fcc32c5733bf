/// AMT006: AE or CP of no year.
enum MissingYear: CheckRule {
  static let code = "AMT006"
  static let name = "missing-year"
  static let severities: [Finding.Severity] = [.note]
  static let scope = RuleScope.conventions

  static let page = RulePage(
    finds: Message(
      fr: "Des AE ou des CP ne sont rattachés à aucune année.", en: "AE or CP go with no year."),
    matters: Message(
      fr: "Les crédits sont ouverts par année : le contrôleur demandera laquelle.",
      en: "Credits are opened by year: the controller will ask which."),
    source: .gbcp(),
    remedy: Message(fr: "Dites l’exercice.", en: "Name the budget year."),
    fails: "Le délégant met à disposition 60 000 € en AE et en CP.",
    passes: "Le délégant met à disposition, au titre de 2024, 60 000 € en AE et en CP.")

  static func check(_ act: CheckedAct) -> Verdict {
    let credits = act.record.credits
    guard !credits.isEmpty else {
      return .notApplicable(fr: "l’acte ne donne ni AE ni CP", en: "the act gives neither AE nor CP")
    }
    // An annual convention need not repeat its year.
    let start = act.record.term.start?.date?.value.year ?? act.signatureDay?.value.year
    if let start, act.record.term.end?.value.year == start { return .clear }
    guard !credits.contains(where: { $0.year != nil }),
      let index = credits.firstIndex(where: { $0.label == nil }),
      let shown = credits[index].ae ?? credits[index].cp
    else { return .clear }
    return .finding(
      Finding(.note, fr: "Ces crédits ne sont d’aucune année.", en: "These credits are of no year.")
        .showing(shown, at: "/credits/\(index)/" + (credits[index].ae == nil ? "cp" : "ae")))
  }
}
