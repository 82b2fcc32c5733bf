/// Reads who signs from the lines of a column: side, office, name, « par délégation ».
struct SignatoryReader {
  private let tokens: Tokens
  private let match: PartyMatch
  private var drafts: [SignatoryDraft] = []
  private var open = SignatoryDraft()
  /// Whether the line read last ends with the name.
  private var endsWithName = false

  /// The signatories of a stream of lines, in order.
  static func drafts(of lines: [Range<Int>], _ match: PartyMatch, _ tokens: Tokens) -> [SignatoryDraft] {
    var reader = SignatoryReader(tokens, match)
    for line in lines { reader.read(line) }
    reader.close()
    return reader.drafts
  }

  private init(_ tokens: Tokens, _ match: PartyMatch) {
    self.tokens = tokens
    self.match = match
  }

  private mutating func close() {
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

  private mutating func read(_ printed: Range<Int>) {
    let line = SignatureNoise.behindSigned(printed, tokens)
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
    let side = sideRole(line)
    let behalf = behalf(line)
    let opensSide = side != nil || tokens.match("pour", at: first) != nil && behalf == nil
    let opensBody = opensSide && side == nil && isBodyLine(line) && (!open.title.isEmpty || isOther(line))
    if opensBody || open.name != nil && begins(line)
      || side != nil && (open.role != nil || open.hasSide && open.name != nil)
    {
      close()
    } else if behalf != nil, open.onBehalfOf != nil {
      close()
    }
    open.lines.append(line)
    if let side { open.role = open.role ?? side }
    if opensSide || side == nil && behalf == nil && isBodyLine(line) { open.hasSide = true }
    if let behalf {
      open.onBehalfOf = open.onBehalfOf ?? behalf
      // « Le préfet, / Pour le préfet et par délégation, »: the office is that of the one who does not sign.
      if open.name == nil, tokens.reads(first, "pour") { open.title = [] }
    }
    if goesOn(line) {
      addTitle(line)
    } else {
      segments(of: line)
    }
  }

  /// Whether a line begins a new signatory where the one before is complete.
  private func begins(_ line: Range<Int>) -> Bool {
    tokens.match("pour|le|la|l'|les|par delegation", at: line.lowerBound) != nil
  }

  /// Whether a line is the end of a name that a narrow column cut: « M. Jean-Pierre⏎Martin ».
  private func isRest(_ line: Range<Int>, of name: Range<Int>) -> Bool {
    let isName = line.allSatisfy { place in
      tokens.reads(place, "-")
        || tokens[place].kind == .word && !OfficeWords.isOffice(tokens, place)
          && !OfficeWords.isBody(tokens, place)
          && (tokens[place].marks.contains(.capital) || tokens.match("de|du|d'|des", at: place) != nil)
    }
    guard line.count <= 6, isName else { return false }
    return PersonName.read(tokens, at: name.lowerBound, limit: name.upperBound) == nil
      || match.isRepresentative(PersonName.normalised(tokens, name.lowerBound..<line.upperBound))
  }

  /// A line that is nothing but a name, with or without civility.
  private func wholeName(_ line: Range<Int>) -> Range<Int>? {
    let civility = OfficeWords.civility(tokens, at: line.lowerBound, limit: line.upperBound)
    let start = civility?.upperBound ?? line.lowerBound
    guard
      let name = PersonName.read(tokens, at: start, limit: line.upperBound, least: civility == nil ? 2 : 1),
      (name.upperBound..<line.upperBound).allSatisfy({ tokens[$0].kind == .symbol }),
      !OfficeWords.isBody(tokens, start) || civility != nil
    else { return nil }
    return name
  }

  private func isSame(_ one: Range<Int>?, _ two: Range<Int>) -> Bool {
    guard let one else { return false }
    return PersonName.normalised(tokens, one) == PersonName.normalised(tokens, two)
  }

  /// Whether a line prints the name once more, behind the office: « La directrice Odile VERNIER ».
  private func repeats(_ name: Range<Int>, in line: Range<Int>) -> Bool {
    guard let family = name.last, let last = line.last(where: { tokens[$0].kind == .word }) else {
      return false
    }
    return tokens.folded[tokens.foldedRange(family)].elementsEqual(tokens.folded[tokens.foldedRange(last)])
  }

  /// Whether a line names a party of the other side than the one that is open.
  private func isOther(_ line: Range<Int>) -> Bool {
    guard let role = open.role, let party = match.named(in: line) else { return false }
    return match.role(of: party) != role
  }

  private func sideRole(_ line: Range<Int>) -> PartyRole? {
    for place in line.prefix(10) {
      if let role = RoleWord.role(tokens, place) { return role }
    }
    return nil
  }

  /// « Pour le ministre et par délégation », « Par délégation du préfet ».
  private func behalf(_ line: Range<Int>) -> Range<Int>? {
    let by: StaticString =
      "[,] et par {delegation|autorisation|empechement|suppleance|procuration|ordre|interim}|[,] par {delegation|empechement|ordre}|, et par delegation|[,] [absent(e)] [ou|et] empeche(e)"
    if let lead = tokens.match(
      "pour [et au nom de] [le|la|l'|les|monsieur le|madame la]", at: line.lowerBound, limit: line.upperBound),
      let by = tokens.first(by, in: lead.upperBound..<line.upperBound), by.lowerBound > lead.upperBound,
      sideRole(lead.upperBound..<by.lowerBound) == nil
    {
      return lead.upperBound..<by.lowerBound
    }
    if let lead = tokens.match(
      "par delegation {du|de la|de l'|des|de} [ministre]", at: line.lowerBound, limit: line.upperBound)
    {
      let start = tokens.reads(lead.upperBound - 1, "ministre") ? lead.upperBound - 1 : lead.upperBound
      var end = start
      while end < line.upperBound, !tokens.reads(end, ","), !tokens.reads(end, ":") { end += 1 }
      return end > start ? start..<end : nil
    }
    return nil
  }

  private func isBodyLine(_ line: Range<Int>) -> Bool {
    let noun =
      tokens.match("[pour] {le|la|l'|les}|pour", at: line.lowerBound, limit: line.upperBound)?.upperBound
      ?? line.lowerBound
    return noun < line.upperBound
      && (OfficeWords.isBody(tokens, noun) && !OfficeWords.isOffice(tokens, noun)
        || PartyName.hasCapitals(tokens, noun))
  }

  /// Office and name within a line: « Pour le délégant, le directeur du numérique, Théo MARLY ».
  private mutating func segments(of line: Range<Int>) {
    var start = line.lowerBound
    var inTitle = false
    for place in line.lowerBound...line.upperBound {
      let atEnd = place == line.upperBound
      guard atEnd || tokens.reads(place, ",") || tokens.reads(place, ":") || tokens.reads(place, ";") else {
        continue
      }
      if start < place { segment(start..<place, of: line, &inTitle) }
      start = place + 1
    }
  }

  private mutating func segment(_ range: Range<Int>, of line: Range<Int>, _ inTitle: inout Bool) {
    if open.name == nil, range != line, let name = wholeName(range) {
      open.name = name
      inTitle = false
      return
    }
    if let behalf = open.onBehalfOf, range.overlaps(behalf) { return }
    if tokens.match("pour|et par|par", at: range.lowerBound) != nil || sideRole(range) != nil {
      inTitle = false
      return
    }
    if inTitle, let last = open.title.last {
      // « ingénieure en chef, cheffe de bureau », « des affaires maritimes, de la pêche et de l'aquaculture »
      open.title[open.title.count - 1] = last.lowerBound..<trimmed(range).upperBound
      return
    }
    let civility = tokens.match("monsieur|madame|m .|mme", at: range.lowerBound, limit: range.upperBound)
    let from = civility?.upperBound ?? range.lowerBound
    let noun = tokens.match("le|la|l'|les", at: from, limit: range.upperBound)?.upperBound ?? from
    guard open.title.isEmpty, noun < range.upperBound, OfficeWords.isOffice(tokens, noun) else { return }
    let name = trailingName(noun..<range.upperBound)
    if open.name == nil { open.name = name }
    let end = name.map { withoutCivility(noun..<$0.lowerBound) } ?? range.upperBound
    open.title = [trimmed(noun..<end)].filter { !$0.isEmpty }
    inTitle = name == nil && !open.title.isEmpty
  }

  /// Whether a line goes on with the office of the line above: « le chef de la mission⏎des achats ».
  private func goesOn(_ line: Range<Int>) -> Bool {
    let first = line.lowerBound
    guard let last = open.title.last, open.name == nil, let before = open.lines.dropLast().last,
      before.upperBound >= last.upperBound, before.lowerBound <= last.lowerBound, tokens[first].kind == .word,
      sideRole(line) == nil, tokens.match("pour|par|et par|osd|signe(e)", at: first) == nil
    else { return false }
    let isOpen = tokens.match("de|du|des|d'|et|le|la|l'|les|a|au|aux|en", at: last.upperBound - 1) != nil
    if isOpen { return true }
    let afterComma = before.upperBound > last.upperBound && tokens.reads(last.upperBound, ",")
    if tokens[first].marks.contains(.capital) { return afterComma && OfficeWords.isOffice(tokens, first) }
    return tokens.match("le|la|l'|les", at: first) == nil
  }

  /// Adds a line to the office, with the comma between them.
  private mutating func addTitle(_ line: Range<Int>) {
    guard let last = open.title.last else { return }
    if tokens.reads(last.upperBound, ",") {
      open.title[open.title.count - 1] = last.lowerBound..<last.upperBound + 1
    }
    open.title.append(trimmed(line))
  }

  /// A name behind an office on the same line: « La directrice Odile VERNIER », « le directeur, M. X ».
  private func trailingName(_ range: Range<Int>) -> Range<Int>? {
    for place in range.dropFirst() {
      if let civility = OfficeWords.civility(tokens, at: place, limit: range.upperBound),
        let name = PersonName.read(tokens, at: civility.upperBound, limit: range.upperBound, least: 1),
        name.upperBound == range.upperBound
      {
        return name
      }
    }
    // Without civility only a family name in capitals tells the name from the office.
    guard let last = range.last, tokens[last].marks.contains(.capitals), tokens.foldedRange(last).count > 2
    else { return nil }
    var start = last
    while start > range.lowerBound, tokens[start - 1].marks.contains(.capitals) || isNameJoint(start - 1) {
      start -= 1
    }
    guard start > range.lowerBound + 1, tokens[start - 1].kind == .word,
      tokens[start - 1].marks.contains(.capital)
    else {
      return nil
    }
    start -= 1
    while start >= range.lowerBound + 2, tokens.reads(start - 1, "-"), tokens[start].isGlued { start -= 2 }
    return start > range.lowerBound ? start..<range.upperBound : nil
  }

  private func isNameJoint(_ place: Int) -> Bool {
    tokens.reads(place, "-") || tokens.match("de|d'|du|la|le", at: place) != nil
  }

  private func withoutCivility(_ range: Range<Int>) -> Int {
    var end = range.upperBound
    while end > range.lowerBound, tokens.match("m|.|mme|monsieur|madame", at: end - 1) != nil { end -= 1 }
    return end
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound, tokens[end - 1].kind == .symbol, !tokens.reads(end - 1, ")") { end -= 1 }
    return range.lowerBound..<end
  }
}
