/// Where the clauses of a party's description end.
enum RepresentativeClause {
  /// The end of what follows « représenté par »; no office has more than 150 words.
  static func end(_ tokens: Tokens, from start: Int, limit: Int) -> Int {
    let limit = min(limit, start + 150)
    var position = start
    var depth = 0
    while position < limit {
      let token = tokens[position]
      switch token.kind {
      case .lineFeed, .tab:
        guard goesOn(tokens, behind: position, limit: limit) else { return position }
      case .symbol:
        if tokens.reads(position, ";") { return position }
        if tokens.reads(position, "(") {
          if ends(tokens, position + 1, limit) { return position }
          depth += 1
        }
        if tokens.reads(position, ")") {
          guard depth > 0 else { return position }
          depth -= 1
        }
        if tokens.reads(position, ",") || tokens.reads(position, "-"),
          PostalAddress.begins(tokens, at: position + 1, limit: limit)
        {
          return position
        }
        if tokens.reads(position, "."), position + 1 >= limit || tokens[position + 1].kind == .lineFeed,
          tokens.match(.m, at: position - 1) == nil
        {
          return position
        }
      case .word:
        if position > start, ends(tokens, position, limit) { return position }
      default: break
      }
      position += 1
    }
    return position
  }

  private static func ends(_ tokens: Tokens, _ position: Int, _ limit: Int) -> Bool {
    // « , ci-après le délégant », « , d'une part », « , sis 3 rue … », « , agissant en qualité de délégant »
    PartyPhrases.alias(tokens, at: position, limit: limit) != nil
      || PartyPhrases.side(tokens, at: position, limit: limit) != nil
      || PartyPhrases.address(tokens, at: position, limit: limit) != nil
      || PartyPhrases.actingRole(tokens, at: position, limit: limit) != nil
      || RoleWord.role(tokens, position) != nil
      || PartyPhrases.opensNext(tokens, at: position, limit: limit)
      || tokens.match(.clauseEnd, at: position, limit: limit) != nil
      || isApposedRole(tokens, position, limit)
      || tokens.reads(position, "et") && linksNext(tokens, position, limit)
  }

  /// « , le délégant », « (le service délégataire »: a role with its article, set apart.
  private static func isApposedRole(_ tokens: Tokens, _ position: Int, _ limit: Int) -> Bool {
    guard tokens.reads(position - 1, ",") || tokens.reads(position - 1, "("),
      let article = tokens.match(.leLa, at: position, limit: limit)
    else { return false }
    let noun = tokens.match(.service, at: article.upperBound)?.upperBound ?? article.upperBound
    return RoleWord.role(tokens, noun) != nil
  }

  /// Whether the « et » at a token leads to the next party rather than continuing the clause.
  private static func linksNext(_ tokens: Tokens, _ position: Int, _ limit: Int) -> Bool {
    let next = tokens.reads(position + 1, "par") ? position + 2 : position + 1
    // « et M. Ange Rocaly », « et par M. Ange Rocaly »
    if let other = OfficeWords.civility(tokens, at: next, limit: limit),
      PersonName.read(tokens, at: other.upperBound, limit: limit, least: 1) != nil
    {
      return true
    }
    if namesSecond(tokens, at: next, limit: limit) || secondHolder(tokens, at: next, limit: limit) != nil {
      return true
    }
    // « et, d'autre part, »
    let side = tokens.reads(next, ",") ? next + 1 : next
    if PartyPhrases.side(tokens, at: side, limit: limit) != nil { return true }
    // « et le directeur des phares, M. Luc Ferrand »
    if let article = tokens.match(.leLa, at: next, limit: limit),
      OfficeWords.isOffice(tokens, article.upperBound),
      PartyPhrases.isHeldByName(tokens, from: article.upperBound, limit: limit)
    {
      return true
    }
    // « , et le service des phares »
    if PartyName.separates(tokens, at: position, limit: limit), !tokens.reads(next, ":"),
      isBodyNext(tokens, next, limit)
    {
      return true
    }
    // « et 2) »
    if ItemMark.end(tokens, at: next, limit: limit) != nil { return true }
    // « et direction des phares, représentée par … »
    if OfficeWords.isBody(tokens, next), !OfficeWords.isOffice(tokens, next),
      PartyPhrases.isRepresented(tokens, from: next, limit: limit)
    {
      return true
    }
    // « et Direction des ports »
    return OfficeWords.isBody(tokens, next) && tokens[next].marks.contains(.capital)
      && !OfficeWords.isOffice(tokens, next) && !tokens[position - 1].marks.contains(.capitals)
  }

