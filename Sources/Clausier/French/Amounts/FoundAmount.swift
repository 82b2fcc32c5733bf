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
  /// figures say, in euros.
  public var contradiction: Decimal?
}
