/// Reads the parties from the words that name them, in any layout.
///
/// It goes over the tokens once. A party begins after « entre », after « et », at a bullet, or on a line of
/// its own once the one before is described; all else is said of the party that is open.
struct PartyScanner {
  let tokens: Tokens
  var limit: Int
  var position: Int
  /// Whether lines go on as one, as those of a title do.
  let joinsLines: Bool
  var drafts: [PartyDraft] = []
  var open: PartyDraft?
  var expectsName: Bool
  var startsLine = true
  var startsItem = false
  /// The first of the parties on one side.
  var sideStart = 0
  /// A role that comes before the name: « Délégant : la direction … ».
  var announced: (value: PartyRole, word: TokenRange)?
  /// One that comes before the names of several.
  var announcedForAll: (value: PartyRole, word: TokenRange)?

  init(_ tokens: Tokens, expectsName: Bool, joinsLines: Bool = false) {
    self.tokens = tokens
    self.expectsName = expectsName
    self.joinsLines = joinsLines
    position = 0
    limit = 0
  }

  /// Reads some tokens; those read later go on from them on a new line.
  mutating func read(_ range: TokenRange) {
    position = range.lowerBound
    limit = range.upperBound
    startsLine = true
    while position < limit { step() }
  }

  /// Says that what is read next has nothing to do with what was read before, as in another column of a table.
  mutating func beginColumn() {
    close()
    announced = nil
    announcedForAll = nil
    expectsName = true
  }

  /// The parties in the order in which they are named.
  mutating func finish() -> [PartyDraft] {
    close()
    shareRoles()
    return drafts.filter { !$0.name.isEmpty || $0.representative != nil }
  }

  mutating func step() {
    if startsLine || opensList(), let end = ItemMark.end(tokens, at: position, limit: limit) {
      startsLine = true
      startsItem = true
      position = end
      return
    }
    switch tokens[position].kind {
    case .lineFeed, .tab:
      startsLine = !joinsLines
      startsItem = false
      position += 1
    case .symbol:
      if startsLine, tokens.reads(position, "-") || tokens.reads(position, "•") { startsItem = true }
      position += 1
    default:
      word()
      startsLine = false
      startsItem = false
    }
  }

  /// Whether an entry of a list within a paragraph may begin: « ; 2° », « entre : 1) ».
  private func opensList() -> Bool {
    position > 0
      && (expectsName || tokens.reads(position - 1, ";") || tokens.reads(position - 1, ",")
        || tokens.reads(position - 1, "et"))
  }

  mutating func word() {
    if expectsName || startsLine || tokens.reads(position, "entre"),
      let end = PartyOpener.end(tokens, at: position, limit: limit),
      !expectsName || startsLine || end > position + 1
    {
      close()
      expectsName = true
      position = end
    } else if let end = PartyPhrases.side(tokens, at: position, limit: limit) {
      side(end)
    } else if tokens.reads(position, "et") {
      link()
    } else if label() || nameLabel() || saysRoles() || confides() {
      return
    } else if let opening = PartyPhrases.alias(tokens, at: position, limit: limit) {
      let clause = AliasClause(tokens, from: position, opening: opening, limit: limit)
      take(clause)
      position = max(clause.end, position + 1)
    } else if let opening = PartyPhrases.represented(tokens, at: position, limit: limit) {
      represented(from: opening)
    } else if let opening = PartyPhrases.address(tokens, at: position, limit: limit), open != nil {
      address(from: opening)
    } else if office() || apposition() || plainAddress() || onBehalf() || holder() {
      return
    } else if isName() {
      name()
    } else {
      position += 1
    }
  }

  /// « d'une part », « d'autre part : »: the latter heads the parties of a side.
  private mutating func side(_ end: Int) {
    if startsLine, tokens.reads(end, ":") || headsName(end) {
      close()
      expectsName = true
    }
    sideStart = drafts.count + (open == nil ? 0 : 1)
    position = end
  }

  /// Whether a name follows « D'autre part, » on its line: « De troisième part, l'agence des eaux ».
  private func headsName(_ end: Int) -> Bool {
    let next = tokens.reads(end, ",") ? end + 1 : end
    guard next < limit, tokens[position].marks.contains(.capital) else { return false }
    let article = tokens.match(.leLaLes, at: next, limit: limit)
    let noun = article?.upperBound ?? next
    return OfficeWords.isBody(tokens, noun) || OfficeWords.isOffice(tokens, noun)
      || article != nil && tokens[noun].marks.contains(.capital)
  }

  mutating func close() {
    if var draft = open {
      // « M. X, préfet de … »: the office is the party, where no body is named.
      if draft.name.isEmpty, let title = draft.representative?.title { draft.name = [title] }
      drafts.append(draft)
    }
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
