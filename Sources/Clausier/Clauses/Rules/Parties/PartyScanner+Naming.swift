/// What a party is called: the name, over one line or several, or the person who holds an office.
extension PartyScanner {
  mutating func name() {
    close()
    expectsName = false
    var draft = PartyDraft()
    draft.role = announced ?? announcedForAll
    announced = nil
    if isPerson(position) || isHolderFirst(position) {
      // A person who acts for a body that is named afterwards, or who is a party by the office.
      let end = RepresentativeClause.end(tokens, from: position, limit: limit)
      draft.representative = RepresentativeWords(tokens, position..<end)
      open = draft
      position = max(end, position + 1)
      return
    }
    var found = PartyName(tokens, from: position, limit: limit)
    if isIntroduction(found) {
      expectsName = true
      draft.role.map { announced = $0 }
      position = max(found.end, position + 1)
      return
    }
    draft.name = found.pieces
    draft.acronym = found.acronym
    var end = found.end
    // The next line may continue a name without article: « Secrétariat général », « Direction du numérique ».
    while draft.acronym == nil, let next = nextNameLine(behind: end) {
      found = PartyName(tokens, from: next, limit: limit)
      guard !found.pieces.isEmpty else { break }
      draft.name += found.pieces
      draft.acronym = found.acronym
      end = found.end
    }
    open = draft
    position = max(end, position + 1)
  }

  /// Whether a civility and a person's name are at a token.
  func isPerson(_ position: Int) -> Bool {
    guard let person = OfficeWords.civility(tokens, at: position, limit: limit) else {
      return isRanked(position)
    }
    return PersonName.read(tokens, at: person.upperBound, limit: limit, least: 1) != nil
  }

  /// « l'administrateur général des finances publiques Luc FERRAND »: a rank, and the family name in capitals.
  private func isRanked(_ position: Int) -> Bool {
    let start = tokens.match(.leLa, at: position, limit: limit)?.upperBound ?? position
    guard start < limit, let end = RankWords.end(tokens, at: start, limit: limit),
      let name = PersonName.read(tokens, at: end, limit: limit)
    else { return false }
    return name.contains { tokens[$0].marks.contains(.capitals) && tokens.foldedRange($0).count > 2 }
  }

  /// « Luc FERRAND, préfet des Aulnes, délégant »: the family name in capitals, and the office after it.
  private func isHolderFirst(_ position: Int) -> Bool {
    guard !OfficeWords.isBody(tokens, position),
      let name = PersonName.read(tokens, at: position, limit: limit),
      !tokens[name.lowerBound].marks.contains(.capitals), tokens.reads(name.upperBound, ","),
      name.contains(where: { tokens[$0].marks.contains(.capitals) && tokens.foldedRange($0).count > 2 })
    else { return false }
    let article = tokens.match(.leLaLes, at: name.upperBound + 1, limit: limit)
    return OfficeWords.isOffice(tokens, article?.upperBound ?? name.upperBound + 1)
  }

  /// Whether what was read as a name only announces those who follow: « Les entités ci-dessous : ».
  private func isIntroduction(_ name: PartyName) -> Bool {
    guard tokens.reads(name.end, ":") else { return false }
    // « les directions régionales suivantes : la direction A, … »
    let isFollowed = name.pieces.contains { piece in
      piece.last.map { tokens.match(.following, at: $0) != nil } ?? false
    }
    if isFollowed { return true }
    guard PartyOpener.isLineEnd(tokens, name.end + 1, limit) else { return false }
    return !name.pieces.contains { piece in
      piece.contains {
        PartyName.hasCapitals(tokens, $0) && !tokens[piece.lowerBound].marks.contains(.capitals)
      }
        || OfficeWords.isBody(tokens, piece.lowerBound)
    }
  }

  private func nextNameLine(behind end: Int) -> Int? {
    var next = end
    if tokens.reads(next, ",") || tokens.reads(next, "-") { next += 1 }
    guard next < limit, tokens[next].kind == .lineFeed, next + 1 < limit, tokens[next + 1].kind == .word
    else { return nil }
    let first = next + 1
    guard !PartyPhrases.clause(tokens, at: first, limit: limit), !tokens.reads(first, "et"),
      RoleWord.role(tokens, first + 1) == nil
    else {
      return nil
    }
    let lower = tokens.match(.goesOn, at: first, limit: limit) != nil
    return lower || OfficeWords.isBody(tokens, first) && !OfficeWords.isOffice(tokens, first) ? first : nil
  }
}

extension Phrase {
  fileprivate static let following = Phrase("suivant(e)s|dessous|apres")
  fileprivate static let goesOn = Phrase("de|du|des|d'|pour")
}
