public import FoundationEssentials

/// An amount of money as a text writes it.
public struct FoundAmount: Sendable, Equatable {
  /// The amount, in euros, exact.
  public var euros: Decimal
  /// Whether it counts the tax, if said beside it.
  public var tax: Tax?
  /// The bytes that say so.
  public var taxBytes: Range<Int>?
  /// Whether it is a bound, if said beside it.
  public var qualifier: Qualifier?
  /// The bytes that say so.
  public var qualifierBytes: Range<Int>?
  /// Where the words of a number contradict the figures beside them (« dix mille (12 000) euros »), what the
  /// figures say, in euros.
  public var contradiction: Decimal?
}
