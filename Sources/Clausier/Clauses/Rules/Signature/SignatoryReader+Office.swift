/// The office of a person who signs, on one line or several, and the name that may follow it.
extension SignatoryReader {
  /// Office and name within a line: « Pour le délégant, le directeur du numérique, Théo MARLY ».
  mutating func segments(of line: TokenRange) {
    var start = line.lowerBound
    var inTitle = false
    for position in line.lowerBound...line.upperBound {
      let atEnd = position == line.upperBound
      guard atEnd || tokens.reads(position, ",") || tokens.reads(position, ":") || tokens.reads(position, ";")
      else {
        continue
      }
      if start < position { segment(start..<position, of: line, &inTitle) }
      start = position + 1
    }
  }

  private mutating func segment(_ range: TokenRange, of line: TokenRange, _ inTitle: inout Bool) {
    if open.name == nil, range != line, let name = wholeName(range) {
      open.name = name
      inTitle = false
      return
    }
    if let behalf = open.onBehalfOf, range.overlaps(behalf) { return }
    if tokens.match(.signed, at: range.lowerBound, limit: range.upperBound)?.upperBound == range.upperBound {
      inTitle = false
      return
    }
    if tokens.match(.pourOrPar, at: range.lowerBound) != nil || sideRole(range) != nil {
      inTitle = false
      return
    }
    if inTitle, let last = open.title.last {
      // « ingénieure en chef, cheffe de bureau », « des affaires maritimes, de la pêche et de l'aquaculture »
      open.title[open.title.count - 1] = last.lowerBound..<trimmed(range).upperBound
      return
    }
    let civility = tokens.match(.civility, at: range.lowerBound, limit: range.upperBound)
    let from = civility?.upperBound ?? range.lowerBound
    let noun = tokens.match(.leLaLes, at: from, limit: range.upperBound)?.upperBound ?? from
    guard open.title.isEmpty, noun < range.upperBound, OfficeWords.isOffice(tokens, noun) else { return }
    let name = trailingName(noun..<range.upperBound)
    if open.name == nil { open.name = name }
    let end = name.map { withoutCivility(noun..<$0.lowerBound) } ?? range.upperBound
    open.title = [trimmed(noun..<end)].filter { !$0.isEmpty }
    inTitle = name == nil && !open.title.isEmpty
  }

  /// The rest of a line that begins with « Vu et approuvé » or « Visa du »: somebody signs there for no party.
  mutating func behindApproval(_ line: TokenRange) -> TokenRange {
    guard let first = line.first,
      let words = tokens.match(SignatureColumns.approval, at: first, limit: line.upperBound)
    else { return line }
    if open.name != nil || open.role != nil { close() }
    open.approves = true
    open.role = .other
    let rest: TokenRange = words.upperBound..<line.upperBound
    return (rest.first { tokens[$0].kind != .symbol } ?? rest.upperBound)..<rest.upperBound
  }

  /// Whether a line goes on with the office of the line above: « le chef de la mission⏎des achats ».
  func goesOn(_ line: TokenRange) -> Bool {
    let first = line.lowerBound
    guard let last = open.title.last, open.name == nil || namesFirst, let before = open.lines.dropLast().last,
      before.upperBound >= last.upperBound, before.lowerBound <= last.lowerBound,
      tokens[first].kind == .word || tokens.reads(first, "\""),
      sideRole(line) == nil, tokens.match(.opensOther, at: first) == nil
    else { return false }
    let isOpen = tokens.match(.asksForMore, at: last.upperBound - 1) != nil
    if isOpen { return true }
    let afterComma = before.upperBound > last.upperBound && tokens.reads(last.upperBound, ",")
    if tokens[first].marks.contains(.capital) { return afterComma && OfficeWords.isOffice(tokens, first) }
    return tokens.match(.leLaLes, at: first) == nil
  }

  /// Adds a line to the office, with the comma between them.
  mutating func addTitle(_ line: TokenRange) {
    guard let last = open.title.last else { return }
    var line = line
    // « chef du service du soutien, Étienne MARCHAND. »
    if open.name == nil, let comma = line.last(where: { tokens.reads($0, ",") }), comma > line.lowerBound,
      comma + 1 < line.upperBound, let name = wholeName(comma + 1..<line.upperBound)
    {
      open.name = name
      line = line.lowerBound..<comma
    }
    if tokens.reads(last.upperBound, ",") {
      open.title[open.title.count - 1] = last.lowerBound..<last.upperBound + 1
    }
    open.title.append(trimmed(line))
  }

  /// A name after an office on the same line: « La directrice Odile VERNIER », « le directeur, M. X ».
  private func trailingName(_ range: TokenRange) -> TokenRange? {
    for position in range.dropFirst() {
      if let civility = OfficeWords.civility(tokens, at: position, limit: range.upperBound),
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

  private func isNameJoint(_ position: Int) -> Bool {
    tokens.reads(position, "-") || tokens.match(.particle, at: position) != nil
  }

  private func withoutCivility(_ range: TokenRange) -> Int {
    var end = range.upperBound
    while end > range.lowerBound, tokens.match(.civilityWord, at: end - 1) != nil { end -= 1 }
    return end
  }

  func trimmed(_ range: TokenRange) -> TokenRange {
    var end = range.upperBound
    while end > range.lowerBound, tokens[end - 1].kind == .symbol, !closes(end - 1, in: range) { end -= 1 }
    return range.lowerBound..<end
  }

  /// Whether a sign closes a bracket or a quotation that the words open.
  private func closes(_ position: Int, in range: TokenRange) -> Bool {
    tokens.reads(position, ")")
      || tokens.reads(position, "\"") && range.contains { $0 < position && tokens.reads($0, "\"") }
  }
}

extension Phrase {
  fileprivate static let signed = Phrase("[original] signe(e) [par]")
  fileprivate static let pourOrPar = Phrase("pour|et par|par")
  fileprivate static let civility = Phrase("monsieur|madame|m .|mme")
  fileprivate static let opensOther = Phrase("pour|par|et par|osd|signe(e)")
  fileprivate static let asksForMore = Phrase("de|du|des|d'|et|le|la|l'|les|a|au|aux|en")
  fileprivate static let particle = Phrase("de|d'|du|la|le")
  fileprivate static let civilityWord = Phrase("m|.|mme|monsieur|madame")
}
