/// What is said of the party that is open: aliases, who acts for it, address, role.
extension PartyScanner {
  mutating func take(_ clause: AliasClause) {
    guard !clause.isAll else { return }
    if clause.isRespective, share(clause) { return }
    open?.aliases += clause.aliases
    if let role = clause.role, open?.role == nil {
      open?.role = role
      open?.isCollective = clause.isCollective
    }
  }

  /// Gives each of the last parties its own name of a clause that has one for each of them.
  private mutating func share(_ clause: AliasClause) -> Bool {
    let closed = clause.aliases.count - 1
    guard let last = clause.aliases.last, closed > 0, drafts.count >= closed, open != nil else {
      return false
    }
    if closed == 1, drafts.count > 1, let first = clause.aliases.first { return share(first, last) }
    for (index, alias) in zip(drafts.indices.suffix(closed), clause.aliases) {
      drafts[index].aliases.append(alias)
      drafts[index].role = drafts[index].role ?? AliasClause.role(tokens, of: alias)
    }
    open?.aliases.append(last)
    if open?.role == nil { open?.role = AliasClause.role(tokens, of: last) }
    return true
  }

  /// « La direction étant le service délégataire et le bureau le service délégant »
  private func sharesOut(_ start: Int) -> Bool {
    let line: TokenRange = start..<min(limit, start + 16)
    guard let being = tokens.first(.being, in: line) else { return false }
    let isOnLine = !(start..<being.lowerBound).contains { tokens[$0].kind == .lineFeed }
    return isOnLine && RoleWord.role(tokens, being.upperBound) != nil
  }

  /// « Le délégant et le délégataire sont ensemble appelés « les parties » » describes none of them.
  private mutating func speaksOfRoles() -> Bool {
    guard startsLine, let article = tokens.match(.leLaLes, at: position, limit: limit),
      RoleWord.role(tokens, article.upperBound) != nil
        && tokens.match(.ofRoles, at: article.upperBound + 1, limit: limit) != nil
        || sharesOut(article.upperBound)
    else { return false }
    while position < limit, tokens[position].kind != .lineFeed { position += 1 }
    return true
  }

  /// « respectivement « le délégant » et « les délégataires » » of three parties: the plural is that of several.
  private mutating func share(_ first: AliasClause.Alias, _ last: AliasClause.Alias) -> Bool {
    let many = [first, last].map { alias in alias.words.contains { RoleWord.isPlural(tokens, $0) } }
    guard many[0] != many[1] else { return false }
    let border = many[0] ? drafts.count : 1
    for index in drafts.indices {
      let alias = index < border ? first : last
      drafts[index].aliases.append(alias)
      drafts[index].role = drafts[index].role ?? AliasClause.role(tokens, of: alias)
    }
    open?.aliases.append(last)
    if open?.role == nil { open?.role = AliasClause.role(tokens, of: last) }
    return true
  }

  /// Takes words that are about the roles of several parties.
  mutating func saysRoles() -> Bool { speaksOfRoles() || respectiveRoles() }

  /// « agissant respectivement en qualité de délégant et de délégataire »: of each of the last parties its own role.
  private mutating func respectiveRoles() -> Bool {
    guard open != nil, let lead = tokens.match(.respective, at: position, limit: limit) else { return false }
    var roles: [(value: PartyRole, word: TokenRange)] = []
    var next = lead.upperBound
    while let role = RoleWord.role(tokens, next) {
      roles.append((role, RoleWord.compound(tokens, next)))
      next = RoleWord.compound(tokens, next).upperBound
      guard let link = tokens.match(.andOf, at: next, limit: limit) else { break }
      next = link.upperBound
    }
    guard roles.count > 1, drafts.count >= roles.count - 1, let last = roles.popLast() else { return false }
    for (index, role) in zip(drafts.indices.suffix(roles.count), roles) where drafts[index].role == nil {
      drafts[index].role = role
    }
    if open?.role == nil { open?.role = last }
    position = next
    return true
  }

  mutating func represented(from start: Int) {
    let end = RepresentativeClause.end(tokens, from: start, limit: limit)
    let words = RepresentativeWords(tokens, start..<end)
    let isPlural = tokens.match(.representes, at: position) != nil
    if let draft = open {
      if isPlural, draft.representative == nil { shareRepresentative(words) }
      if draft.representative?.name == nil {
        open?.representative = words
      } else {
        open?.otherRepresentative = draft.otherRepresentative ?? words.name
      }
      if let second = PartyScanner.person(tokens, behind: end, limit: limit) {
        open?.otherRepresentative = draft.otherRepresentative ?? second
      }
    } else if let last = drafts.indices.last, drafts[last].representative == nil {
      // « …, d'une part, et » may be above the line « Représentant : … ».
      drafts[last].representative = words
    }
    position = max(end, start)
  }

  /// « Représentées par » speaks of all parties of a side that no one represents yet.
  private mutating func shareRepresentative(_ words: RepresentativeWords) {
    for index in drafts.indices.reversed() {
      guard index >= sideStart, drafts[index].representative == nil else { break }
      drafts[index].representative = words
    }
  }

  /// The name after « et Mme ».
  private static func person(_ tokens: Tokens, behind end: Int, limit: Int) -> TokenRange? {
    guard end < limit, tokens.reads(end, "et") else { return nil }
    let next = tokens.reads(end + 1, "par") ? end + 2 : end + 1
    if let holder = RepresentativeClause.secondHolder(tokens, at: next, limit: limit) { return holder }
    guard
      let civility = OfficeWords.civility(
        tokens, at: tokens.reads(end + 1, "par") ? end + 2 : end + 1, limit: limit)
    else { return nil }
    return PersonName.read(tokens, at: civility.upperBound, limit: limit, least: 1)
  }

