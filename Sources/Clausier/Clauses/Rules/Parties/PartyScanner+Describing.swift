/// What is said of the party that is open: aliases, who acts for it, address, role.
extension PartyScanner {
  mutating func take(_ clause: AliasClause) {
    guard !clause.isAll else { return }
    open?.aliases += clause.aliases
    if let role = clause.role, open?.role == nil {
      open?.role = role
      open?.isCollective = clause.isCollective
    }
  }

  mutating func represented(from start: Int) {
    let end = RepresentativeClause.end(tokens, from: start, limit: limit)
    if open?.representative == nil || open?.representative?.name == nil {
      open?.representative = RepresentativeWords(tokens, start..<end)
    }
    place = max(end, start)
  }

  mutating func address(from start: Int) {
    let end = PostalAddress.end(tokens, from: start, limit: limit)
    guard let found = PostalAddress.read(tokens, from: start, limit: end, isAnnounced: true) else {
      place = start
      return
    }
    if open?.address?.code == nil { open?.address = found }
    place = max(found.end, start)
  }

  /// An address that nothing announces: at the beginning of a line or behind a comma, with a postal code.
  mutating func plainAddress() -> Bool {
    guard open != nil, open?.address?.code == nil,
      startsLine || tokens.reads(place - 1, ",") || tokens.reads(place - 1, "-"),
      PostalAddress.mayBegin(tokens, place) || startsLine && tokens[place].kind == .number
    else { return false }
    let end = PostalAddress.end(tokens, from: place, limit: min(limit, place + 40))
    guard let found = PostalAddress.read(tokens, from: place, limit: end, isAnnounced: false) else {
      return false
    }
    open?.address = found
    place = found.end
    return true
  }

  /// « , délégant, », « en qualité de délégataire ».
  mutating func apposition() -> Bool {
    var word = place
    if let lead = tokens.match(
      "[agissant] en {qualite|tant} {de|que}|[agissant] en sa qualite de|service|administration|le|la|l'",
      at: place, limit: limit)
    {
      word = lead.upperBound
    }
    guard open != nil, !expectsName, let role = RoleWord.role(tokens, word) else { return false }
    let range = RoleWord.compound(tokens, word)
    let after = tokens[range.upperBound]
    guard
      after.kind != .word || PartyPhrases.side(tokens, at: range.upperBound, limit: limit) != nil
        || tokens.reads(range.upperBound, "et")
    else { return false }
    if open?.role == nil {
      open?.role = (role, range)
      open?.isCollective = RoleWord.isPlural(tokens, word)
    }
    place = range.upperBound
    return true
  }

  /// « agissant au nom et pour le compte de la direction … »: names the body where a person was named first.
  mutating func onBehalf() -> Bool {
    guard
      let lead = tokens.match(
        "[agissant] {au nom et pour le compte|pour le compte|au nom} {de|du|des|d'}", at: place, limit: limit)
    else { return false }
    place = lead.upperBound
    if open != nil, open?.name.isEmpty ?? false {
      let found = PartyName(tokens, from: place, limit: limit)
      open?.name = found.pieces
      open?.acronym = found.acronym
      place = max(found.end, place)
    }
    return true
  }
}
