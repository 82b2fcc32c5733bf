/// TXT002: a small word written twice.
enum Slip: CheckRule {
  static let code = "TXT002"
  static let name = "slip"
  static let severities: [Finding.Severity] = [.note]

  static let page = RulePage(
    finds: Message(
      fr: "Un petit mot est écrit deux fois de suite (« le le »).",
      en: "A small word is written twice in a row (“le le”)."),
    matters: Message(
      fr: "Une coquille dans un acte publié y reste.", en: "A slip in a published act stays there."),
    remedy: Message(fr: "Ôtez le mot de trop.", en: "Take out one of them."),
    fails: "publiée sur le le bulletin officiel",
    passes: "Nous nous engageons. Les parties se réunissent une fois l’an.")

  static func check(_ act: CheckedAct) -> Verdict {
    let tokens = act.tokens
    return .findings(
      tokens.all(.twice, in: act.act.readable).filter { words in
        words.count == 2 && !tokens[words.lowerBound + 1].marks.contains(.capital)
          && !tokens[words.lowerBound].marks.contains(.capitals)
      }.map { words in
        Finding(
          .note, fr: "« \(act.quote(words)) » : un mot de trop.",
          en: "“\(act.quote(words))”: one word too many."
        ).quoting(words, of: act).judgingWords()
      })
  }
}

extension Phrase {
  fileprivate static let twice = Phrase(
    "le le|la la|les les|de de|du du|des des|et et|au au|aux aux|un un|une une|en en|dans dans|par par|pour pour|sur sur|avec avec|est est|sont sont|ce ce|a a|qui qui"
  )
}
