/// The name of a party, and the bracket after it.
struct PartyName {
  /// The tokens of the name, without article, bracket and role.
  private(set) var pieces: [TokenRange] = []
  /// The tokens within the bracket, if it holds a short name.
  private(set) var acronym: TokenRange?
  /// The token after both.
  private(set) var end: Int

  /// The most tokens of a name, with what its brackets hold.
  private static let mostTokens = 90
  /// The most tokens of a short name: « DN du MC ».
  private static let shortTokens = 10

  /// Reads the name that begins at a token.
  init(_ tokens: Tokens, from start: Int, limit: Int) {
    var position = PartyName.behindArticle(tokens, start, limit)
    let noun = position
    var first = position
    end = position
    while position < limit, position - start < PartyName.mostTokens {
      if tokens.reads(position, "("), position > first {
        guard acronym == nil, let close = PartyName.closing(tokens, position, limit) else { break }
        if PartyName.isInserted(tokens, position + 1..<close, limit)
          || PartyName.namesPart(tokens, position + 1..<close, limit)
        {
          position = close + 1
          continue
        }
        guard PartyName.isShortName(tokens, position + 1..<close) else { break }
        if let piece = PartyName.trimmed(tokens, first..<position) { pieces.append(piece) }
        acronym = position + 1..<close
        position = close + 1
        end = position
        first = position
        guard PartyName.continues(tokens, behindBracket: position, limit: limit) else { return }
        continue
      }
      if PartyName.stops(tokens, at: position, first: first, limit: limit),
        !PartyName.addsDignity(tokens, at: position, of: noun, limit: limit)
      {
        break
      }
      position += 1
    }
    if let piece = PartyName.trimmed(tokens, first..<position) { takeDashed(tokens, piece) }
    end = position
    takeAttached(tokens, limit)
  }

  /// Whether an office as a party goes on after a comma: « garde des sceaux, ministre de la justice ».
  private static func addsDignity(_ tokens: Tokens, at position: Int, of noun: Int, limit: Int) -> Bool {
    tokens.reads(position, ",") && OfficeWords.isOffice(tokens, noun)
      && (tokens.match(.dignity, at: position + 1, limit: limit) != nil
        || addsOffice(tokens, at: position + 1, limit: limit))
  }

  /// « , commissaire aux ports »: another office of the same holder, without article and with what it is for.
  private static func addsOffice(_ tokens: Tokens, at position: Int, limit: Int) -> Bool {
    OfficeWords.isOffice(tokens, position) && !tokens[position].marks.contains(.capital)
      && RoleWord.role(tokens, position) == nil && tokens.match(.functionWord, at: position) == nil
      && !PartyPhrases.clause(tokens, at: position, limit: limit)
  }

  /// « , rattachée au secrétariat général (SG-ARCH), »: the bracket after it is the party's own.
  private mutating func takeAttached(_ tokens: Tokens, _ limit: Int) {
    guard acronym == nil, !pieces.isEmpty, tokens.reads(end, ","),
      let lead = tokens.match(.attached, at: end + 1, limit: limit)
    else { return }
    var position = lead.upperBound
    while position < limit, position - end < 30, tokens[position].kind == .word || tokens.reads(position, "-")
    {
      position += 1
    }
    guard position < limit, tokens.reads(position, "("),
      let close = PartyName.closing(tokens, position, limit),
      PartyName.isShortName(tokens, position + 1..<close), tokens.reads(close + 1, ",") || close + 1 >= limit
    else { return }
    acronym = position + 1..<close
    end = close + 1
  }

  /// Whether a name goes on after its acronym: « (DNUM) du ministère », « (ARS) Val-de-Brume ».
  private static func continues(_ tokens: Tokens, behindBracket position: Int, limit: Int) -> Bool {
    guard position < limit, tokens[position].kind == .word,
      !PartyPhrases.clause(tokens, at: position, limit: limit)
    else { return false }
    if tokens.match(.deDuDes, at: position, limit: limit) != nil { return true }
    return tokens[position].marks.contains(.capital) && !tokens.reads(position, "et")
      && !StreetWords.mayBegin(tokens, position) && RoleWord.role(tokens, position) == nil
      && OfficeWords.civility(tokens, at: position, limit: limit) == nil
      && !OfficeWords.isOffice(tokens, position) && tokens.match(.leLaLesOrA, at: position) == nil
  }

  /// « Direction du numérique – DNUM »: the short name after the dash is not part of the name.
  private mutating func takeDashed(_ tokens: Tokens, _ piece: TokenRange) {
    if acronym == nil, piece.count >= 3 {
      let dash = piece.upperBound - 2
      if tokens.reads(dash, "-"), !tokens[dash + 1].isGlued, PartyName.hasCapitals(tokens, dash + 1) {
        acronym = dash + 1..<dash + 2
        pieces.append(piece.lowerBound..<dash)
        return
      }
    }
    pieces.append(piece)
  }

