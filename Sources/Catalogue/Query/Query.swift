import Storage

/// A query that was understood.
indirect enum Query {
  /// Every act.
  case all
  /// Acts that all of these find.
  case and([Query])
  /// Acts that any of these finds.
  case or([Query])
  /// Acts that this does not find.
  case not(Query)
  /// Acts with words.
  case words(WordPattern)
  /// Acts with a property.
  case condition(Condition)
}

/// Words next to each other, folded.
struct WordPattern {
  /// The forms that each word may have.
  var words: [[[UInt8]]]
  /// Whether the last word may go on.
  var isPrefix = false
  /// The columns where they may be; none for all.
  var columns: [WordColumn] = []
}

/// A property of acts, in SQL with places for values. The act is `a`.
struct Condition {
  /// What must be true.
  var sql: String
  /// The values for its places.
  var values: [StoredValue] = []
  /// A statement that gives the JSON Pointers of the values that answer, for the act `?1` and the values; `nil` where none
  /// does.
  var pointers: String?
}

extension Query {
  /// The words that a reader should see marked: those that are not excluded.
  var patterns: [WordPattern] {
    switch self {
    case .words(let pattern): [pattern]
    case .and(let parts), .or(let parts): parts.flatMap(\.patterns)
    case .all, .not, .condition: []
    }
  }

  /// The properties whose places answer: those that are not excluded.
  var conditions: [Condition] {
    switch self {
    case .condition(let condition): [condition]
    case .and(let parts), .or(let parts): parts.flatMap(\.conditions)
    case .all, .not, .words: []
    }
  }
}
