import FoundationEssentials

/// An amount of money as a text writes it.
struct FoundAmount: Sendable, Equatable {
  /// The amount, in euros, exact.
  var euros: Decimal
  /// Whether it counts the tax, if said beside it.
  var tax: Tax?
  /// The tokens that say so.
  var taxTokens: TokenRange?
  /// Whether it is a bound, if said beside it.
  var qualifier: Qualifier?
  /// The tokens that say so.
  var qualifierTokens: TokenRange?
  /// Where the words of a number contradict the figures beside them (« dix mille (12 000) euros »), what the
  /// words say, in euros; for words that may have lost their beginning, the sum with the number in front.
  var contradiction: Decimal?
}
