/// Everything that the recognisers find in a text, each kind in the order of the text.
struct Mentions: Sendable {
  /// Every number, those within amounts, dates and durations included.
  var numerals: [Mention<Numeral>] = []
  /// Amounts of money.
  var amounts: [Mention<FoundAmount>] = []
  /// Full dates, and months with their year.
  var dates: [Mention<CalendarDate>] = []
  /// Lengths of time.
  var durations: [Mention<Period>] = []
  /// Legal texts that are named.
  var citations: [Mention<FoundCitation>] = []
  /// Articles that are named, of legal texts and of the act itself.
  var references: [Mention<ArticleReference>] = []
  /// Codes and addresses.
  var codes: [Mention<FoundCode>] = []

  /// No mentions.
  init() {}
}
