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

  /// No mentions.
  public init() {}
}
