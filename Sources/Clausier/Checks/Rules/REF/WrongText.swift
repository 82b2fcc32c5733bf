/// REF004: a text's number does not fit its year, or a usual text has another number, date or title.
enum WrongText: CheckRule {
  static let code = "REF004"
  static let name = "wrong-text"
  static let severities: [Finding.Severity] = [.warning]

  static let page = RulePage(
    finds: Message(
      fr:
        "Le numéro d’un texte n’est pas de l’année de sa date, ou un texte usuel porte un autre numéro ou une autre date que les siens.",
      en:
        "A text’s number is not of the year of its date, or a usual text has another number or date than its own."
    ),
    matters: Message(
      fr: "Le visa renvoie à un autre texte, ou à aucun.", en: "The visa refers to another text, or to none."),
    remedy: Message(fr: "Vérifiez le texte sur Légifrance.", en: "Check the text on Légifrance."),
    fails: "le décret n° 2012-1247 du 7 novembre 2012 relatif à la gestion budgétaire et comptable publique",
    passes: "l’arrêté n° 2018-2019 SG/DCL du 3 mai 2021 ; la loi n° 83-634 du 13 juillet 1983")

  static func check(_ act: CheckedAct) -> Verdict {
    var known: Set<String> = []
    var found: [Finding] = []
    for mention in act.act.mentions.citations.within(act.act.readable) {
      guard let finding = finding(about: mention.value, act), known.insert(finding.quote ?? "").inserted
      else { continue }
      found.append(finding)
    }
    return .findings(found)
  }

  private static func finding(about text: FoundCitation, _ act: CheckedAct) -> Finding? {
    guard let number = text.number, let numberWords = text.numberTokens,
      text.nature.isNumberedByYear,
      // The decree on delegations itself is the subject of another rule.
      number != DecreeCitations.number
    else { return nil }
    if let known = KnownTexts.all.first(where: { $0.number == number && isKind($0.nature, text.nature) }),
      let date = text.date, date.day != nil, let right = known.date, date != right
    {
      return told(numberWords, text.dateTokens, "du \(right.inFrench)", "of \(right.description)", act)
    }
    if let title = text.titleTokens,
      let known = KnownTexts.all.first(where: { known in
        known.title.map { act.tokens.match($0, at: title.lowerBound) != nil } ?? false
          && isKind(known.nature, text.nature)
      }), known.number != number
    {
      return told(numberWords, nil, "n° \(known.number)", "n° \(known.number)", act)
    }
    guard let year = text.numberYear, let date = text.date, date.year != year else { return nil }
    return told(numberWords, text.dateTokens, "de \(year)", "of \(year)", act)
  }

  private static func isKind(_ one: TextNature, _ two: TextNature) -> Bool {
    one == two || one == .loiOrganique && two == .loi
  }

  private static func told(
    _ number: TokenRange, _ date: TokenRange?, _ fr: String, _ en: String, _ act: CheckedAct
  ) -> Finding {
    let words: TokenRange =
      min(number.lowerBound, date?.lowerBound ?? .max)..<max(number.upperBound, date?.upperBound ?? 0)
    return Finding(
      .warning, fr: "« \(act.quote(words)) » : ce texte est \(fr).",
      en: "“\(act.quote(words))”: that text is \(en)."
    ).quoting(words, of: act).judgingWords()
  }
}