  mutating func address(from start: Int) {
    guard let found = PostalAddress.read(tokens, from: start, limit: limit, isAnnounced: true) else {
      position = start
      return
    }
    if open?.address?.code == nil { open?.address = found }
    position = max(found.end, start)
  }

  /// An unannounced address: where a line or a bracket begins, after a comma or the name, with its code.
  mutating func plainAddress() -> Bool {
    guard open != nil, open?.address?.code == nil, StreetWords.mayBegin(tokens, position),
      startsLine || [",", "-", "(", ")", ";"].contains(where: { tokens.reads(position - 1, $0) })
        || StreetWords.isHouse(tokens, position)
    else { return false }
    guard var found = PostalAddress.read(tokens, from: position, limit: limit, isAnnounced: false) else {
      return street()
    }
    found.street = found.street ?? open?.street
    open?.address = found
    position = max(found.end, position + 1)
    return true
  }

  /// A street alone in a cell of a table: its code and town are in the cell below.
  private mutating func street() -> Bool {
    guard startsLine, StreetWords.isHouse(tokens, position), limit - position <= 12 else { return false }
    open?.street = position..<limit
    position = limit
    return true
  }

  /// « , délégant, », « en qualité de délégataire ».
  mutating func apposition() -> Bool {
    let acting = PartyPhrases.actingRole(tokens, at: position, limit: limit)
    let lead = tokens.match(.service, at: position, limit: limit)
    let word = acting ?? lead?.upperBound ?? position
    guard open != nil, !expectsName, let role = RoleWord.role(tokens, word) else { return false }
    let range = RoleWord.compound(tokens, word)
    let after = tokens[range.upperBound]
    guard
      acting != nil || after.kind != .word || tokens.reads(range.upperBound, "et")
        || PartyPhrases.clause(tokens, at: range.upperBound, limit: limit)
    else { return false }
    if open?.role == nil {
      open?.role = (role, range)
      open?.isCollective = RoleWord.isPlural(tokens, word)
    }
    position = range.upperBound
    return true
  }

  /// « Fonction : directeur » on a line of its own.
  mutating func office() -> Bool {
    guard startsLine, open?.representative != nil, open?.representative?.title == nil,
      let label = tokens.match(.fonction, at: position, limit: limit),
      RoleWord.role(tokens, label.upperBound) == nil
    else { return false }
    let end = RepresentativeClause.end(tokens, from: label.upperBound, limit: limit)
    open?.representative?.title = RepresentativeWords.office(tokens, label.upperBound..<end)
    position = max(end, label.upperBound)
    return true
  }

  /// « Le préfet de …, M. X »: who holds the office, without « représenté par ».
  mutating func holder() -> Bool {
    guard let draft = open, !expectsName, draft.representative == nil, !draft.name.isEmpty, !startsItem,
      startsLine ? !draft.isDescribed : tokens.reads(position - 1, ","),
      isPerson(position) || isHolder(position, of: draft)
    else { return false }
    represented(from: position)
    // The person named beside an office holds it, whatever else is said of him or her.
    if draft.name.count == 1, let office = draft.name.first, let noun = office.first,
      OfficeWords.isOffice(tokens, noun), open?.representative?.name != nil
    {
      open?.representative?.title = office
    }
    return true
  }

  /// « Monsieur le directeur des ports, Luc FERRAND, »: without civility, after the office that is the party.
  private func isHolder(_ position: Int, of draft: PartyDraft) -> Bool {
    guard let office = draft.name.first?.first, OfficeWords.isOffice(tokens, office), !startsLine,
      let name = PersonName.read(tokens, at: position, limit: limit), tokens.reads(name.upperBound, ",")
    else { return false }
    return name.contains { tokens[$0].marks.contains(.capitals) && tokens.foldedRange($0).count > 2 }
  }

  /// « agissant au nom et pour le compte de la direction … »: names the body where a person was named first.
  mutating func onBehalf() -> Bool {
    guard let lead = tokens.match(.onBehalf, at: position, limit: limit) else { return false }
    position = lead.upperBound
    if open != nil, open?.name.isEmpty ?? false {
      let found = PartyName(tokens, from: position, limit: limit)
      open?.name = found.pieces
      open?.acronym = found.acronym
      position = max(found.end, position)
    }
    return true
  }
}

extension Phrase {
  fileprivate static let representes = Phrase("[dument] {representes|representees}")
  fileprivate static let respective = Phrase(
    """
    [agissant|intervenant|participant|signataires|,] [ici] respectivement \
    {en [leur|sa] [qualite {de|d'}|tant {que|qu'}]|comme} [le|la|l'] [service]
    """)
  fileprivate static let andOf = Phrase("[,] et [en] [qualite] [de|d'|comme] [le|la|l'] [service]")
  fileprivate static let being = Phrase(
    "{etant|est|agissant comme|intervenant comme} {le|la|l'} [service|partie|-]")
  fileprivate static let ofRoles = Phrase("[#] {et|etant|sont}")
  fileprivate static let service = Phrase("[le|la|l'] {service|administration|partenaire|-}|le|la|l'")
  fileprivate static let fonction = Phrase("{fonction(s)|qualite|titre} :|en qualite {de|d'}")
  fileprivate static let onBehalf = Phrase(
    "[agissant] {au nom et pour le compte|pour le compte|au nom} {de|du|des|d'}")
}
