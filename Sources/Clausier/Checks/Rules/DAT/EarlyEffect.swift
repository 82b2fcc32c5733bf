/// DAT003: the act takes effect before it is signed.
enum EarlyEffect: CheckRule {
  static let code = "DAT003"
  static let name = "early-effect"
  static let severities: [Finding.Severity] = [.warning]
  static let scope = RuleScope.conventions

  static let page = RulePage(
    finds: Message(
      fr: "La date d’effet est antérieure à la signature.", en: "The date of effect is before the signature."),
    matters: Message(
      fr: "Un acte ne vaut pas pour le passé : ce qui a été fait avant la signature l’a été sans délégation.",
      en: "An act does not hold for the past: what was done before the signature was done without delegation."
    ),
    source: .crpa("L221-2, L221-7"),
    remedy: Message(
      fr: "Faites partir l’effet de la signature.", en: "Let the effect begin with the signature."),
    fails: "prend effet le 1er septembre 2020 ; Fait à Rennes, le 7 février 2021",
    passes: "prend effet le 1er juillet 2021 ; Fait à Rennes, le 15 juin 2021")

  static func check(_ act: CheckedAct) -> Verdict {
    guard let day = act.signatureDay else {
      return .notApplicable(fr: "l’acte n’a pas de date de signature", en: "the act has no date of signature")
    }
    guard let start = act.record.term.start?.date, start.value.day != nil, start.value < day.value else {
      return .clear
    }
    return .finding(
      Finding(
        .warning, fr: "L’acte prend effet le \(start.printed), avant sa signature le \(day.printed).",
        en: "The act takes effect on \(start.printed), before it is signed on \(day.printed)."
      ).showing(start, at: "/term/start/date").comparing(
        Basis(fr: "la signature", en: "the signature", day, at: "/signature/date")))
  }
}
