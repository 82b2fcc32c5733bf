/// Everything that the recognisers find in a text, each kind in the order of the text.
public struct Mentions: Sendable {
  /// Every number, those within amounts, dates and durations included.
  public var numerals: [Mention<Numeral>] = []
  /// Amounts of money.
  public var amounts: [Mention<FoundAmount>] = []
  /// Full dates, and months with their year.
  public var dates: [Mention<CalendarDate>] = []
  /// Lengths of time.
  public var durations: [Mention<Period>] = []
  /// Legal texts that are named.
  public var citations: [Mention<FoundCitation>] = []
  /// Articles that are named, of legal texts and of the act itself.
  public var references: [Mention<ArticleReference>] = []
  /// Codes and addresses.
  public var codes: [Mention<FoundCode>] = []

  /// No mentions.
  public init() {}
}
