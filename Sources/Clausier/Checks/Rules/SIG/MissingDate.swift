/// SIG002: no date of signature, or one that is still to come.
enum MissingDate: CheckRule {
  static let code = "SIG002"
  static let name = "missing-date"
  static let severities: [Finding.Severity] = [.error, .note]
  static let scope = RuleScope.conventions
  static let skipsDrafts = true

  static let page = RulePage(
    finds: Message(
      fr:
        "L’acte n’a pas de date de signature (celle d’une signature électronique vaut, avec une note), ou une date postérieure à celle de --today.",
      en:
        "The act has no date of signature (that of an electronic one serves, with a note), or one after --today."
    ),
    matters: Message(
      fr: "La date fixe l’entrée en vigueur, le préavis et les délais de recours.",
      en: "The date fixes when the act enters into force, the notice and the time limits for appeals."),
    source: Message(
      fr:
        "décret n° 2004-1085 du 14 octobre 2004, art. 5 ; code des relations entre le public et l’administration, L221-2",
      en:
        "décret n° 2004-1085 of 14 October 2004, art. 5; code des relations entre le public et l’administration, L221-2"
    ),
    remedy: Message(
      fr: "Portez la date de la dernière signature.", en: "Write the date of the last signature."),
    fails: "Fait à Rennes, en deux exemplaires, le",
    passes: "Fait à Rennes, le 23/09/24")

  static func check(_ act: CheckedAct) -> Verdict {
    if let date = act.record.signature.date { return .finding(late(date, act)) }
    // A bulletin prints the day above the parties: « Du 12 mai 2015 ».
    guard !hasDayAbove(act) else { return .clear }
    let line = place(act)
    func placed(_ finding: Finding) -> Finding {
      (line.map { finding.quoting($0, of: act) } ?? finding).about("/signature/date").judgingWords()
    }
    if let time = act.record.source.signatures.compactMap(\.time).first {
      return .finding(
        placed(
          Finding(
            .note,
            fr: "La date n’est dite que par la signature électronique (\(time.description.prefix(10))).",
            en: "Only the electronic signature tells the date (\(time.description.prefix(10)))."
          )))
    }
    return .finding(
      placed(.lack(.error, fr: "La date de signature manque.", en: "The date of signature is missing.")))
  }

  /// A day in the title, or a line of its own that says nothing else.
  private static func hasDayAbove(_ act: CheckedAct) -> Bool {
    act.act.mentions.dates.contains { mention in
      guard mention.value.day != nil else { return false }
      if act.act.section(of: mention.tokens) == .title { return true }
      let line = act.tokens.paragraph(around: mention.tokens.lowerBound)
      return line.upperBound == mention.tokens.upperBound
        && act.tokens.match(.du, at: line.lowerBound)?.upperBound == mention.tokens.lowerBound
    }
  }

  private static func late(_ date: Shown<CalendarDate>, _ act: CheckedAct) -> Finding? {
    guard let today = act.settings.today, date.value.day != nil, date.value > today else { return nil }
    return Finding(
      .error, fr: "L’acte est daté d’un jour à venir : \(date.printed).",
      en: "The act bears a date still to come: \(date.printed)."
    ).showing(date, at: "/signature/date")
  }

  /// « Fait à Rennes, le »
  private static func place(_ act: CheckedAct) -> TokenRange? {
    let words = act.signatureWords
    guard let made = act.tokens.first(.made, in: words) else { return nil }
    let paragraph = act.tokens.paragraph(around: made.lowerBound)
    let end =
      (made.lowerBound..<paragraph.upperBound).first { act.tokens[$0].kind == .tab } ?? paragraph.upperBound
    return made.lowerBound..<min(end, made.lowerBound + 30)
  }
}

extension Phrase {
  fileprivate static let du = Phrase("[convention|delegation|fait] {du|le}")
  fileprivate static let made = Phrase("fait {a|en|le|au}|signe a|etabli a|{a|au} _ , le|a _ le|date")
}
