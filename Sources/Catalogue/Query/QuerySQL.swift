import Storage

/// A query as SQL: all that comes from the user is in values, never in the text.
struct QuerySQL {
  /// The expression for the table of words; `nil` where words do not lead.
  private(set) var match: String?
  /// What must be true of the act `a`.
  private(set) var condition = "1"
  /// The values for the places of the condition.
  private(set) var values: [StoredValue] = []

  init(_ query: Query) {
    switch QuerySQL.piece(query) {
    case .words(let match): self.match = match
    case .other(let sql, let values): (condition, self.values) = (sql, values)
    case .both(let match, let sql, let values):
      (self.match, condition, self.values) = (match, sql, values)
    }
  }

  /// A part of a query: an expression of words, SQL, or both beside each other.
  private enum Piece {
    case words(String)
    case other(String, [StoredValue])
    case both(String, String, [StoredValue])

    /// The part as SQL alone.
    var sql: (String, [StoredValue]) {
      switch self {
      case .words(let match): (QuerySQL.matching, [.text(match)])
      case .other(let sql, let values): (sql, values)
      case .both(let match, let sql, let values):
        ("\(QuerySQL.matching) AND (\(sql))", [.text(match)] + values)
      }
    }
  }

  private static let matching = "a.id IN (SELECT rowid FROM words WHERE words MATCH ?)"

  private static func piece(_ query: Query) -> Piece {
    switch query {
    case .all: return .other("1", [])
    case .words(let pattern): return .words(pattern.expression)
    case .condition(let condition): return .other("(\(condition.sql))", condition.values)
    case .not(let inner):
      let (sql, values) = piece(inner).sql
      // What is unknown is not the case: an act without credits has not 700,000 € or more.
      return .other("NOT ifnull((\(sql)), 0)", values)
    case .or(let parts): return either(parts.map(piece))
    case .and(let parts): return all(parts)
    }
  }

  private static func either(_ pieces: [Piece]) -> Piece {
    let matches = pieces.compactMap { if case .words(let match) = $0 { match } else { nil } }
    if matches.count == pieces.count {
      return .words(matches.map { "(\($0))" }.joined(separator: " OR "))
    }
    let sql = pieces.map(\.sql)
    return .other("(" + sql.map { "(\($0.0))" }.joined(separator: " OR ") + ")", sql.flatMap(\.1))
  }

  private static func all(_ parts: [Query]) -> Piece {
    var (matches, excluded): ([String], [String]) = ([], [])
    var (tests, values): ([String], [StoredValue]) = ([], [])
    for part in parts {
      if case .not(let inner) = part, case .words(let match) = piece(inner) {
        excluded.append(match)
        continue
      }
      switch piece(part) {
      case .words(let match): matches.append(match)
      case .other(let sql, let more):
        tests.append(sql)
        values += more
      case .both(let match, let sql, let more):
        matches.append(match)
        tests.append("(\(sql))")
        values += more
      }
    }
    guard !matches.isEmpty else {
      for match in excluded {
        tests.append("NOT (\(matching))")
        values.append(.text(match))
      }
      return .other(tests.joined(separator: " AND "), values)
    }
    var match = matches.map { "(\($0))" }.joined(separator: " AND ")
    if !excluded.isEmpty {
      match = "(\(match)) NOT (" + excluded.map { "(\($0))" }.joined(separator: " OR ") + ")"
    }
    return tests.isEmpty ? .words(match) : .both(match, tests.joined(separator: " AND "), values)
  }
}

extension WordPattern {
  /// The pattern for the table of words. Folded words have letters, digits and scalars beyond ASCII alone, so nothing in
  /// them has a meaning there.
  fileprivate var expression: String {
    let texts = words.map { $0.map { String(decoding: $0, as: UTF8.self) } }
    let expression: String
    if words.count == 1 {
      expression = texts[0].map { "\"\($0)\"" + (isPrefix ? " *" : "") }.joined(separator: " OR ")
    } else {
      expression = "\"" + texts.compactMap(\.first).joined(separator: " ") + "\"" + (isPrefix ? " *" : "")
    }
    guard !columns.isEmpty else { return expression }
    return "{\(columns.map { "\($0)" }.joined(separator: " "))} : (\(expression))"
  }
}
