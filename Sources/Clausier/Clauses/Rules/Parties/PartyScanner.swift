/// Reads the parties from the words that name them, whatever their layout.
///
/// It goes over the tokens once. A party begins behind « entre », behind « et », at a bullet, or on a line of its
/// own once the one before is described; all else is said of the party that is open.
struct PartyScanner {
  let tokens: Tokens
  var limit: Int
  var place: Int
  /// Whether lines go on as one, as those of a title do.
  let joinsLines: Bool
  var drafts: [PartyDraft] = []
  var open: PartyDraft?
  var expectsName: Bool
  var startsLine = true
  var startsItem = false
  /// A role that stands before the name: « Délégant : la direction … ».
  var announced: (value: PartyRole, word: Range<Int>)?

  init(_ tokens: Tokens, expectsName: Bool, joinsLines: Bool = false) {
    self.tokens = tokens
    self.expectsName = expectsName
    self.joinsLines = joinsLines
    place = 0
    limit = 0
  }

  /// Reads some tokens; those read later go on from them on a new line.
  mutating func read(_ range: Range<Int>) {
    place = range.lowerBound
    limit = range.upperBound
    startsLine = true
    while place < limit { step() }
  }

  /// Says that what is read next has nothing to do with what was read before, as in another column of a table.
  mutating func beginColumn() {
    close()
    expectsName = true
  }

  /// The parties in the order in which they are named.
  mutating func finish() -> [PartyDraft] {
    close()
    shareRoles()
    return drafts.filter { !$0.name.isEmpty || $0.representative != nil }
  }

  mutating func step() {
    switch tokens[place].kind {
    case .lineFeed, .tab:
      startsLine = !joinsLines
      startsItem = false
      place += 1
    case .symbol: symbol()
    default:
      word()
      startsLine = false
      startsItem = false
    }
  }

  mutating func symbol() {
    if startsLine, tokens.reads(place, "-") || tokens.reads(place, "•") {
      startsItem = true
    } else if tokens.reads(place, "("), let close = PartyName.closing(tokens, place, limit) {
      bracket(place + 1..<close)
      place = close
    }
    place += 1
  }

  /// What a bracket says that is no acronym: « (délégant) », « (ci-après « la mission ») ».
  mutating func bracket(_ range: Range<Int>) {
    guard let first = range.first else { return }
    if let opening = PartyPhrases.alias(tokens, at: first, limit: range.upperBound) {
      take(AliasClause(tokens, from: first, opening: opening, limit: range.upperBound))
      return
    }
    for place in range.prefix(4) {
      if let role = RoleWord.role(tokens, place), open?.role == nil {
        open?.role = (role, RoleWord.compound(tokens, place))
        return
      }
    }
  }

  mutating func word() {
    if let end = PartyPhrases.opener(tokens, at: place, limit: limit), !expectsName || startsLine {
      close()
      expectsName = true
      place = end
    } else if let end = PartyPhrases.side(tokens, at: place, limit: limit) {
      place = end
    } else if tokens.reads(place, "et") {
      link()
    } else if label() {
      return
    } else if let opening = PartyPhrases.alias(tokens, at: place, limit: limit) {
      let clause = AliasClause(tokens, from: place, opening: opening, limit: limit)
      take(clause)
      place = max(clause.end, place + 1)
    } else if let opening = PartyPhrases.represented(tokens, at: place, limit: limit) {
      represented(from: opening)
    } else if let opening = PartyPhrases.address(tokens, at: place, limit: limit), open != nil {
      address(from: opening)
    } else if apposition() || plainAddress() || onBehalf() {
      return
    } else if expectsName || startsParty() {
      name()
    } else {
      place += 1
    }
  }

  /// « et », « Et : »: leads to the next party where a name follows.
  mutating func link() {
    let next = place + 1
    let atLineEnd =
      next >= limit || tokens[next].kind == .lineFeed || tokens[next].kind == .tab || tokens.reads(next, ":")
    let behindSign = place > 0 && tokens[place - 1].kind == .symbol || startsLine || behindSide()
    let article = tokens.match("{monsieur|madame} {le|la}|le|la|l'|les|un|une", at: next, limit: limit)
    let named =
      article != nil && tokens[article?.upperBound ?? next].kind == .word
      || tokens[next].kind == .word
        && (OfficeWords.isBody(tokens, next) || tokens[next].marks.contains(.capital))
        && OfficeWords.civility(tokens, at: next, limit: limit) == nil
    let together = tokens.match("ensemble|collectivement|conjointement", at: next, limit: limit) != nil
    if atLineEnd
      || !together && (behindSign && named || PartyName.separates(tokens, at: place, limit: limit)),
      !(open?.representative != nil && open?.role == nil && !behindSign
        && OfficeWords.isOffice(tokens, article?.upperBound ?? next))
    {
      close()
      expectsName = true
    }
    place = next
  }

