/// DAT001: the end is before the start or the signature, or the length does not lead to it.
enum WrongTerm: CheckRule {
  static let code = "DAT001"
  static let name = "wrong-term"
  static let severities: [Finding.Severity] = [.error]
  static let scope = RuleScope.conventions

  static let page = RulePage(
    finds: Message(
      fr: "La fin est avant le début ou avant la signature, ou la durée ne mène pas du début à la fin.",
      en:
        "The end is before the start or the signature, or the length does not lead from the start to the end."
    ),
    matters: Message(
      fr: "On ne sait pas jusqu’à quand le délégataire peut agir.",
      en: "One does not know until when the délégataire may act."),
    source: .decree("1"),
    remedy: Message(fr: "Corrigez la date ou la durée.", en: "Correct the date or the length."),
    fails: "prend effet le 1er juin 2021 pour une durée de douze mois, soit jusqu’au 31 décembre 2022",
    passes: "prend effet le 1er juillet 2021 pour une durée de six mois, soit jusqu’au 31 décembre 2021")

  /// How many days an end may be from where the length leads: « du 1er janvier au 31 décembre » is a year.
  private static let slack = 2

  static func check(_ act: CheckedAct) -> Verdict {
    let term = act.record.term
    guard let end = term.end else {
      return .notApplicable(fr: "l’acte ne donne pas de date de fin", en: "the act gives no date of its end")
    }
    if let start = term.start?.date, end.value < start.value, !isSamePeriod(end.value, start.value) {
      return .finding(
        Finding(
          .error, fr: "L’acte finit le \(end.printed), avant de commencer le \(start.printed).",
          en: "The act ends on \(end.printed), before it begins on \(start.printed)."
        ).showing(start, at: "/term/start/date").comparing(
          Basis(fr: "la fin", en: "the end", end, at: "/term/end")))
    }
    if let day = act.signatureDay, end.value < day.value, !isSamePeriod(end.value, day.value),
      act.record.kind == .delegation
    {
      return .finding(
        Finding(
          .error, fr: "L’acte finit le \(end.printed), avant sa signature le \(day.printed).",
          en: "The act ends on \(end.printed), before it is signed on \(day.printed)."
        ).showing(end, at: "/term/end").comparing(
          Basis(fr: "la signature", en: "the signature", day, at: "/signature/date")))
    }
    return .finding(length(end, act))
  }

  /// « 2024-05 » is not before « 2024-05-14 ».
  private static func isSamePeriod(_ one: CalendarDate, _ two: CalendarDate) -> Bool {
    one.year == two.year
      && (one.month == nil || two.month == nil
        || one.month == two.month && (one.day == nil || two.day == nil))
  }

  private static func length(_ end: Shown<CalendarDate>, _ act: CheckedAct) -> Finding? {
    let term = act.record.term
    guard act.record.kind == .delegation, let duration = term.duration, let start = term.start?.date,
      end.value.day != nil, let due = start.value.adding(duration.value),
      abs(due.dayNumber - end.value.dayNumber) > slack, isOneSentence(start, duration, end, act)
    else { return nil }
    return Finding(
      .error, fr: "« \(duration.printed) » à partir du \(start.printed) ne mène pas au \(end.printed).",
      en: "“\(duration.printed)” from \(start.printed) does not lead to \(end.printed)."
    ).showing(end, at: "/term/end").comparing(
      Basis(fr: "le début", en: "the start", start, at: "/term/start/date"),
      Basis(fr: "la durée", en: "the length", duration, at: "/term/duration"))
  }

  /// Whether the three are said together; a length elsewhere may be that of something else.
  private static func isOneSentence(
    _ start: Shown<CalendarDate>, _ duration: Shown<Period>, _ end: Shown<CalendarDate>, _ act: CheckedAct
  ) -> Bool {
    act.clauses.contains { sentence in
      act.act.mentions.durations.within(sentence.words).contains { $0.value == duration.value }
        && act.act.mentions.dates.within(sentence.words).contains { $0.value == start.value }
        && act.act.mentions.dates.within(sentence.words).contains { $0.value == end.value }
        && !act.says(.renewal, in: sentence.words)
    }
  }
}

extension Phrase {
  fileprivate static let renewal = Phrase(
    "renouvel(able)(ee)(e)|reconduit(e)|reconductible|prorog(ee)(e)|prolonge(e)")
}
