/// Where the next party begins: after « et », at a label, on a line of its own, in an enumeration.
extension PartyScanner {
  /// Whether a party's name begins here.
  func isName() -> Bool {
    let noun = tokens.match(.leLaLes, at: position, limit: limit)?.upperBound ?? position
    guard RoleWord.role(tokens, noun) == nil else { return false }
    return (expectsName || startsParty() || isListed() || isParted()) && !namesText(noun)
  }

  /// Whether the next party is named in the sentence that said who represents the one before.
  private func isParted() -> Bool {
    open?.representative != nil && PartyPhrases.opensNext(tokens, at: position, limit: limit)
  }

  /// Whether a decree or a law is named, as below a « Vu » that a scan made unreadable.
  private func namesText(_ noun: Int) -> Bool {
    tokens.first(.text, in: noun..<min(noun + 4, limit)) != nil
  }

  /// « et », « Et : », « et d'autre part, »: leads to the next party where a name follows.
  mutating func link() {
    if secondRepresentative() { return }
    var next = position + 1
    let side = PartyPhrases.side(tokens, at: tokens.reads(next, ",") ? next + 1 : next, limit: limit)
    if let side {
      next = side
      while next < limit, tokens.reads(next, ",") || tokens.reads(next, ":") { next += 1 }
    }
    if let item = ItemMark.end(tokens, at: next, limit: limit) { next = item }
    let isSetApart =
      position > 0 && tokens[position - 1].kind == .symbol || startsLine || behindSide() || side != nil
    if PartyOpener.isLineEnd(tokens, next, limit) || tokens.reads(next, ":")
      || leadsToName(next, isSetApart: isSetApart)
    {
      close()
      expectsName = true
    }
    position = next
  }

  /// « représentée par X, directeur, et Y, directrice »: the second acts for the party that is open.
  private mutating func secondRepresentative() -> Bool {
    guard let draft = open, !draft.name.isEmpty, draft.role == nil, draft.representative?.name != nil,
      !behindSide()
    else { return false }
    var start = tokens.reads(position + 1, "par") ? position + 2 : position + 1
    let isLine = start < limit && tokens[start].kind == .lineFeed
    if isLine { start += 1 }
    let civility = OfficeWords.civility(tokens, at: start, limit: limit)
    guard start < limit, civility == nil || isLine, !OfficeWords.isBody(tokens, start),
      let name = PersonName.read(
        tokens, at: civility?.upperBound ?? start, limit: limit, least: civility == nil ? 2 : 1),
      holdsOffice(behind: name.upperBound), !isLine || hasLink(behind: name.upperBound)
    else { return false }
    open?.otherRepresentative = draft.otherRepresentative ?? name
    position = RepresentativeClause.end(tokens, from: name.upperBound, limit: limit)
    return true
  }

  private func holdsOffice(behind end: Int) -> Bool {
    guard tokens.reads(end, ",") || tokens.reads(end, "-") else { return false }
    let article = tokens.match(.leLaLes, at: end + 1, limit: limit)
    return OfficeWords.isOffice(tokens, article?.upperBound ?? end + 1)
  }

  /// Whether « Et » begins a line further down, so that another party follows.
  private func hasLink(behind start: Int) -> Bool {
    var line = start
    while line + 1 < limit, line - start < 200 {
      if tokens[line].kind == .lineFeed, tokens.reads(line + 1, "et") { return true }
      line += 1
    }
    return false
  }

  /// Whether a party's name begins after an « et »; a sign or a line's end before it sets it apart.
  private func leadsToName(_ next: Int, isSetApart: Bool) -> Bool {
    // « et ensemble désignés les parties »
    if tokens.match(.together, at: next, limit: limit) != nil { return false }
    let article = tokens.match(.bodyArticle, at: next, limit: limit)
    let noun = article?.upperBound ?? next
    // « et le délégataire »
    if RoleWord.role(tokens, noun) != nil { return false }
    let isNamed = article != nil && tokens[noun].kind == .word || isBareName(next)
    guard isSetApart && isNamed || PartyName.separates(tokens, at: next - 1, limit: limit) else {
      return false
    }
    // « représentée par Mme X, préfète et directrice de … »: the second office of the person who acts for it.
    return isSetApart || !isSecondOffice(noun)
  }

  /// « et Direction des ports »: a name without its article; of a person only where no service is named yet.
  private func isBareName(_ next: Int) -> Bool {
    tokens[next].kind == .word
      && (OfficeWords.isBody(tokens, next) || tokens[next].marks.contains(.capital))
      && (!isPerson(next) || open?.name.isEmpty ?? true)
  }

  private func isSecondOffice(_ noun: Int) -> Bool {
    open?.representative != nil && open?.role == nil && OfficeWords.isOffice(tokens, noun)
      && !PartyPhrases.describes(tokens, from: noun, limit: limit)
  }

  private func behindSide() -> Bool { position >= 2 && tokens.reads(position - 1, "part") }

