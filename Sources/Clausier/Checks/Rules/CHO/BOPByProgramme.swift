/// CHO006: a BOP that is named by the number of its programme.
enum BOPByProgramme: CheckRule {
  static let code = "CHO006"
  static let name = "bop-by-programme"
  static let severities: [Finding.Severity] = [.note]

  static let page = RulePage(
    finds: Message(
      fr: "Un BOP est nommé par le numéro de son programme.",
      en: "A BOP is named by the number of its programme."),
    matters: Message(
      fr: "Un programme a plusieurs BOP : « BOP 352 » ne dit pas lequel.",
      en: "A programme has several BOP: “BOP 352” does not say which."),
    remedy: Message(
      fr: "Écrivez « programme 352 », ou le code du BOP.", en: "Write “programme 352”, or the BOP’s code."),
    fails: "Les crédits sont inscrits au BOP 352.",
    passes: "Ces crédits sont inscrits au BOP 0352-CHAI.")

  static func check(_ act: CheckedAct) -> Verdict {
    let tokens = act.tokens
    let found = tokens.all(.bop, in: act.act.readable).first { lead in
      guard let number = tokens.integer(lead.upperBound), (100...999).contains(number) else { return false }
      let next = tokens[lead.upperBound + 1]
      return !(next.isGlued && (next.kind != .symbol || tokens.reads(lead.upperBound + 1, "-")))
    }
    guard let found else { return .clear }
    let words: TokenRange = found.lowerBound..<found.upperBound + 1
    return .finding(
      Finding(
        .note, fr: "« \(act.quote(words)) » est un programme, qui a plusieurs BOP.",
        en: "“\(act.quote(words))” is a programme, which has several BOP."
      ).quoting(words, of: act))
  }
}

extension Phrase {
  fileprivate static let bop = Phrase("bop [n°]|budget operationnel de programme [n°]")
}
