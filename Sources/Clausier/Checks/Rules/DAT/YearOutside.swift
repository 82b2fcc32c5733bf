/// DAT002: credits of a year outside the term.
enum YearOutside: CheckRule {
  static let code = "DAT002"
  static let name = "year-outside"
  static let severities: [Finding.Severity] = [.warning, .note]
  static let scope = RuleScope.delegations

  static let page = RulePage(
    finds: Message(
      fr:
        "Des AE ou des CP sont d’une année où la convention n’a pas encore commencé ou n’est plus en vigueur. Des CP de l’année qui suit la fin sont une note.",
      en:
        "AE or CP are of a year before the convention begins or after it ends. CP of the year after the end are a note."
    ),
    matters: Message(
      fr: "Le délégataire ne peut engager que pendant la convention.",
      en: "The délégataire may commit only during the convention."),
    source: Message(fr: "annualité budgétaire", en: "annuality of the budget"),
    remedy: Message(
      fr: "Corrigez l’année, ou prolongez la convention.",
      en: "Correct the year, or let the convention last longer."),
    fails: "jusqu’au 31 décembre 2024 ; 2026 : 150 000 € en AE",
    passes: "jusqu’au 31 décembre 2025 ; 2025 : 55 000 € en CP")

  static func check(_ act: CheckedAct) -> Verdict {
    let credits = act.record.credits
    guard credits.contains(where: { $0.year != nil }) else {
      return .notApplicable(fr: "aucun crédit n’a d’année", en: "no credits have a year")
    }
    let term = act.record.term
    guard let last = term.end?.value.year else {
      return .notApplicable(fr: "l’acte ne donne pas de date de fin", en: "the act gives no date of its end")
    }
    let first = [term.start?.date?.value.year, act.record.signature.date?.value.year].compactMap { $0 }.min()
    var found: [Finding] = []
    var known: Set<Int> = []
    for (index, credit) in credits.enumerated() {
      guard let year = credit.year, (year.value > last && term.renewal == nil) || year.value < first ?? 0,
        known.insert(year.value).inserted
      else { continue }
      let isTail = year.value == last + 1 && credit.ae == nil
      found.append(
        Finding(
          isTail ? .note : .warning,
          fr: "Des crédits de \(year.value) sont hors de la durée de la convention.",
          en: "Credits of \(year.value) are outside the convention’s term."
        ).showing(year, at: "/credits/\(index)/year").comparing(
          Basis(fr: "l’année de fin", en: "the last year", "\(last)", pointer: "/term/end")))
    }
    return .findings(found)
  }
}
