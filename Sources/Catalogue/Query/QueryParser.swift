/// Understands the parts of a query: a blank is « and » and binds closer than « or ».
struct QueryParser {
  /// The most scalars of a query.
  static let longest = 2000
  /// The most words and filters.
  static let most = 256
  /// The most parentheses within each other.
  static let deepest = 50

  private let tokens: [QueryToken]
  private let end: Int
  private var index = 0
  private var count = 0
  private var open: [Range<Int>] = []

  /// Understands a query.
  ///
  /// - Throws: ``QueryFault`` for the first place where that is not possible.
  static func parse(_ text: String) throws(QueryFault) -> Query {
    let count = text.unicodeScalars.count
    guard count <= longest else { throw QueryFault(.tooLong, longest..<count) }
    var parser = QueryParser(tokens: QueryLexer.tokens(of: text), end: count)
    guard let query = try parser.alternatives() else {
      throw parser.here.map { QueryFault(.unexpected, $0) } ?? QueryFault(.missingOperand, 0..<0)
    }
    if let place = parser.here { throw QueryFault(.unexpected, place) }
    return query
  }

  private init(tokens: [QueryToken], end: Int) {
    self.tokens = tokens
    self.end = end
  }

  private var next: QueryToken? { index < tokens.count ? tokens[index] : nil }
  private var here: Range<Int>? { next?.place }

  /// Parts with « or » between them; `nil` when there is none.
  private mutating func alternatives() throws(QueryFault) -> Query? {
    var parts: [Query] = []
    var operation: Range<Int>?
    while true {
      let part = try conjunction()
      if let part {
        parts.append(part)
      } else if let operation {
        throw QueryFault(.missingOperand, operation)
      }
      guard let token = next, case .or = token.kind else { break }
      if part == nil { throw QueryFault(.missingOperand, token.place) }
      operation = token.place
      index += 1
    }
    return parts.count > 1 ? .or(parts) : parts.first
  }

  /// Parts beside each other; `nil` when there is none.
  private mutating func conjunction() throws(QueryFault) -> Query? {
    var parts: [Query] = []
    while let token = next {
      switch token.kind {
      case .or, .close: return QueryParser.joined(parts)
      default: if let part = try operand() { parts.append(part) }
      }
    }
    return QueryParser.joined(parts)
  }

  private static func joined(_ parts: [Query]) -> Query? {
    parts.count > 1 ? .and(parts) : parts.first
  }

  /// One part; `nil` for signs without words.
  private mutating func operand() throws(QueryFault) -> Query? {
    var minus: Range<Int>?
    var isNegated = false
    while let token = next, case .minus = token.kind {
      minus = token.place
      isNegated.toggle()
      index += 1
    }
    let query: Query?
    if let token = next, token.isOperand {
      index += 1
      query = try self.query(token)
    } else {
      query = nil
    }
    guard let query else {
      if let minus { throw QueryFault(.missingOperand, minus) }
      return nil
    }
    return isNegated ? .not(query) : query
  }

  private mutating func query(_ token: QueryToken) throws(QueryFault) -> Query? {
    count += 1
    guard count <= QueryParser.most else { throw QueryFault(.tooLong, token.place.lowerBound..<end) }
    switch token.kind {
    case .open: return try group(token.place)
    case .all: return .all
    case .quoted(let text): return QueryTerms.phrase(text).map { .words($0) }
    case .words(let text): return try QueryTerms.words(text, token.place).map { .words($0) }
    case .filter(let filter): return try Filters.query(filter)
    case .fault(let fault): throw fault
    case .close, .minus, .or: return nil
    }
  }

  private mutating func group(_ place: Range<Int>) throws(QueryFault) -> Query {
    open.append(place)
    guard open.count <= QueryParser.deepest else { throw QueryFault(.tooLong, place.lowerBound..<end) }
    let inner = try alternatives()
    guard let token = next, case .close = token.kind else { throw QueryFault(.unclosedParenthesis, place) }
    guard let inner else { throw QueryFault(.unexpected, token.place) }
    index += 1
    open.removeLast()
    return inner
  }
}

extension QueryToken {
  /// Whether it can stand after an operator.
  fileprivate var isOperand: Bool {
    switch kind {
    case .close, .or, .minus: false
    default: true
    }
  }
}
