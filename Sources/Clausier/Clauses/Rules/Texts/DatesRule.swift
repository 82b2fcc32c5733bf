/// Lists every full date of the act and its footnotes, and every month with its year, in reading order.
enum DatesRule: ClauseRule {
  static let name: StaticString = "dates"

  static let summary = RuleSummary(
    name, ["/dates"],
    fr: "chaque date complète, et chaque mois avec son année, dans l’acte et ses notes.",
    en: "every full date, and every month with its year, in the act and its notes.")

  static let diagnostics: [DiagnosticKind] = [.unreadableDate]

  static func read(_ act: Act, into record: inout Record) {
    let found = act.mentions.dates.within(act.readable)
    record.dates.reserveCapacity(found.count)
    for mention in found where mention.value.month != nil {
      record.dates.append(
        DateMention(
          date: act.shown(mention.value, at: act.words(ofDate: mention), by: name),
          section: act.section(of: mention.tokens)))
      if lacksDay(mention, act) {
        record.diagnostics.append(
          .unreadable(
            .unreadableDate, fr: "Le jour de cette date", en: "The day of this date",
            at: act.places(of: mention.tokens).first, pointer: "/dates/\(record.dates.count - 1)/date"))
      }
    }
  }

  /// Whether a month read from an image follows words that are not used before a month: a day that
  /// could not be read.
  private static func lacksDay(_ mention: Mention<CalendarDate>, _ act: Act) -> Bool {
    let before = mention.tokens.lowerBound - 1
    guard mention.value.day == nil, before >= 0, act.tokens[before].kind != .lineFeed,
      act.places(of: mention.tokens).first?.method.isRecognised ?? true
    else { return false }
    return act.tokens.match(.beforeMonth, at: before) == nil && !act.tokens.reads(before, "-")
      && act.tokens[before].kind != .tab
  }
}

extension Phrase {
  fileprivate static let beforeMonth = Phrase(
    "en|de|d'|du|des|mois|fin|debut|mi|et|a|depuis|courant|avant|apres|jusqu'en|:|(|,|\"|.|/|;")
}
