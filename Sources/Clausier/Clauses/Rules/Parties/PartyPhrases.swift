/// The words that begin what is said of a party, and so end what comes before them.
///
/// A description is a row of clauses in any order: name, acronym, address, representative, role, alias, side. Each is
/// told by its first words; what has no such words (the name, a bare address) goes on up to the next that has.
enum PartyPhrases {
  /// Whether something other than a name, an address or an office begins at a token.
  static func clause(_ tokens: Tokens, at position: Int, limit: Int) -> Bool {
    describes(tokens, at: position, limit: limit) || formality(tokens, at: position, limit: limit)
  }

  /// Whether a clause begins that says something of a party.
  private static func describes(_ tokens: Tokens, at position: Int, limit: Int) -> Bool {
    alias(tokens, at: position, limit: limit) != nil
      || represented(tokens, at: position, limit: limit) != nil
      || address(tokens, at: position, limit: limit) != nil || side(tokens, at: position, limit: limit) != nil
      || actingRole(tokens, at: position, limit: limit) != nil
  }

  /// Whether the line goes on with a clause: it describes what its first words name.
  static func describes(_ tokens: Tokens, from start: Int, limit: Int) -> Bool {
    var position = start + 1
    while position < limit, position - start < 40, tokens[position].kind != .lineFeed,
      tokens[position].kind != .tab
    {
      if tokens[position].kind == .word, describes(tokens, at: position, limit: limit) { return true }
      if tokens.reads(position, ";") || tokens.reads(position, "et") && tokens.reads(position - 1, ",") {
        return false
      }
      position += 1
    }
    return false
  }

  /// Whether the next of several parties in one sentence is named at a token, after a comma or a semicolon:
  /// « …, rectrice, la direction des achats (DA), représentée par … ».
  static func opensNext(_ tokens: Tokens, at position: Int, limit: Int) -> Bool {
    var sign = position - 1
    // The next may be on a line of its own.
    if sign > 0, tokens[sign].kind == .lineFeed { sign -= 1 }
    guard sign >= 0, position < limit, tokens.reads(sign, ",") || tokens.reads(sign, ";") else {
      return false
    }
    let article = tokens.match(.leLaLes, at: position, limit: limit)
    let noun = article?.upperBound ?? position
    guard noun < limit, article != nil || tokens[noun].marks.contains(.capital),
      RoleWord.role(tokens, noun) == nil
    else { return false }
    let isBody = OfficeWords.isBody(tokens, noun) && !OfficeWords.isOffice(tokens, noun)
    guard isBody || article != nil && OfficeWords.isOffice(tokens, noun) else { return false }
    return isRepresented(tokens, from: noun, limit: limit)
      || article != nil && OfficeWords.isOffice(tokens, noun)
        && PartyPhrases.isHeldByName(tokens, from: noun, limit: limit)
  }

  /// « le directeur des ports, M. Luc Ferrand, »: an office, and after a comma who holds it.
  static func isHeldByName(_ tokens: Tokens, from start: Int, limit: Int) -> Bool {
    var position = start + 1
    while position < limit, position - start < 40, tokens[position].kind != .lineFeed,
      tokens[position].kind != .tab, !tokens.reads(position, ";")
    {
      if tokens.reads(position, ","),
        let civility = OfficeWords.civility(tokens, at: position + 1, limit: limit),
        let name = PersonName.read(tokens, at: civility.upperBound, limit: limit, least: 1)
      {
        return name.upperBound >= limit || tokens.reads(name.upperBound, ",")
          || tokens[name.upperBound].kind != .word
      }
      if tokens[position].kind == .word, describes(tokens, at: position, limit: limit) { return false }
      position += 1
    }
    return false
  }

  /// Whether the first thing said of what is named at a token is who represents it.
  static func isRepresented(_ tokens: Tokens, from start: Int, limit: Int) -> Bool {
    var position = start + 1
    while position < limit, position - start < 40, tokens[position].kind != .lineFeed,
      tokens[position].kind != .tab
    {
      if tokens[position].kind == .word {
        if represented(tokens, at: position, limit: limit) != nil { return true }
        if alias(tokens, at: position, limit: limit) != nil || side(tokens, at: position, limit: limit) != nil
        {
          return false
        }
      }
      if tokens.reads(position, ";") || tokens.reads(position, "et") && tokens.reads(position - 1, ",") {
        return false
      }
      position += 1
    }
    return false
  }

  /// What leads to an address.
  static func address(_ tokens: Tokens, at position: Int, limit: Int) -> Int? {
    return tokens.match(.address, at: position, limit: limit)?.upperBound
  }

  /// « d'une part », « d'autre part ».
  static func side(_ tokens: Tokens, at position: Int, limit: Int) -> Int? {
    return tokens.match(.side, at: position, limit: limit)?
      .upperBound
  }

  /// A role with words that lead to it: « agissant en qualité de délégant », « en tant que service délégataire ».
  static func actingRole(_ tokens: Tokens, at position: Int, limit: Int) -> Int? {
    guard
      let lead = tokens.match(.actingRole, at: position, limit: limit),
      RoleWord.role(tokens, lead.upperBound) != nil
    else { return nil }
    return lead.upperBound
  }

