/// Reads who signs from the lines of a column: side, office, name, « par délégation ».
struct SignatoryReader {
  let tokens: Tokens
  let match: PartyMatch
  var drafts: [SignatoryDraft] = []
  var open = SignatoryDraft()
  /// Whether those who sign print the name above the office.
  private(set) var namesFirst = false
  /// Whether the line read last ends with the name.
  var endsWithName = false

  /// The signatories of a stream of lines, in order.
  static func drafts(of lines: [TokenRange], _ match: PartyMatch, _ tokens: Tokens) -> [SignatoryDraft] {
    var reader = SignatoryReader(tokens, match)
    reader.namesFirst = reader.beginsWithNames(lines)
    for line in SignatoryReader.joined(lines, tokens) { reader.read(line) }
    reader.close()
    return SignatoryReader.withRoles(reader.drafts)
  }

  private init(_ tokens: Tokens, _ match: PartyMatch) {
    self.tokens = tokens
    self.match = match
  }

  /// The lines, those of « Pour le garde des sceaux,⏎ministre de la justice,⏎et par délégation, » as one.
  private static func joined(_ lines: [TokenRange], _ tokens: Tokens) -> [TokenRange] {
    var joined: [TokenRange] = []
    var index = 0
    while index < lines.count {
      var line = lines[index]
      if let first = line.first, tokens.match(.pourOffice, at: first) != nil,
        tokens.first(.parDelegation, in: line) == nil,
        let end = lines[index...].dropFirst().prefix(3).firstIndex(where: { next in
          next.first.map { tokens.match(.etPar, at: $0) != nil } ?? false
        }), lines[end].upperBound - line.lowerBound <= 60, line.upperBound <= lines[end].lowerBound,
        lines[end].lowerBound - line.upperBound <= 40
      {
        line = line.lowerBound..<lines[end].upperBound
        index = end
      }
      joined.append(line)
      index += 1
    }
    return joined
  }

  /// Whether the first of some lines is a name and the last an office.
  private func beginsWithNames(_ lines: [TokenRange]) -> Bool {
    let said = lines.filter { !$0.isEmpty && !SignatureNoise.isNoise($0, tokens) && sideRole($0) == nil }
    guard let first = said.first, let last = said.last, said.count > 1 else { return false }
    return wholeName(first) != nil && wholeName(last) == nil && isOfficeLine(last)
  }

  /// Whether a line begins with an article and an office.
  private func isOfficeLine(_ line: TokenRange) -> Bool {
    let noun =
      tokens.match(.leLaLes, at: line.lowerBound, limit: line.upperBound)?.upperBound ?? line.lowerBound
    return noun < line.upperBound && OfficeWords.isOffice(tokens, noun)
  }

  /// Where the roles are one below the other above those who sign, the first is that of the first person.
  private static func withRoles(_ drafts: [SignatoryDraft]) -> [SignatoryDraft] {
    let heads = drafts.prefix { $0.role != nil && $0.name == nil && $0.title.isEmpty && $0.lines.count == 1 }
    let rest = Array(drafts[heads.count...])
    guard !heads.isEmpty, rest.count == heads.count + 1, let last = rest[0].role,
      rest.dropFirst().allSatisfy({ $0.role == nil && $0.name != nil })
    else { return drafts }
    return zip(heads.compactMap(\.role) + [last], rest).map { role, draft in
      var draft = draft
      draft.role = role
      draft.lines.removeAll { $0 == rest[0].lines[0] }
      return draft
    }
  }

  mutating func close() {
    defer { open = SignatoryDraft() }
    guard open.saysSomething else { return }
    // The name is often printed twice: above the office for the stamp, and below it.
    if let last = drafts.indices.last, let name = open.name, isSame(drafts[last].name, name),
      open.role == nil || drafts[last].role == nil, !(open.hasSide && drafts[last].hasSide)
    {
      drafts[last].lines += open.lines
      if drafts[last].title.isEmpty { drafts[last].title = open.title }
      drafts[last].onBehalfOf = drafts[last].onBehalfOf ?? open.onBehalfOf
      return
    }
    drafts.append(open)
  }

