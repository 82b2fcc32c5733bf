/// Where the clauses of a party's description end.
enum RepresentativeClause {
  /// The end of what stands behind « représenté par »; nobody has offices of more than 150 words.
  static func end(_ tokens: Tokens, from start: Int, limit: Int) -> Int {
    let limit = min(limit, start + 150)
    var place = start
    var depth = 0
    while place < limit {
      let token = tokens[place]
      switch token.kind {
      case .lineFeed, .tab:
        guard goesOn(tokens, behind: place, limit: limit) else { return place }
      case .symbol:
        if tokens.reads(place, ";") { return place }
        if tokens.reads(place, "(") {
          if ends(tokens, place + 1, limit) { return place }
          depth += 1
        }
        if tokens.reads(place, ")") {
          guard depth > 0 else { return place }
          depth -= 1
        }
        if tokens.reads(place, ",") || tokens.reads(place, "-"),
          PostalAddress.begins(tokens, at: place + 1, limit: limit)
        {
          return place
        }
        if tokens.reads(place, "."), place + 1 >= limit || tokens[place + 1].kind == .lineFeed,
          tokens.match(.m, at: place - 1) == nil
        {
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

  private static func ends(_ tokens: Tokens, _ place: Int, _ limit: Int) -> Bool {
    if PartyPhrases.alias(tokens, at: place, limit: limit) != nil { return true }
    if PartyPhrases.side(tokens, at: place, limit: limit) != nil { return true }
    if PartyPhrases.address(tokens, at: place, limit: limit) != nil { return true }
    if PartyPhrases.actingRole(tokens, at: place, limit: limit) != nil { return true }
    if RoleWord.role(tokens, place) != nil { return true }
    if PartyPhrases.opensNext(tokens, at: place, limit: limit) { return true }
    if tokens.match(
      .clauseEnd,
      at: place, limit: limit) != nil
    {
      return true
    }
    let article = tokens.match(.leLa, at: place, limit: limit)
    if let article, tokens.reads(place - 1, ",") || tokens.reads(place - 1, "(") {
      let noun = tokens.match(.service, at: article.upperBound)?.upperBound ?? article.upperBound
      if RoleWord.role(tokens, noun) != nil { return true }
    }
    guard tokens.reads(place, "et") else { return false }
    if let other = OfficeWords.civility(tokens, at: place + 1, limit: limit),
      PersonName.read(tokens, at: other.upperBound, limit: limit, least: 1) != nil
    {
      return true
    }
    if namesSecond(tokens, at: place + 1, limit: limit) { return true }
    let side = tokens.reads(place + 1, ",") ? place + 2 : place + 1
    return PartyPhrases.side(tokens, at: side, limit: limit) != nil
      || PartyName.separates(tokens, at: place, limit: limit) && !tokens.reads(place + 1, ":")
        && isBodyNext(tokens, place + 1, limit)
      || ItemMark.end(tokens, at: place + 1, limit: limit) != nil
      || OfficeWords.isBody(tokens, place + 1) && tokens[place + 1].marks.contains(.capital)
        && !OfficeWords.isOffice(tokens, place + 1) && !tokens[place - 1].marks.contains(.capitals)
  }

  /// « et Odile Vernier, directrice »: somebody else who acts for the party.
  private static func namesSecond(_ tokens: Tokens, at place: Int, limit: Int) -> Bool {
    guard !OfficeWords.isBody(tokens, place), let name = PersonName.read(tokens, at: place, limit: limit),
      tokens.reads(name.upperBound, ",")
    else { return false }
    let article = tokens.match(.leLaLes, at: name.upperBound + 1, limit: limit)
    return OfficeWords.isOffice(tokens, article?.upperBound ?? name.upperBound + 1)
  }

  private static func isBodyNext(_ tokens: Tokens, _ place: Int, _ limit: Int) -> Bool {
    guard place < limit, tokens[place].kind == .word else { return true }
    let noun = tokens.match(.leLaLes, at: place, limit: limit)?.upperBound ?? place
    return OfficeWords.isBody(tokens, noun) || PartyName.hasCapitals(tokens, noun)
  }

  /// Whether the clause goes on on the next line: « M. X,⏎directeur du numérique, ».
  private static func goesOn(_ tokens: Tokens, behind place: Int, limit: Int) -> Bool {
    let next = place + 1
    guard next < limit, tokens[next].kind == .word, !ends(tokens, next, limit), !tokens.reads(next, "et")
    else { return false }
    // « représentée par M.⏎Alain Kerdoncuff »
    if tokens.match(.civility, at: place - 1) != nil
      || tokens.match(.m, at: place - 2) != nil
    {
      return true
    }
    if OfficeWords.isOffice(tokens, next), tokens[next].marks.contains(.capital),
      PartyPhrases.describes(tokens, from: next, limit: limit)
    {
      return false
    }
    if OfficeWords.isOffice(tokens, next) || OfficeWords.civility(tokens, at: next, limit: limit) != nil {
      return true
    }
    return tokens.reads(place - 1, ",") && !tokens[next].marks.contains(.capital)
      && PartyPhrases.represented(tokens, at: next, limit: limit) == nil
  }
}

extension Phrase {
  fileprivate static let m = Phrase("m .")
  fileprivate static let clauseEnd = Phrase(

    """
    agissant {au nom|pour le compte}|il est|il a ete|conviennent|ont convenu|vu|siret|siren|tel {.|:}|telephone|courriel|\
    {la|le|l'} [presente|present] {delegation de gestion|convention|avenant} [de delegation] [de gestion] [suivant(e)]|\
    ce qui suit
    """)
  fileprivate static let service = Phrase("service|partenaire")
  fileprivate static let civility = Phrase("m|mme|monsieur|madame")
}
