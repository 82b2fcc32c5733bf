public import FoundationEssentials

/// An amount of money as a text writes it.
public struct FoundAmount: Sendable, Equatable {
  /// The amount, in euros, exact.
  public var euros: Decimal
  /// Whether it counts the tax, if said beside it.
  public var tax: Tax?
  /// The tokens that say so.
  public var taxTokens: TokenRange?
  /// Whether it is a bound, if said beside it.
  public var qualifier: Qualifier?
  /// The tokens that say so.
  public var qualifierTokens: TokenRange?
  /// Where the words of a number contradict the figures beside them (« dix mille (12 000) euros »), what the
  /// words say, in euros; for words that may have lost their beginning, the sum with the number in front.
  public var contradiction: Decimal?
}
