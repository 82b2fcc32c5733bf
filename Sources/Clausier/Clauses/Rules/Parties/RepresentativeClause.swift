/// Where the clauses of a party's description end.
enum RepresentativeClause {
  /// The end of what stands behind « représenté par ».
  static func end(_ tokens: Tokens, from start: Int, limit: Int) -> Int {
    var place = start
    while place < limit {
      let token = tokens[place]
      switch token.kind {
      case .lineFeed, .tab:
        guard goesOn(tokens, behind: place, limit: limit) else { return place }
      case .symbol:
        if tokens.reads(place, ";") || tokens.reads(place, "(") && closesRole(tokens, place, limit) {
          return place
        }
        if tokens.reads(place, "."), place + 1 >= limit || tokens[place + 1].kind == .lineFeed {
          return place
        }
      case .word:
        if place > start, ends(tokens, place, limit) { return place }
      default: break
      }
      place += 1
    }
    return place
  }

  /// The end of the line.
  static func lineEnd(_ tokens: Tokens, from start: Int, limit: Int) -> Int {
    var place = start
    while place < limit, tokens[place].kind != .lineFeed, tokens[place].kind != .tab {
      if place > start, tokens[place].kind == .word,
        PartyPhrases.represented(tokens, at: place, limit: limit) != nil
          || PartyPhrases.alias(tokens, at: place, limit: limit) != nil
      {
        return place
      }
      place += 1
    }
    return place
  }

  private static func ends(_ tokens: Tokens, _ place: Int, _ limit: Int) -> Bool {
    if PartyPhrases.alias(tokens, at: place, limit: limit) != nil { return true }
    if PartyPhrases.side(tokens, at: place, limit: limit) != nil { return true }
    if PartyPhrases.address(tokens, at: place, limit: limit) != nil { return true }
    guard WordList.begins(tokens, place, "aiocvdlpe") else { return false }
    if tokens.match(
      "agissant {au nom|pour le compte}|il est|il a ete|conviennent|ont convenu|vu", at: place, limit: limit)
      != nil
    {
      return true
    }
    if RoleWord.role(tokens, place) != nil { return true }
    if let lead = tokens.match("[agissant] en {qualite de|tant que} [service]", at: place, limit: limit),
      RoleWord.role(tokens, lead.upperBound) != nil
    {
      return true
    }
    let article = tokens.match("le|la|l'", at: place, limit: limit)
    if let article, tokens.reads(place - 1, ","), RoleWord.role(tokens, article.upperBound) != nil {
      return true
    }
    return tokens.reads(place, "et") && PartyName.separates(tokens, at: place, limit: limit)
      && !tokens.reads(place + 1, ":") && isBodyNext(tokens, place + 1, limit)
  }

  private static func isBodyNext(_ tokens: Tokens, _ place: Int, _ limit: Int) -> Bool {
    guard place < limit, tokens[place].kind == .word else { return true }
    let noun = tokens.match("le|la|l'|les", at: place, limit: limit)?.upperBound ?? place
    return OfficeWords.isBody(tokens, noun) || PartyName.hasCapitals(tokens, noun)
  }

  private static func closesRole(_ tokens: Tokens, _ place: Int, _ limit: Int) -> Bool {
    RoleWord.role(tokens, place + 1) != nil || PartyPhrases.alias(tokens, at: place + 1, limit: limit) != nil
  }

  /// Whether the clause goes on on the next line: « M. X,⏎directeur du numérique, ».
  private static func goesOn(_ tokens: Tokens, behind place: Int, limit: Int) -> Bool {
    let next = place + 1
    guard next < limit, tokens[next].kind == .word, !ends(tokens, next, limit), !tokens.reads(next, "et")
    else { return false }
    if OfficeWords.isOffice(tokens, next) || OfficeWords.civility(tokens, at: next, limit: limit) != nil {
      return true
    }
    return tokens.reads(place - 1, ",") && !tokens[next].marks.contains(.capital)
      && PartyPhrases.represented(tokens, at: next, limit: limit) == nil
  }
}
