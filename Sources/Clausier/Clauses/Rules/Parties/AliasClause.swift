/// What follows « ci-après … »: one or several names by which the act calls a party.
struct AliasClause {
  /// One of the names: its article, where it stands outside the quotes, and its words.
  struct Alias {
    var article: TokenRange?
    var words: TokenRange
  }

  /// The names, in order.
  private(set) var aliases: [Alias] = []
  /// The role that one of them says, and its word.
  private(set) var role: (value: PartyRole, word: TokenRange)?
  /// Whether it speaks of several parties together.
  private(set) var isCollective: Bool
  /// Whether its names are those of the parties before it one by one: « désignés respectivement … et … ».
  private(set) var isRespective: Bool
  /// Whether it only says that all are « les parties ».
  private(set) var isAll = false
  /// The token after it.
  private(set) var end: Int

  /// Reads the clause that begins at a token; `opening` is the token after its leading words.
  init(_ tokens: Tokens, from start: Int, opening: Int, limit: Int) {
    isCollective =
      tokens.first(.together, in: start..<opening) != nil
    isRespective = tokens.first(.respectivement, in: start..<opening) != nil
    var place = opening
    var more = true
    end = opening
    while more, place < limit {
      if tokens.reads(place, ":") || tokens.reads(place, ","), aliases.isEmpty { place += 1 }
      guard let alias = AliasClause.one(tokens, at: place, limit: limit) else { break }
      aliases.append(alias.alias)
      note(tokens, alias.alias.words)
      place = alias.end
      end = place
      let link = tokens.match(.link, at: place, limit: limit)
      more = link.map { AliasClause.mayBegin(tokens, at: $0.upperBound, limit: limit) } ?? false
      if let link { place = link.upperBound }
    }
  }

  /// The role that one of the names says.
  static func role(_ tokens: Tokens, of alias: Alias) -> (value: PartyRole, word: TokenRange)? {
    for place in alias.words {
      if let value = RoleWord.role(tokens, place) { return (value, RoleWord.compound(tokens, place)) }
    }
    return nil
  }

  private mutating func note(_ tokens: Tokens, _ words: TokenRange) {
    for place in words {
      if tokens.match(.partie, at: place) != nil, words.count <= 4 { isAll = true }
      guard role == nil, let value = RoleWord.role(tokens, place) else { continue }
      role = (value, RoleWord.compound(tokens, place))
      if RoleWord.isPlural(tokens, place) { isCollective = true }
    }
  }

  private static func mayBegin(_ tokens: Tokens, at place: Int, limit: Int) -> Bool {
    guard place < limit else { return false }
    let next = tokens.match(.leLaLes, at: place, limit: limit)?.upperBound ?? place
    return tokens.reads(next, "\"") || next > place && RoleWord.role(tokens, next) != nil
      || next == place && PartyName.hasCapitals(tokens, next) && !OfficeWords.isBody(tokens, next)
  }

  private static func one(_ tokens: Tokens, at start: Int, limit: Int) -> (alias: Alias, end: Int)? {
    var place = start
    var article: TokenRange?
    if let match = tokens.match(.leLaLes, at: place, limit: limit) {
      article = match
      place = match.upperBound
    }
    guard place < limit else { return nil }
    if tokens.reads(place, "\"") || tokens.reads(place, "'") {
      let first = place + 1
      var last = first
      while last < limit, last - first < 16, tokens[last].kind != .lineFeed,
        !tokens.reads(last, "\""), !(tokens.reads(place, "'") && tokens.reads(last, "'"))
      {
        last += 1
      }
      guard last > first else { return nil }
      let closed = last < limit && tokens[last].kind == .symbol
      return (Alias(article: article, words: first..<last), closed ? last + 1 : last)
    }
    let first = place
    while place < limit, place - first < 8, !ends(tokens, place, limit),
      place == first || !opensNext(tokens, place)
    {
      place += 1
    }
    guard place > first, tokens[first].kind == .word else { return nil }
    return (Alias(article: article, words: first..<place), place)
  }

  private static func ends(_ tokens: Tokens, _ place: Int, _ limit: Int) -> Bool {
    switch tokens[place].kind {
    case .lineFeed, .tab, .end: return true
    case .symbol: return !tokens.reads(place, "-") && !tokens.reads(place, "'")
    default: return PartyPhrases.clause(tokens, at: place, limit: limit)
    }
  }

  private static func opensNext(_ tokens: Tokens, _ place: Int) -> Bool {
    tokens.match(.ouEt, at: place) != nil || HeadingLine.opensSentence(tokens, place)
  }
}

extension Phrase {
  fileprivate static let together = Phrase(
    "ensemble|collectivement|conjointement|denommes|denommees|designes|designees|appeles|appelees|nommes")
  fileprivate static let respectivement = Phrase("respectivement")
  fileprivate static let link = Phrase("[,] {ou|et|et-ou|soit|puis} [encore] [ci-apres] [par|comme]|/|,")
  fileprivate static let partie = Phrase("partie(s)")
  fileprivate static let ouEt = Phrase("ou|et")
}
