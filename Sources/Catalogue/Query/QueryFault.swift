/// Why words are no query, and where.
public struct QueryFault: Error, Sendable, Equatable {
  /// What is wrong.
  public enum Kind: String, Sendable, CaseIterable {
    /// A quotation does not end.
    case unclosedQuote = "unclosed-quote"
    /// A parenthesis does not end.
    case unclosedParenthesis = "unclosed-parenthesis"
    /// A sign has no meaning where it stands.
    case unexpected
    /// An operator has nothing to work on.
    case missingOperand = "missing-operand"
    /// A filter has no value.
    case missingValue = "missing-value"
    /// A filter cannot have the value.
    case badValue = "bad-value"
    /// A star does not follow three letters or more.
    case badPrefix = "bad-prefix"
    /// There is no such filter.
    case unknownField = "unknown-field"
    /// The query is longer than any that a person writes.
    case tooLong = "too-long"
  }

  /// What is wrong.
  public let kind: Kind
  /// Where it begins in the query, in Unicode scalars from 0.
  public let at: Int
  /// How many scalars it takes.
  public let length: Int
  /// What would be right: the nearest filter, or the values that one can have.
  public var wanted: Wanted?

  /// What would be right in the place of what is wrong.
  public enum Wanted: Sendable, Equatable {
    /// A filter with a name like this one.
    case filter(String)
    /// The sign and the value right behind the name of this filter.
    case joined(String)
    /// One of these words.
    case words([String])
    /// An amount.
    case amount
    /// A date.
    case date
    /// A programme's number.
    case programme
    /// Letters or digits.
    case text
  }

  /// The names of all filters.
  public static var filters: [String] { Filters.all.map(\.name) }

  init(_ kind: Kind, _ place: Range<Int>, wanted: Wanted? = nil) {
    self.kind = kind
    at = place.lowerBound
    length = place.count
    self.wanted = wanted
  }
}
