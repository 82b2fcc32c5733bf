/// A part of a query, with its place in Unicode scalars.
struct QueryToken {
  /// What it is.
  enum Kind {
    case open, close, minus, or, all
    /// Words between quotes.
    case quoted([Unicode.Scalar])
    /// Words up to the next blank.
    case words([Unicode.Scalar])
    /// A filter with its sign and its value.
    case filter(FilterText)
    /// What the query ends with where it cannot be read on.
    case fault(QueryFault)
  }

  let kind: Kind
  let place: Range<Int>
}

/// A filter as it is written.
struct FilterText {
  /// The sign between name and value.
  enum Sign: String {
    case colon = ":"
    case equal = "="
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="

    /// Those that mean nothing but a comparison.
    static let compared = [less, lessOrEqual, greater, greaterOrEqual].map(\.rawValue)
  }

  var name: String
  var namePlace: Range<Int>
  var sign: Sign
  var signPlace: Range<Int>
  var value: [Unicode.Scalar]
  var isQuoted: Bool
  var valuePlace: Range<Int>

  /// The value as text.
  var text: String { String(String.UnicodeScalarView(value)) }
}
