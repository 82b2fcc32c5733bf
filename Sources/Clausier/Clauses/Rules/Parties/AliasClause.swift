/// What follows « ci-après … »: one or several names by which the act calls a party.
struct AliasClause {
  /// One of the names: its article, where it is outside the quotes, and its words.
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
    var position = opening
    var more = true
    end = opening
    while more, position < limit {
      if tokens.reads(position, ":") || tokens.reads(position, ","), aliases.isEmpty { position += 1 }
      guard let alias = AliasClause.one(tokens, at: position, limit: limit) else { break }
      aliases.append(alias.alias)
      note(tokens, alias.alias.words)
      position = alias.end
      end = position
      let link = tokens.match(.link, at: position, limit: limit)
      // « respectivement délégant et délégataire »
      let isRole = AliasClause.role(tokens, of: alias.alias) != nil
      more =
        link.map {
          AliasClause.mayBegin(tokens, at: $0.upperBound, limit: limit)
            || isRole && RoleWord.role(tokens, $0.upperBound) != nil
        } ?? false
      if let link { position = link.upperBound }
    }
  }

  /// The role that one of the names says.
  static func role(_ tokens: Tokens, of alias: Alias) -> (value: PartyRole, word: TokenRange)? {
    for position in alias.words {
      if let value = RoleWord.role(tokens, position) { return (value, RoleWord.compound(tokens, position)) }
    }
    return nil
  }

  private mutating func note(_ tokens: Tokens, _ words: TokenRange) {
    for position in words {
      if tokens.match(.partie, at: position) != nil, words.count <= 4 { isAll = true }
      guard role == nil, let value = RoleWord.role(tokens, position) else { continue }
      role = (value, RoleWord.compound(tokens, position))
      if RoleWord.isPlural(tokens, position) { isCollective = true }
    }
  }

  private static func mayBegin(_ tokens: Tokens, at position: Int, limit: Int) -> Bool {
    guard position < limit else { return false }
    let next = tokens.match(.leLaLes, at: position, limit: limit)?.upperBound ?? position
    return tokens.reads(next, "\"") || next > position && RoleWord.role(tokens, next) != nil
      || next == position && PartyName.hasCapitals(tokens, next) && !OfficeWords.isBody(tokens, next)
  }

  private static func one(_ tokens: Tokens, at start: Int, limit: Int) -> (alias: Alias, end: Int)? {
    var position = start
    var article: TokenRange?
    if let match = tokens.match(.leLaLes, at: position, limit: limit) {
      article = match
      position = match.upperBound
    }
    guard position < limit else { return nil }
    if tokens.reads(position, "\"") || tokens.reads(position, "'") {
      let first = position + 1
      var last = first
      while last < limit, last - first < 16, tokens[last].kind != .lineFeed,
        !tokens.reads(last, "\""), !(tokens.reads(position, "'") && tokens.reads(last, "'"))
      {
        last += 1
      }
      guard last > first else { return nil }
      let closed = last < limit && tokens[last].kind == .symbol
      return (Alias(article: article, words: first..<last), closed ? last + 1 : last)
    }
    let first = position
    while position < limit, position - first < 8, !ends(tokens, position, limit),
      position == first || !opensNext(tokens, position)
    {
      position += 1
    }
    guard position > first, tokens[first].kind == .word else { return nil }
    return (Alias(article: article, words: first..<position), position)
  }

  private static func ends(_ tokens: Tokens, _ position: Int, _ limit: Int) -> Bool {
    switch tokens[position].kind {
    case .lineFeed, .tab, .end: return true
    case .symbol: return !tokens.reads(position, "-") && !tokens.reads(position, "'")
    default: return PartyPhrases.clause(tokens, at: position, limit: limit)
    }
  }

  private static func opensNext(_ tokens: Tokens, _ position: Int) -> Bool {
    tokens.match(.ouEt, at: position) != nil || HeadingLine.opensSentence(tokens, position)
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
