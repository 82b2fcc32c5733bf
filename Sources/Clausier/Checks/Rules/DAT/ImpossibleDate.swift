/// DAT004: a date that no calendar has.
enum ImpossibleDate: CheckRule {
  static let code = "DAT004"
  static let name = "impossible-date"
  static let severities: [Finding.Severity] = [.warning]

  static let page = RulePage(
    finds: Message(fr: "Une date que le calendrier n’a pas.", en: "A date that the calendar does not have."),
    matters: Message(
      fr: "L’échéance ne peut être calculée ; souvent un mois a été copié d’un autre.",
      en: "The deadline cannot be reckoned; often a month was copied from another."),
    remedy: Message(fr: "Corrigez le jour ou le mois.", en: "Correct the day or the month."),
    fails: "avant le 31 novembre 2022 ; le 29 février 2023",
    passes: "le 29 février 2024 ; le 31/8/2023 ; version 1.2.24")

  static func check(_ act: CheckedAct) -> Verdict {
    let misses = DateMisses(act.act)
    let impossible = (misses.withMonth() + misses.inFigures()).filter {
      $0.reason == .noSuchDay && looksLikeDate($0.words, act.tokens)
    }
    return .findings(
      impossible.map { miss in
        Finding(
          .warning, fr: "« \(act.quote(miss.words)) » n’existe pas.",
          en: "“\(act.quote(miss.words))” does not exist."
        ).quoting(miss.words, of: act).judgingWords()
      })
  }

  /// A month in words; in figures, a day and a month in their places and « le », « du », « au » before them.
  private static func looksLikeDate(_ words: TokenRange, _ tokens: Tokens) -> Bool {
    guard words.count == 5, let day = tokens.integer(words.lowerBound),
      let month = tokens.integer(words.lowerBound + 2)
    else { return true }
    return day > 0 && day < 40 && month > 0 && month < 13
      && tokens.foldedRange(words.lowerBound + 4).count == 4
      && tokens.match(.beforeDay, at: words.lowerBound - 1) != nil
  }
}

extension Phrase {
  fileprivate static let beforeDay = Phrase("le|du|au|depuis|:|jusqu'au|et")
}