  /// What leads to the one who acts for a party.
  static func represented(_ tokens: Tokens, at position: Int, limit: Int) -> Int? {
    if let lead = tokens.match(.represente, at: position, limit: limit) {
      return by(tokens, behind: lead.upperBound, limit: limit)
    }
    if let label = tokens.match(.representantLabel, at: position, limit: limit),
      tokens.reads(label.upperBound - 1, ":")
    {
      return label.upperBound
    }
    if let held = tokens.match(.dontLe, at: position, limit: limit),
      isHeld(tokens, from: held.upperBound, limit: limit)
    {
      return position + 1
    }
    return tokens.match(.acting, at: position, limit: limit)?.upperBound
  }

  /// After « représentée »: « par », « : », or what for, and then « par ».
  private static func by(_ tokens: Tokens, behind start: Int, limit: Int) -> Int? {
    var position = start
    while position < limit, position - start < 14 {
      if let par = tokens.match(.par, at: position, limit: limit) { return par.upperBound }
      guard tokens[position].kind == .word || position > start && tokens.reads(position, "-") else { break }
      position += 1
    }
    return tokens.match(.colon, at: start, limit: limit)?.upperBound
  }

  /// Whether « la directrice générale est … » names who holds an office.
  private static func isHeld(_ tokens: Tokens, from start: Int, limit: Int) -> Bool {
    guard OfficeWords.isOffice(tokens, start) else { return false }
    var position = start
    while position < limit, position - start < 20,
      tokens[position].kind == .word || tokens.reads(position, "-") || tokens.reads(position, ",")
    {
      if tokens.reads(position, "est") {
        return OfficeWords.civility(tokens, at: position + 1, limit: limit) != nil
          || PersonName.read(tokens, at: position + 1, limit: limit) != nil
      }
      position += 1
    }
    return false
  }

  /// What is in registers and on letterheads and is not a name, an address or an office.
  private static func formality(_ tokens: Tokens, at position: Int, limit: Int) -> Bool {
    tokens.match(.formality, at: position, limit: limit) != nil
  }
}

extension Phrase {
  fileprivate static let address = Phrase(

    """
    {sis(e)(s)|situe(e)(s)|domicilie(e)(s)|installe(e)(s)|localise(e)(s)|etabli(e)(s)} [a l'adresse|au|a] [suivante] [:]|\
    dont {le siege [social|administratif]|les bureaux|l'adresse|les locaux|les services} [est|sont|se {trouve|trouvent}] \
    [situe(e)(s)|fixe(e)(s)|sis(e)(s)|etabli(e)(s)|installe(e)(s)] [au|a] [l'adresse] [suivante] [:]|\
    ayant {son|leur} siege [social|administratif] [situe|fixe|sis|etabli] [au|a] [:]|\
    {adresse|bureaux|localisation} [postale|administrative|complete|du siege [social]] :|adresse|\
    demeurant [au|a]|elisant domicile [au|a]|siege [social|administratif] [:]
    """)
  fileprivate static let side = Phrase(
    "d'une {premiere|deuxieme|seconde} part|d'{une|autre} part|de {premiere|deuxieme|seconde|troisieme|quatrieme|derniere} part|de l'autre [part]"
  )
  fileprivate static let actingRole = Phrase(

    """
    [agissant|intervenant|participant|comparaissant|stipulant|signataire|designe(e)(s)] [ici] \
    {en [sa|leur] qualite {de|d'}|en tant {que|qu'}|es-qualite(s) {de|d'}|comme} \
    [le|la|l'] [service|administration|autorite|partie|partenaire|-]
    """)
  fileprivate static let represente = Phrase(
    "[dument|valablement|legalement|regulierement|ici] represente(e)(s)|[elle|lui|eux|elles] -meme(s) represente(e)(s)"
  )
  fileprivate static let representantLabel = Phrase(

    """
    [nom [prenom] [et {qualite|fonction|prenom|titre}] du] {representant(e)(s) [legal(e)|legaux|habilite(e)]|signataire} [:]
    """)
  fileprivate static let dontLe = Phrase("dont {le|la|l'}")
  fileprivate static let acting = Phrase(

    """
    pris(e)(s) [ici] en {la personne|leur personne|les personnes} {de|d'|du} [:]|en la personne {de|d'|du}|\
    agissant par l'{intermediaire|entremise} {de|d'|du}|ayant pour representant(e) [legal(e)] [:]
    """)
  fileprivate static let par = Phrase("par [:]")
  fileprivate static let colon = Phrase(":")
  fileprivate static let formality = Phrase(

    """
    agissant|immatricule(e)(s)|siret|siren|n° {siret|siren}|numero {siret|siren}|code {ape|naf|siret}|telephone|tel {.|:}|courriel|\
    {mel|mail|e-mail|email} :|adresse {electronique|de messagerie}|identifie(e)(s) [sous]|cree(e)(s) par|\
    enregistre(e)(s)|regi(e)(s) par|en application {de|du|des}|en vertu {de|du|des}|es-qualite(s)|\
    conviennent|ont convenu|sont convenu(e)(s)|il est|il a ete|vu|numero d'
    """)
}