  private static func behindArticle(_ tokens: Tokens, _ start: Int, _ limit: Int) -> Int {
    var position = start
    while position < limit, tokens[position].kind == .symbol, !tokens.reads(position, "(") { position += 1 }
    return tokens.match(.nameArticle, at: position, limit: limit)?
      .upperBound
      ?? position
  }

  /// Whether the name ends before a token.
  private static func stops(_ tokens: Tokens, at position: Int, first: Int, limit: Int) -> Bool {
    let token = tokens[position]
    switch token.kind {
    case .lineFeed, .tab, .end: return true
    case .symbol:
      if tokens.reads(position, ";") || tokens.reads(position, ":") || tokens.reads(position, ")") {
        return true
      }
      if tokens.reads(position, ".") { return position + 1 >= limit || !tokens[position + 1].isGlued }
      if tokens.reads(position, ",") { return !continues(tokens, behindComma: position + 1, limit: limit) }
      if tokens.reads(position, "\"") {
        return position == first || RoleWord.role(tokens, position + 1) != nil
      }
      if tokens.reads(position, "-"), !token.isGlued || !tokens[position + 1].isGlued {
        return PartyPhrases.clause(tokens, at: position + 1, limit: limit)
          || PostalAddress.begins(tokens, at: position + 1, limit: limit)
      }
      return false
    case .word:
      if tokens.reads(position, "et") { return separates(tokens, at: position, limit: limit) }
      return position > first
        && (PartyPhrases.clause(tokens, at: position, limit: limit)
          || StreetWords.isBox(tokens, position))
    case .number: return position > first && StreetWords.isHouse(tokens, position)
    }
  }

  /// Whether a name goes on after a comma: « de l'environnement, de l'aménagement et du logement ».
  private static func continues(_ tokens: Tokens, behindComma position: Int, limit: Int) -> Bool {
    guard position < limit, tokens[position].kind == .word,
      !PartyPhrases.clause(tokens, at: position, limit: limit),
      tokens.match(.apposition, at: position, limit: limit) == nil,
      RoleWord.role(tokens, position) == nil, RoleWord.role(tokens, position + 1) == nil,
      !PostalAddress.begins(tokens, at: position, limit: limit)
    else { return false }
    if tokens.match(.deDuDes, at: position, limit: limit) != nil { return true }
    if enumerates(tokens, at: position, limit: limit) { return true }
    return OfficeWords.isBody(tokens, position) && !OfficeWords.isOffice(tokens, position)
  }

  /// Whether an enumeration goes on that « et » will close: « les risques, l'environnement et la mobilité ».
  private static func enumerates(_ tokens: Tokens, at start: Int, limit: Int) -> Bool {
    var position = start
    for _ in 0..<6 {
      let lead = tokens.match(.listArticle, at: position, limit: limit)
      if let lead { position = lead.upperBound }
      let first = position
      while position < limit, position - first < 7,
        tokens[position].kind == .word || tokens.reads(position, "-"),
        !tokens.reads(position, "et")
      {
        if PartyPhrases.clause(tokens, at: position, limit: limit) || RoleWord.role(tokens, position) != nil
          || OfficeWords.isOffice(tokens, position)
          || position == first && OfficeWords.civility(tokens, at: position, limit: limit) != nil
        {
          return false
        }
        position += 1
      }
      guard position > first, position < limit else { return false }
      if tokens.reads(position, "et") { return !separates(tokens, at: position, limit: limit) }
      guard tokens.reads(position, ",") else { return false }
      position += 1
    }
    return false
  }

  /// Whether « et » leads to the next party rather than going on with the name.
  static func separates(_ tokens: Tokens, at position: Int, limit: Int) -> Bool {
    let next = position + 1
    guard next < limit else { return true }
    if tokens[next].kind == .lineFeed || tokens[next].kind == .tab || tokens.reads(next, ":") { return true }
    guard let article = tokens.match(.bodyArticle, at: next, limit: limit)
    else {
      return false
    }
    return OfficeWords.isBody(tokens, article.upperBound) || OfficeWords.isOffice(tokens, article.upperBound)
      || hasCapitals(tokens, article.upperBound)
  }

  /// The bracket's end on the same line.
  private static func closing(_ tokens: Tokens, _ open: Int, _ limit: Int) -> Int? {
    (open + 1..<min(limit, open + 14)).first { tokens.reads($0, ")") || tokens[$0].kind == .lineFeed }
      .flatMap { tokens.reads($0, ")") ? $0 : nil }
  }

  /// Whether a bracket within the name holds a part of it: « le secrétariat (direction des achats) du ministère ».
  private static func isInserted(_ tokens: Tokens, _ range: TokenRange, _ limit: Int) -> Bool {
    OfficeWords.isBody(tokens, range.lowerBound) && !hasCapitals(tokens, range.lowerBound)
      && RoleWord.role(tokens, range.lowerBound + 1) == nil
      && tokens.match(.deDuDes, at: range.upperBound + 1, limit: limit) != nil
      && !PartyPhrases.clause(tokens, at: range.upperBound + 1, limit: limit)
  }

