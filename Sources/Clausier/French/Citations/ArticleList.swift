/// Reads the numbers of articles: « 2 », « 1er à 5 », « 5 bis », « L. 311-6 et D. 312-1-3 », « premier ».
struct ArticleList {
  /// The articles read and the token after them.
  struct Found {
    var articles: [CitedArticle]
    var end: Int
    /// Whether they are articles of a code (« L. 311-6 »).
    var ofCode = false
  }

  private let reading: Reading
  private var tokens: Tokens { reading.tokens }

  init(_ reading: Reading) { self.reading = reading }

  /// The place after « article(s) » or « art. » at a place; `nil` where neither stands.
  func afterWord(_ place: Int) -> Int? {
    tokens.match(.article, at: place)?.upperBound
  }

  /// The list that begins at a place; only its first number may be followed by others behind « , », « et », « à ».
  func list(at place: Int) -> Found? {
    guard let first = item(at: place) else { return nil }
    var found = Found(articles: [first.article], end: first.end, ofCode: first.ofCode)
    while let link = tokens.match(.link, at: found.end), link.count <= 2 {
      let start = link.upperBound
      guard let next = item(at: start), next.ofCode || !isCounting(next.end) else { break }
      found.articles.append(next.article)
      found.end = next.end
      found.ofCode = found.ofCode || next.ofCode
    }
    return found
  }

  /// Whether a unit, a month or a sign says that a number counts something else: « articles 2 et 3 ans après ».
  private func isCounting(_ place: Int) -> Bool {
    switch reading.sense(place).kind {
    case .month, .time, .euro, .prefix, .prefixedEuro, .scale, .cent: true
    default: reading.reads(place, "€") || reading.reads(place, "%") || reading.reads(place, "°")
    }
  }

  private func item(at place: Int) -> (article: CitedArticle, end: Int, ofCode: Bool)? {
    if let code = ofCode(at: place) { return (code.article, code.end, true) }
    switch tokens[place].kind {
    case .number: return numbered(at: place).map { ($0.article, $0.end, false) }
    case .word:
      if tokens.match(.premier, at: place) != nil { return made("1", place..<place + 1) }
      if reading.reads(place, "unique") { return made("unique", place..<place + 1) }
      guard tokens[place].marks.contains(.capitals), Ordinals.value(of: tokens.letters(place)) != nil else {
        return nil
      }
      return made(tokens.text(place..<place + 1), place..<place + 1)
    default: return nil
    }
  }

  private func made(_ number: String, _ range: TokenRange) -> (CitedArticle, Int, Bool) {
    (CitedArticle(number: number, tokens: range), range.upperBound, false)
  }

  /// « 2 », « 12-1 », « 1er », « 5 bis », « 4.2 ».
  private func numbered(at place: Int) -> (article: CitedArticle, end: Int)? {
    guard tokens.foldedRange(place).count <= 5, let value = tokens.integer(place) else { return nil }
    var end = place + 1
    if let ordinal = Ordinals.end(after: Int64(value), tokens, at: end) {
      return (CitedArticle(number: String(value), tokens: place..<ordinal), ordinal)
    }
    end = afterParts(end)
    guard !tokens.continuesCode(end) else { return nil }
    if let more = tokens.match(.repeats, at: end) { end = more.upperBound }
    return (CitedArticle(number: tokens.text(place..<end), tokens: place..<end), end)
  }

  /// « L. 311-6 », « L311-6 », « R.* 123-4 », « LO 111 », « D. 312-1-3 »: always `L. 311-6`.
  private func ofCode(at place: Int) -> (article: CitedArticle, end: Int)? {
    guard tokens[place].kind == .word, tokens[place].marks.contains(.capital),
      tokens.match(.codeLetter, at: place) != nil
    else { return nil }
    var start = place + 1
    if reading.reads(start, ".") { start += 1 }
    let star = reading.reads(start, "*")
    if star { start += 1 }
    if reading.reads(start, "-"), tokens[start].isGlued { start += 1 }
    guard tokens[start].kind == .number, tokens.foldedRange(start).count <= 6 else { return nil }
    var end = afterParts(start + 1)
    guard !tokens.continuesCode(end) else { return nil }
    if let more = tokens.match(.repeats, at: end) { end = more.upperBound }
    let letters = tokens.text(place..<place + 1)
    let number = "\(letters).\(star ? "*" : "") \(tokens.text(start..<end))"
    return (CitedArticle(number: number, tokens: place..<end), end)
  }

  /// The place after further parts of a number: « -1-3 », « .2 ».
  private func afterParts(_ place: Int) -> Int {
    var end = place
    while reading.reads(end, "-") || reading.reads(end, "."), tokens[end].isGlued, tokens[end + 1].isGlued,
      tokens[end + 1].kind == .number
    {
      end += 2
    }
    return end
  }

  /// The place of the text behind « du », « de la », « dudit »: « l'article 2, alinéa 3, du décret ».
  func owner(after place: Int) -> Int? {
    guard let match = tokens.match(.ofText, at: place), reading.sense(match.upperBound).kind == .text else {
      return nil
    }
    return match.upperBound
  }
}

extension Phrase {
  fileprivate static let article = Phrase("article(s)|art.|arts.")
  fileprivate static let link = Phrase(", et|, ou|,|et|ou|a|au")
  fileprivate static let codeLetter = Phrase("l|r|d|a|lo|lp")
  fileprivate static let repeats = Phrase(
    "bis|ter|quater|quinquies|sexies|septies|octies|nonies|decies|undecies|duodecies")
  fileprivate static let ofText = Phrase(
    """
    [et suivant(e)(s)] [, [premier|second|deuxieme|troisieme|dernier] alinea [#] [,]] [(] \
    {du meme|de la meme|de ce [meme]|de cet [meme]|de l'|de la|de ladite|dudit|du|des|de} [)]
    """)
}