  /// « et Odile Vernier, directrice »: somebody else who acts for the party.
  private static func namesSecond(_ tokens: Tokens, at position: Int, limit: Int) -> Bool {
    guard !OfficeWords.isBody(tokens, position),
      let name = PersonName.read(tokens, at: position, limit: limit),
      tokens.reads(name.upperBound, ",")
    else { return false }
    let article = tokens.match(.leLaLes, at: name.upperBound + 1, limit: limit)
    return OfficeWords.isOffice(tokens, article?.upperBound ?? name.upperBound + 1)
  }

  /// « et sa procureure générale, Mme Line Roche »: the name of somebody else who acts for the same party.
  static func secondHolder(_ tokens: Tokens, at position: Int, limit: Int) -> TokenRange? {
    // « et par le procureur de la République, M. … »
    let isNamed = position > 0 && tokens.reads(position - 1, "par")
    guard
      let own = tokens.match(.own, at: position, limit: limit)
        ?? (isNamed ? tokens.match(.leLaLes, at: position, limit: limit) : nil),
      OfficeWords.isOffice(tokens, own.upperBound),
      let comma = (own.upperBound..<min(limit, own.upperBound + 16)).first(where: { tokens.reads($0, ",") }),
      let civility = OfficeWords.civility(tokens, at: comma + 1, limit: limit)
    else { return nil }
    return PersonName.read(tokens, at: civility.upperBound, limit: limit, least: 1)
  }

  private static func isBodyNext(_ tokens: Tokens, _ position: Int, _ limit: Int) -> Bool {
    guard position < limit, tokens[position].kind == .word else { return true }
    let noun = tokens.match(.leLaLes, at: position, limit: limit)?.upperBound ?? position
    return OfficeWords.isBody(tokens, noun) || PartyName.hasCapitals(tokens, noun)
  }

  /// Whether the clause continues on the next line: « M. X,⏎directeur du numérique, ».
  private static func goesOn(_ tokens: Tokens, behind position: Int, limit: Int) -> Bool {
    let next = position + 1
    guard next < limit, tokens[next].kind == .word, !ends(tokens, next, limit), !tokens.reads(next, "et")
    else { return false }
    // « représentée par M.⏎Alain Kerdoncuff »
    if tokens.match(.civility, at: position - 1) != nil
      || tokens.match(.m, at: position - 2) != nil
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
    return tokens.reads(position - 1, ",") && !tokens[next].marks.contains(.capital)
      && PartyPhrases.represented(tokens, at: next, limit: limit) == nil
  }
}

extension Phrase {
  fileprivate static let m = Phrase("m .")
  fileprivate static let clauseEnd = Phrase(

    """
    agissant {au nom|pour le compte|respectivement}|respectivement {en|comme}|il est|il a ete|conviennent|ont convenu|vu|siret|siren|tel {.|:}|telephone|courriel|\
    {la|le|l'} [presente|present] {delegation de gestion|convention|avenant} [de delegation] [de gestion] [suivant(e)]|\
    ce qui suit|confie(nt) {a|au|aux}|delegue(nt) {a|au|aux}
    """)
  fileprivate static let own = Phrase("son|sa|leur")
  fileprivate static let service = Phrase("service|partenaire")
  fileprivate static let civility = Phrase("m|mme|monsieur|madame")
}