  /// Whether a bracket behind the name says which part of the body it is: « le ministère des prés (direction des haras), ».
  private static func namesPart(_ tokens: Tokens, _ range: TokenRange, _ limit: Int) -> Bool {
    let noun =
      tokens.match(.listArticle, at: range.lowerBound, limit: range.upperBound)?.upperBound
      ?? range.lowerBound
    // « (service prestataire) » says what it does.
    let isPlain =
      tokens.match(.plainNoun, at: noun) != nil
      && tokens.match(.deDuDes, at: noun + 1, limit: range.upperBound) == nil
    return range.count > 1 && !isPlain && OfficeWords.isBody(tokens, noun)
      && !OfficeWords.isOffice(tokens, noun)
      && !range.contains {
        RoleWord.role(tokens, $0) != nil || hasCapitals(tokens, $0) || tokens[$0].kind == .number
      }
      && !PartyPhrases.clause(tokens, at: range.lowerBound, limit: range.upperBound)
  }

  /// Whether a bracket holds a short name: « DN du MC », « SGMer », « DDT 23 ».
  private static func isShortName(_ tokens: Tokens, _ range: TokenRange) -> Bool {
    guard !range.isEmpty, range.count <= shortTokens, tokens[range.lowerBound].kind == .word,
      RoleWord.role(tokens, range.lowerBound) == nil,
      !PartyPhrases.clause(tokens, at: range.lowerBound, limit: range.upperBound),
      !range.contains(where: { tokens.reads($0, ",") || tokens.reads($0, "(") }),
      !PostalAddress.begins(tokens, at: range.lowerBound, limit: range.upperBound)
    else { return false }
    // « (Cerema) » is one as well.
    return range.count <= 2 && tokens[range.lowerBound].marks.contains(.capital)
      || range.contains { hasCapitals(tokens, $0) }
  }

  /// Whether a word has two capitals or more: « DINUM », « SGMer ».
  static func hasCapitals(_ tokens: Tokens, _ position: Int) -> Bool {
    guard tokens[position].kind == .word else { return false }
    let letters = tokens.foldedRange(position)
    let length = letters.count
    // « L' » is an article.
    guard tokens.folded[letters].last != .apostrophe else { return false }
    if tokens[position].marks.contains(.capitals) { return length >= 2 }
    return length >= 3 && tokens[position].marks.contains(.capital)
      && tokens.letters(position).dropFirst().contains { $0.isCapital }
  }

  private static func trimmed(_ tokens: Tokens, _ range: TokenRange) -> TokenRange? {
    var end = range.upperBound
    while end > range.lowerBound, tokens[end - 1].kind == .symbol, !tokens.reads(end - 1, "\""),
      !tokens.reads(end - 1, ")")
    {
      end -= 1
    }
    return end > range.lowerBound ? range.lowerBound..<end : nil
  }
}

extension Phrase {
  fileprivate static let leLaLesOrA = Phrase("le|la|l'|les|a")
  fileprivate static let nameArticle = Phrase("{monsieur|madame|m .|mme} {le|la|l'}|le|la|l'|les|un|une")
  fileprivate static let apposition = Phrase(

    """
    etablissement public|service {a competence|deconcentre}|autorite administrative|association {loi|regie}|\
    societe {anonyme|par|de|d'}|groupement d'interet|collectivite territoriale|administration {centrale|de l'etat}|\
    personne {morale|publique}|organisme
    """)
  fileprivate static let dignity = Phrase(

    """
    ministre|garde des sceaux|secretaire d'etat|prefet(e)|recteur|rectrice|chancelier|chanceliere|gouverneur(e)|\
    haut(e) -commissaire|administrat(eur|rice) superieur(e)|premier president|premiere presidente|\
    procureur(e) general(e)|officier general|commandant(e) {de|du|des|la|superieur(e)}|charge(e) {de|du|des|d'}|\
    delegue(e) {du gouvernement|ministeriel(le)|interministeriel(le)}|representant(e) de l'etat
    """)
  /// What somebody does in the delegation, rather than an office.
  fileprivate static let functionWord = Phrase(
    "ordonnat(eur|rice)|responsable|representant(e)|signataire|mandataire|titulaire|gestionnaire|pilote|agent(s)|cadre"
  )
  fileprivate static let attached = Phrase(
    "rattache(e)(s) {a|au|aux}|relevant {de|du|des}|place(e)(s) aupres {de|du|des}")
  fileprivate static let plainNoun = Phrase("service(s)|administration|autorite|entite|unite|bureau")
  fileprivate static let listArticle = Phrase("le|la|l'|les|{de|a} {la|l'}|du|des|de|d'|au|aux")
}
