/// Divides a query into its parts.
struct QueryLexer {
  private let scalars: [Unicode.Scalar]
  private var index = 0
  private var tokens: [QueryToken] = []

  /// The parts of a query; the last may be a fault.
  static func tokens(of query: String) -> [QueryToken] {
    var lexer = QueryLexer(query)
    do throws(QueryFault) {
      while lexer.index < lexer.scalars.count { try lexer.step() }
    } catch {
      lexer.tokens.append(QueryToken(kind: .fault(error), place: error.at..<(error.at + error.length)))
    }
    return lexer.tokens
  }

  private init(_ query: String) { scalars = Array(query.unicodeScalars) }

  private var next: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

  private mutating func step() throws(QueryFault) {
    guard let scalar = next else { return }
    let start = index
    switch scalar {
    case _ where QueryLexer.isBlank(scalar): index += 1
    case "(": take(.open)
    case ")": take(.close)
    case "-":
      guard start + 1 < scalars.count, !QueryLexer.isBlank(scalars[start + 1]) else {
        throw QueryFault(.missingOperand, start..<(start + 1))
      }
      take(.minus)
    case _ where QueryLexer.closing[scalar] != nil:
      let text = try quotation()
      tokens.append(QueryToken(kind: .quoted(text), place: start..<index))
    default: try word()
    }
  }

  private mutating func take(_ kind: QueryToken.Kind) {
    tokens.append(QueryToken(kind: kind, place: index..<(index + 1)))
    index += 1
  }

  /// What stands between a quote and the one that ends it.
  private mutating func quotation() throws(QueryFault) -> [Unicode.Scalar] {
    let start = index
    guard let end = next.flatMap({ QueryLexer.closing[$0] }) else { return [] }
    index += 1
    while let scalar = next, scalar != end { index += 1 }
    guard index < scalars.count else { throw QueryFault(.unclosedQuote, start..<scalars.count) }
    index += 1
    guard next != "*" else { throw QueryFault(.badPrefix, index..<(index + 1)) }
    return Array(scalars[(start + 1)..<(index - 1)])
  }

  private mutating func word() throws(QueryFault) {
    let start = index
    if let filter = try filter() {
      tokens.append(QueryToken(kind: .filter(filter), place: start..<index))
      return
    }
    while let scalar = next, !QueryLexer.ends(scalar) { index += 1 }
    let text = Array(scalars[start..<index])
    if FilterText.Sign.compared.contains(QueryTerms.string(text)) {
      throw QueryFault(.unexpected, start..<index)
    }
    try refuseSign(behind: text)
    let kind: QueryToken.Kind =
      text == ["*"] ? .all : QueryWords.or.contains(text) ? .or : .words(text)
    tokens.append(QueryToken(kind: kind, place: start..<index))
  }

  /// Refuses a sign that a blank parts from the name of a filter: taken for words, it would ask for something else.
  private func refuseSign(behind word: [Unicode.Scalar]) throws(QueryFault) {
    let place = blanksEnd
    guard place > index, let sign = sign(at: place), let name = Filters.named(QueryTerms.string(word))?.name
    else { return }
    throw QueryFault(
      .unexpected, place..<(place + sign.rawValue.unicodeScalars.count), wanted: .joined(name))
  }

  /// Where the blanks that come next end.
  private var blanksEnd: Int {
    var end = index
    while end < scalars.count, QueryLexer.isBlank(scalars[end]) { end += 1 }
    return end
  }

  /// The sign of a filter at a place.
  private func sign(at place: Int) -> FilterText.Sign? {
    guard place < scalars.count else { return nil }
    let pair = QueryTerms.string(Array(scalars[place..<min(place + 2, scalars.count)]))
    return FilterText.Sign(rawValue: pair) ?? FilterText.Sign(rawValue: String(scalars[place]))
  }

  /// A filter, if letters and one of its signs come next.
  private mutating func filter() throws(QueryFault) -> FilterText? {
    let start = index
    var end = start
    while end < scalars.count, scalars[end].properties.isAlphabetic { end += 1 }
    guard end > start, let sign = sign(at: end) else { return nil }
    let name = QueryTerms.string(Array(scalars[start..<end]))
    let valueStart = end + sign.rawValue.unicodeScalars.count
    index = valueStart
    var value: [Unicode.Scalar]
    let isQuoted = next.map { QueryLexer.closing[$0] != nil } ?? false
    if isQuoted {
      value = try quotation()
    } else {
      while let scalar = next, !QueryLexer.ends(scalar) { index += 1 }
      if let compared = Filters.named(name)?.compared { takeParts(from: valueStart, of: compared) }
      value = Array(scalars[valueStart..<index])
    }
    return FilterText(
      name: name, namePlace: start..<end, sign: sign,
      signPlace: end..<valueStart, value: value, isQuoted: isQuoted, valuePlace: valueStart..<index)
  }

  /// Takes in what belongs to a value although a blank stands before it.
  private mutating func takeParts(from start: Int, of compared: Filters.Compared) {
    while true {
      let from = blanksEnd
      var end = from
      while end < scalars.count, !QueryLexer.ends(scalars[end]) { end += 1 }
      guard from > index,
        ValueParts.goOn(scalars[start..<index], with: scalars[from..<end], of: compared)
      else { return }
      index = end
    }
  }

  /// The sign that ends a quotation, by the one that begins it.
  private static let closing: [Unicode.Scalar: Unicode.Scalar] = [
    "\"": "\"", "\u{201C}": "\u{201D}", "\u{AB}": "\u{BB}",
  ]

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar.value < 0x20
  }

  private static func ends(_ scalar: Unicode.Scalar) -> Bool {
    isBlank(scalar) || scalar == "(" || scalar == ")" || closing[scalar] != nil
  }
}