  /// « Délégant : », « Le délégataire : », « le délégant, la direction … »: the role before the name.
  mutating func label() -> Bool {
    // « d'autre part, le délégataire : le service des îles »
    let isAtSide = tokens.reads(position - 1, ",") && position >= 3 && tokens.reads(position - 2, "part")
    let isLinked = position > 0 && tokens.reads(position - 1, "et")
    guard startsLine || expectsName || isAtSide || isLinked || tokens[position].marks.contains(.capital)
    else {
      return false
    }
    let word =
      tokens.match(.label, at: position, limit: limit)?.upperBound
      ?? position
    guard let role = RoleWord.role(tokens, word) else { return false }
    let range = RoleWord.compound(tokens, word)
    guard leadsToName(range) else { return false }
    close()
    announced = (role, range)
    // « Les services délégants : » heads all that are named up to the other side.
    announcedForAll = RoleWord.isPlural(tokens, word) ? announced : nil
    expectsName = true
    position = range.upperBound
    while position < limit, tokens[position].kind == .symbol { position += 1 }
    return true
  }

  /// Whether a name follows a role: behind a colon, on the next line, or « le délégant, la direction … ».
  private func leadsToName(_ role: TokenRange) -> Bool {
    let end = role.upperBound
    if tokens.reads(end, ":") { return true }
    // « délégataire » below what describes a party is its role.
    let isApposition =
      open?.isDescribed ?? false && open?.role == nil && !tokens[position].marks.contains(.capital)
    if tokens[end].kind == .lineFeed || tokens[end].kind == .tab, !isApposition, startsLine || expectsName {
      return true
    }
    return expectsName && tokens.reads(end, ",") && opensBody(end + 1)
  }

  /// « La direction des haras, délégante, confie au service des îles, délégataire, … »: whom it confides something to.
  mutating func confides() -> Bool {
    guard open?.isDescribed ?? false, let verb = tokens.match(.confides, at: position, limit: limit),
      OfficeWords.isBody(tokens, verb.upperBound) || OfficeWords.isOffice(tokens, verb.upperBound)
    else { return false }
    close()
    expectsName = true
    position = verb.upperBound
    return true
  }

  /// « Nom : », « Dénomination : » before the name.
  mutating func nameLabel() -> Bool {
    guard startsLine, expectsName || announced != nil || open == nil,
      let label = tokens.match(.nameLabel, at: position, limit: limit),
      tokens.reads(label.upperBound, ":") || tokens[label.upperBound].kind == .tab
    else { return false }
    expectsName = true
    position = label.upperBound + 1
    return true
  }

  /// Whether the name of a service begins with its article at a token.
  private func opensBody(_ position: Int) -> Bool {
    guard let article = tokens.match(.leLaLes, at: position, limit: limit) else { return false }
    return OfficeWords.isBody(tokens, article.upperBound) || PartyName.hasCapitals(tokens, article.upperBound)
  }

  /// Whether a party is named on a line of its own, without « et ».
  private func startsParty() -> Bool {
    guard startsLine, tokens[position].kind == .word else { return false }
    guard let open else { return true }
    let article = tokens.match(.officeArticle, at: position, limit: limit)
    let noun = article?.upperBound ?? position
    if startsItem {
      return article != nil || OfficeWords.isBody(tokens, noun) || tokens[position].marks.contains(.capital)
    }
    if OfficeWords.isOffice(tokens, noun), open.representative != nil, open.representative?.title == nil {
      return false
    }
    if article != nil {
      return OfficeWords.isBody(tokens, noun) || open.isDescribed && tokens[noun].kind == .word
    }
    guard open.isDescribed || open.acronym != nil && PartyPhrases.describes(tokens, from: noun, limit: limit)
    else { return false }
    return OfficeWords.isBody(tokens, noun) && tokens[noun].marks.contains(.capital)
      && (!OfficeWords.isOffice(tokens, noun) || PartyPhrases.describes(tokens, from: noun, limit: limit))
      || PartyName.hasCapitals(tokens, noun)
  }

  /// Whether the next of several parties is named after a comma: « la mairie, le rectorat et la préfecture ».
  private func isListed() -> Bool {
    guard let open, !open.name.isEmpty, !open.isDescribed, tokens.reads(position - 1, ","),
      opensBody(position)
    else {
      return false
    }
    var end = position
    while end < limit, end - position < 60, tokens[end].kind != .lineFeed {
      if tokens.reads(end, "et"), PartyName.separates(tokens, at: end, limit: limit) { return true }
      if tokens[end].kind == .word, PartyPhrases.clause(tokens, at: end, limit: limit) { return false }
      end += 1
    }
    return false
  }
}

extension Phrase {
  fileprivate static let text = Phrase(
    "decret {n°|du|modifie}|loi {n°|organique|du}|ordonnance {n°|du}|arrete {n°|du}|code {de|du|des}")
  fileprivate static let together = Phrase("ensemble|collectivement|conjointement")
  fileprivate static let confides = Phrase(
    "{confie(nt)|delegue(nt)|remet} [par la presente] {au|aux|a la|a l'}|charge(nt) {le|la|l'|les}")
  fileprivate static let label = Phrase(
    "[pour|en qualite de|en tant que] {le|la|l'|les} [service(s)|partenaire(s)|administration(s)|partie(s)|-]|service(s)|partie(s)|en {qualite de|tant que} [service]"
  )
  fileprivate static let nameLabel = Phrase(

    """
    {nom|denomination|raison sociale|designation|intitule|organisme|service|structure|entite|administration} \
    [{du|de la|de l'} {service|structure|entite|organisme|etablissement|administration|partie}]
    """)
  fileprivate static let officeArticle = Phrase("{monsieur|madame} {le|la|l'}|le|la|l'|les")
}