  func behindSide() -> Bool { place >= 2 && tokens.reads(place - 1, "part") }

  /// « Délégant : », « Le délégataire : » before the name.
  mutating func label() -> Bool {
    guard startsLine || expectsName || tokens[place].marks.contains(.capital) else { return false }
    let word = tokens.match("le|la|l'|pour le|pour la", at: place, limit: limit)?.upperBound ?? place
    guard let role = RoleWord.role(tokens, word) else { return false }
    let range = RoleWord.compound(tokens, word)
    let alone = tokens[range.upperBound].kind == .lineFeed || tokens[range.upperBound].kind == .tab
    guard tokens.reads(range.upperBound, ":") || alone && (startsLine || expectsName) else { return false }
    close()
    announced = (role, range)
    expectsName = true
    place = range.upperBound
    while place < limit, tokens[place].kind != .word { place += 1 }
    return true
  }

  /// Whether a party is named on a line of its own, without « et ».
  func startsParty() -> Bool {
    guard startsLine, tokens[place].kind == .word else { return false }
    guard let open else { return true }
    let article = tokens.match("{monsieur|madame} {le|la|l'}|le|la|l'|les", at: place, limit: limit)
    let noun = article?.upperBound ?? place
    if OfficeWords.isOffice(tokens, noun), open.representative != nil, open.representative?.title == nil {
      return false
    }
    if startsItem {
      return article != nil || OfficeWords.isBody(tokens, noun) || tokens[place].marks.contains(.capital)
    }
    if article != nil {
      return OfficeWords.isBody(tokens, noun) || open.isDescribed && tokens[noun].kind == .word
    }
    return open.isDescribed
      && (OfficeWords.isBody(tokens, noun) && tokens[noun].marks.contains(.capital)
        && !OfficeWords.isOffice(tokens, noun) || PartyName.hasCapitals(tokens, noun))
  }

  mutating func name() {
    close()
    expectsName = false
    var draft = PartyDraft()
    draft.role = announced
    announced = nil
    if let person = OfficeWords.civility(tokens, at: place, limit: limit),
      PersonName.read(tokens, at: person.upperBound, limit: limit, least: 1) != nil
    {
      // A person who acts for a body that is named behind.
      let end = RepresentativeClause.end(tokens, from: place, limit: limit)
      draft.representative = RepresentativeWords(tokens, place..<end)
      open = draft
      place = max(end, place + 1)
      return
    }
    var found = PartyName(tokens, from: place, limit: limit)
    draft.name = found.pieces
    draft.acronym = found.acronym
    var end = found.end
    // A name may go on on the next line, without article: « Secrétariat général », « Direction du numérique ».
    while draft.acronym == nil, let next = nextNameLine(behind: end) {
      found = PartyName(tokens, from: next, limit: limit)
      guard !found.pieces.isEmpty else { break }
      draft.name += found.pieces
      draft.acronym = found.acronym
      end = found.end
    }
    open = draft
    place = max(end, place + 1)
  }

  func nextNameLine(behind end: Int) -> Int? {
    var next = end
    if tokens.reads(next, ",") || tokens.reads(next, "-") { next += 1 }
    guard next < limit, tokens[next].kind == .lineFeed, next + 1 < limit, tokens[next + 1].kind == .word
    else { return nil }
    let first = next + 1
    guard !PartyPhrases.endsName(tokens, at: first, limit: limit), !tokens.reads(first, "et") else {
      return nil
    }
    let lower = tokens.match("de|du|des|d'|pour", at: first, limit: limit) != nil
    return lower || OfficeWords.isBody(tokens, first) && !OfficeWords.isOffice(tokens, first) ? first : nil
  }

  mutating func close() {
    if let open { drafts.append(open) }
    open = nil
  }

  /// Gives a role said of several to all of them since the last party with a role of its own.
  mutating func shareRoles() {
    for index in drafts.indices where drafts[index].isCollective {
      guard let role = drafts[index].role else { continue }
      var before = index - 1
      while before >= 0, drafts[before].role == nil {
        drafts[before].role = role
        drafts[before].aliases += drafts[index].aliases
        before -= 1
      }
    }
  }
}