  private mutating func read(_ printed: TokenRange) {
    if takeNameOfForm(printed) { return }
    let line = behindApproval(SignatureNoise.behindSigned(printed, tokens))
    guard let first = line.first, !SignatureNoise.isNoise(line, tokens) else { return }
    defer { endsWithName = open.name?.upperBound == line.upperBound }
    // A name may also be printed twice, above the signature and below it.
    let again = wholeName(line).map { isSame(open.name, $0) } ?? false
    if endsWithName, !again, let name = open.name, isRest(line, of: name) {
      open.name = name.lowerBound..<line.upperBound
      return
    }
    if let name = wholeName(line) {
      if open.name != nil, !isSame(open.name, name) { close() }
      open.lines.append(line)
      open.name = open.name ?? name
      return
    }
    if isRankBeforeName, OfficeWords.isOffice(tokens, first) {
      // « le commissaire général Ada BRUN⏎directrice des achats »: the rank is not an office.
      open.lines.append(line)
      open.title = [trimmed(line)]
      return
    }
    readSide(line, first)
    if goesOn(line) {
      addTitle(line)
    } else {
      segments(of: line)
    }
  }

  /// Reads the side that a line names, and on whose behalf somebody signs: « Pour le délégant », « Par délégation ».
  private mutating func readSide(_ line: TokenRange, _ first: Int) {
    let side = sideRole(line)
    let behalf = behalf(line) ?? replaces(line)
    let opensSide = side != nil || tokens.match(.pour, at: first) != nil && behalf == nil
    if opensNext(line, side, behalf, opensSide: opensSide) { close() }
    open.lines.append(line)
    open.role = open.role ?? side
    if opensSide || side == nil && behalf == nil && isBodyLine(line) { open.hasSide = true }
    guard let behalf else { return }
    open.onBehalfOf = open.onBehalfOf ?? behalf
    // « Le préfet, / Pour le préfet et par délégation, »: the office is that of the one who does not sign.
    if open.name == nil, tokens.reads(first, "pour") { open.title = [] }
  }

  /// Whether a line belongs to the next person who signs.
  private func opensNext(
    _ line: TokenRange, _ side: PartyRole?, _ behalf: TokenRange?, opensSide: Bool
  ) -> Bool {
    // « Pour la direction des ports » below an office
    if opensSide, side == nil, isBodyLine(line), !open.title.isEmpty || isOther(line) { return true }
    // « Le directeur » below a name
    let givesOffice = namesFirst && open.title.isEmpty && behalf == nil && isOfficeLine(line)
    if open.name != nil, begins(line), !givesOffice { return true }
    // « Le délégataire » below the délégant
    if side != nil, open.role != nil || open.hasSide && open.name != nil { return true }
    // a second « par délégation »
    return behalf != nil && open.onBehalfOf != nil
  }

  /// Whether the line above is a rank followed by the name.
  private var isRankBeforeName: Bool {
    guard endsWithName, let name = open.name, let title = open.title.last, let line = open.lines.last else {
      return false
    }
    return line.lowerBound <= title.lowerBound && title.upperBound <= name.lowerBound
      && tokens.match(.leLa, at: title.lowerBound - 1) != nil && title.lowerBound - 1 == line.lowerBound
  }

  /// Whether a line begins a new signatory where the one before is complete.
  private func begins(_ line: TokenRange) -> Bool {
    tokens.match(.begins, at: line.lowerBound) != nil
  }

  /// Whether a line is the end of a name that a narrow column cut: « M. Jean-Pierre⏎Martin ».
  private func isRest(_ line: TokenRange, of name: TokenRange) -> Bool {
    let isName = line.allSatisfy { position in
      tokens.reads(position, "-")
        || tokens[position].kind == .word && !OfficeWords.isOffice(tokens, position)
          && !OfficeWords.isBody(tokens, position)
          && (tokens[position].marks.contains(.capital) || tokens.match(.deDuDes, at: position) != nil)
    }
    guard line.count <= 6, isName else { return false }
    return PersonName.read(tokens, at: name.lowerBound, limit: name.upperBound) == nil
      || match.isRepresentative(PersonName.normalised(tokens, name.lowerBound..<line.upperBound))
  }

  /// A line that is nothing but a name, with or without civility.
  func wholeName(_ line: TokenRange) -> TokenRange? {
    let civility = OfficeWords.civility(tokens, at: line.lowerBound, limit: line.upperBound)
    let start = civility?.upperBound ?? line.lowerBound
    guard
      let name = PersonName.read(tokens, at: start, limit: line.upperBound, least: civility == nil ? 2 : 1),
      (name.upperBound..<line.upperBound).allSatisfy({ tokens[$0].kind == .symbol }),
      !OfficeWords.isBody(tokens, start) || civility != nil
    else { return nil }
    return name
  }

  private func isSame(_ one: TokenRange?, _ two: TokenRange) -> Bool {
    guard let one else { return false }
    return PersonName.normalised(tokens, one) == PersonName.normalised(tokens, two)
  }

