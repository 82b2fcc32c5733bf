/// LEG008: no notice is said for ending at any time.
enum UnsaidNotice: CheckRule {
  static let code = "LEG008"
  static let name = "unsaid-notice"
  static let severities: [Finding.Severity] = [.note]
  static let scope = RuleScope.delegations

  static let page = RulePage(
    finds: Message(
      fr: "Aucune phrase ne dit quel préavis vaut pour mettre fin à la délégation.",
      en: "No sentence says which notice holds for ending the delegation."),
    matters: Message(
      fr: "Le préavis de trois mois vaut sans être écrit ; le rappeler évite des questions.",
      en: "The notice of three months holds without being written; to recall it saves questions."),
    source: .decree("5"),
    remedy: Message(
      fr: "Rappelez le préavis de trois mois de l’article 5 du décret.",
      en: "Recall the notice of three months of the decree’s article 5."),
    fails: "Article 6 : La convention s’achève le 31 décembre 2025.",
    passes: "Il peut y être mis fin à tout moment, sous réserve d’un préavis de trois mois.")

  static func check(_ act: CheckedAct) -> Verdict {
    guard act.record.term.notice == nil, !act.binds(.notice) else { return .clear }
    return .finding(
      .lack(
        .note, fr: "Aucun préavis n’est dit ; celui de trois mois vaut.",
        en: "No notice is said; that of three months holds."
      )
      .about("/term/notice"))
  }
}

extension Phrase {
  fileprivate static let notice = Phrase("preavis|prevenance|mois {a l'avance|avant}")
}
