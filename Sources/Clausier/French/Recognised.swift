public import FoundationEssentials

/// One thing that `clausier recognise` prints.
public struct Recognised: Sendable, Equatable {
  /// A value as JSON shows it.
  public enum Value: Sendable, Equatable {
    /// A JSON number: numbers, ordinals, amounts in euros.
    case number(Decimal)
    /// A JSON string: dates and durations in ISO 8601, codes in their canonical form.
    case text(String)
  }

  /// What sort of thing it is: `number`, `ordinal`, `amount`, `date`, `duration`, `citation`, `article`, or the
  /// kind of a code, such as `nor`, `iban`, `chorus-bop`.
  public var kind: String
  /// Its value.
  public var value: Value
  /// The words it is written with.
  public var text: String
  /// The line it begins on, from 1.
  public var line: Int
  /// Its bytes in the whole text.
  public var bytes: RawRange
}