  /// Whether a line prints the name again, after the office: « La directrice Odile VERNIER ».
  private func repeats(_ name: TokenRange, in line: TokenRange) -> Bool {
    guard let family = name.last, let last = line.last(where: { tokens[$0].kind == .word }) else {
      return false
    }
    return tokens.folded[tokens.foldedRange(family)].elementsEqual(tokens.folded[tokens.foldedRange(last)])
  }

  /// Whether a line names a party of the other side than the one that is open.
  private func isOther(_ line: TokenRange) -> Bool {
    guard let role = open.role, let party = match.named(in: line) else { return false }
    return match.role(of: party) != role
  }

  func sideRole(_ line: TokenRange) -> PartyRole? {
    for position in line.prefix(10) {
      if let role = RoleWord.role(tokens, position) { return role }
    }
    return nil
  }

  /// « Pour le ministre et par délégation », « Par délégation du préfet ».
  private func behalf(_ line: TokenRange) -> TokenRange? {
    if let lead = tokens.match(.pourLe, at: line.lowerBound, limit: line.upperBound),
      let by = tokens.first(.byDelegation, in: lead.upperBound..<line.upperBound),
      by.lowerBound > lead.upperBound,
      sideRole(lead.upperBound..<by.lowerBound) == nil
    {
      var end = by.lowerBound
      while end > lead.upperBound + 1, [.symbol, .lineFeed].contains(tokens[end - 1].kind),
        !tokens.reads(end - 1, ")")
      {
        end -= 1
      }
      return lead.upperBound..<end
    }
    if let lead = tokens.match(.p, at: line.lowerBound, limit: line.upperBound),
      lead.upperBound < line.upperBound, sideRole(line) == nil
    {
      let rest: TokenRange = lead.upperBound..<line.upperBound
      let by = tokens.first(.byDelegation, in: rest)?.lowerBound
      let end = rest.first { tokens.reads($0, ",") || tokens.reads($0, ":") || $0 == by }
      return rest.lowerBound..<(end ?? rest.upperBound)
    }
    if let lead = tokens.match(.parDelegationDe, at: line.lowerBound, limit: line.upperBound) {
      let start = tokens.reads(lead.upperBound - 1, "ministre") ? lead.upperBound - 1 : lead.upperBound
      var end = start
      while end < line.upperBound, !tokens.reads(end, ","), !tokens.reads(end, ":") { end += 1 }
      return end > start ? start..<end : nil
    }
    return nil
  }

  /// « Pour le préfet, » below « Le préfet de la Vernaye, »: the office above is that of the one who does not sign.
  private func replaces(_ line: TokenRange) -> TokenRange? {
    guard open.name == nil, open.role == nil, let office = open.title.first?.first,
      let lead = tokens.match(.pourOffice, at: line.lowerBound, limit: line.upperBound),
      lead.upperBound < line.upperBound,
      tokens.folded[tokens.foldedRange(lead.upperBound)].elementsEqual(
        tokens.folded[tokens.foldedRange(office)])
    else { return nil }
    let rest = lead.upperBound..<line.upperBound
    return rest
      .lowerBound..<(rest.first { tokens.reads($0, ",") || tokens.reads($0, ":") } ?? rest.upperBound)
  }

  private func isBodyLine(_ line: TokenRange) -> Bool {
    let noun =
      tokens.match(.pourOrArticle, at: line.lowerBound, limit: line.upperBound)?.upperBound
      ?? line.lowerBound
    return noun < line.upperBound
      && (OfficeWords.isBody(tokens, noun) && !OfficeWords.isOffice(tokens, noun)
        || PartyName.hasCapitals(tokens, noun))
  }
}

extension Phrase {
  fileprivate static let pourOffice = Phrase("pour {le|la|l'|les}")
  fileprivate static let parDelegation = Phrase(
    "par {delegation|ordre|interim|empechement}|delegant(e)|delegataire")
  fileprivate static let etPar = Phrase("[et] par {delegation|ordre|interim|empechement|suppleance}")
  fileprivate static let pour = Phrase("pour")
  fileprivate static let begins = Phrase("pour|le|la|l'|les|par delegation")
  fileprivate static let pourLe = Phrase("pour [et au nom de] [le|la|l'|les|monsieur le|madame la]")
  fileprivate static let p = Phrase("p / [le|la|l'|les]")
  fileprivate static let parDelegationDe = Phrase("par delegation {du|de la|de l'|des|de} [ministre]")
  fileprivate static let pourOrArticle = Phrase("[pour] {le|la|l'|les}|pour")
  fileprivate static let byDelegation = Phrase(
    "[,] et par {delegation|autorisation|empechement|suppleance|procuration|ordre|interim}|[,] par {delegation|empechement|ordre}|, et par delegation|[,] [absent(e)] [ou|et] empeche(e)"
  )
}
