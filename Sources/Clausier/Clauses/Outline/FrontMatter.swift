/// What comes before the first article, line by line: title, parties, visas, preamble, « il a été convenu ».
struct FrontMatter {
  private let tokens: Tokens
  private let lines: ArraySlice<OutlineLine>
  private let marks: [LineMarks]
  /// Whether a line is one of a table of contents.
  private let isContents: [Bool]
  /// The line that begins the naming of the parties where the title has named them before it.
  private let namedAgain: Int
  /// The line after a title that names the parties in its own print.
  private let titleEnd: Int
  /// The last line with words that describe a party.
  private let lastPartyLine: Int

  /// The most tokens of a line with only place and date.
  private static let dateTokens = 12
  /// The most tokens of a line « … il a été convenu ce qui suit » that does not name the parties as well.
  private static let agreementTokens = 60
  /// The most tokens of a sentence that may be in a title.
  private static let titleTokens = 24
  /// The most tokens of a sentence that may describe a party without any of the words for it.
  private static let partyTokens = 12
  /// The most lines between a party's name and the words that describe it: those of an address.
  private static let addressLines = 6

  init(_ lines: ArraySlice<OutlineLine>, _ tokens: Tokens) {
    self.lines = lines
    self.tokens = tokens
    let marks = lines.map { LineMarks($0, tokens) }
    self.marks = marks
    isContents = ContentsTable.lines(of: lines, tokens)
    let again =
      FrontMatter.secondOpening(marks) ?? FrontMatter.openingBehindTitle(Array(lines), marks, tokens)
    namedAgain = again.map { $0 + lines.startIndex } ?? -1
    titleEnd = PrintedTitle.end(lines, marks, tokens) ?? -1
    lastPartyLine = marks.lastIndex { $0.speaksOfParty }.map { $0 + lines.startIndex } ?? -1
  }

  /// The kind of each line.
  func kinds() -> [OutlinePart.Kind] {
    var kinds: [OutlinePart.Kind] = []
    kinds.reserveCapacity(lines.count)
    var mode = OutlinePart.Kind.title
    var named = false
    var titled = false
    var listed = false
    for index in lines.indices {
      let line = lines[index]
      // A table of contents belongs to no part, wherever it is.
      if isContents[index - lines.startIndex] {
        listed = true
        kinds.append(.other)
        continue
      }
      if mode == .title, TitleLine.standsAround(line, tokens) {
        kinds.append(.other)
        continue
      }
      if mode == .title, !titled {
        titled = namesAct(line)
        if !titled, isDate(line) {
          kinds.append(.other)
          continue
        }
      }
      let kind = marked(line, at: index, in: mode, named: named) ?? unmarked(line, at: index, in: mode)
      if listed, kind == .title, !TitleLine.opens(line, tokens) {
        kinds.append(.other)
        continue
      }
      kinds.append(kind)
      if kind == .parties, !named {
        // Without « entre » the name is above the words that describe the party.
        if !marks[index - lines.startIndex].opensParties { takeName(before: index, &kinds) }
        named = true
      }
      mode = kind
    }
    return kinds
  }

  /// Whether a line may be that of a title, so that a date below it belongs to it.
  private func namesAct(_ line: OutlineLine) -> Bool {
    tokens.first(.act, in: line.content) != nil
  }

  /// « Le 4 avril 2022 », « Paris, le 4 avril 2022 » above the title.
  private func isDate(_ line: OutlineLine) -> Bool {
    guard let first = line.content.first, line.mayHead, line.content.count <= FrontMatter.dateTokens else {
      return false
    }
    return SignatureStart.isDateLine(line, tokens)
      || tokens.match(.leDay, at: first)?.upperBound == line.content.upperBound
  }

  private func marked(_ line: OutlineLine, at index: Int, in mode: OutlinePart.Kind, named: Bool)
    -> OutlinePart.Kind?
  {
    let mark = marks[index - lines.startIndex]
    if index < titleEnd { return nil }
    // Visas may be between a title that says « entre » and the naming of the parties.
    if index < namedAgain { return mark.isVisa ? .visas : nil }
    if mark.isPreamble { return .preamble }
    // « Vu le décret … ; Il est convenu ce qui suit : » in one paragraph is the last visa nevertheless.
    if mark.isVisa, mark.isAgreement { return .visas }
    if mark.isAgreement {
      // « La direction A, …, et le service B, …, conviennent de ce qui suit » names the parties as well.
      let namesToo = mark.describesParty && (mode == .title || mode == .parties)
      return namesToo || mode == .title && line.all.count > FrontMatter.agreementTokens
        ? .parties : .agreement
    }
    if mark.isVisa { return .visas }
    if mode == .visas, decrees(line) { return .agreement }
    if mark.opensParties, mode != .preamble || !named, namesParties(line, mark) { return .parties }
    return nil
  }

  /// « ARRÊTE » below the visas; above them the same letters name the act.
  private func decrees(_ line: OutlineLine) -> Bool {
    guard let first = line.content.first else { return false }
    return tokens.match(.arrete, at: first, limit: line.content.upperBound)?.upperBound
      == line.content.upperBound
  }

  private func unmarked(_ line: OutlineLine, at index: Int, in mode: OutlinePart.Kind) -> OutlinePart.Kind {
    let speaksOfParty = marks[index - lines.startIndex].speaksOfParty
    switch mode {
    case .title:
      return belowTitle(line, at: index, speaksOfParty: speaksOfParty)
    case .parties:
      let over = index > lastPartyLine && isSentence(line) && line.all.count > FrontMatter.partyTokens
      return over && !joins(line) ? .preamble : .parties
    case .visas:
      if line.block.kind == .item || continuesVisas(line, at: index) { return .visas }
      return index <= lastPartyLine ? .parties : .preamble
    case .agreement:
      return index <= lastPartyLine && speaksOfParty ? .parties : .preamble
    default:
      return mode
    }
  }

  /// What a line is as long as only the title was read.
  private func belowTitle(_ line: OutlineLine, at index: Int, speaksOfParty: Bool) -> OutlinePart.Kind {
    if index < namedAgain || index < titleEnd { return .title }
    if speaksOfParty, !namesWithSides(line, at: index) { return .parties }
    let isText =
      isSentence(line) && (line.all.count > FrontMatter.titleTokens || TitleLine.hasVerb(line, tokens))
      && !TitleLine.names(line, tokens)
    return isText && !goesOnWithTitle(line, at: index) ? .preamble : .title
  }

  /// « Délégation de gestion entre A, d'une part, et B, d'autre part »: a title, where parties are described below it.
  private func namesWithSides(_ line: OutlineLine, at index: Int) -> Bool {
    marks[index - lines.startIndex].tellsSidesOnly && index < lastPartyLine && TitleLine.names(line, tokens)
  }

  /// Whether a line completes a title that the line above began.
  private func goesOnWithTitle(_ line: OutlineLine, at index: Int) -> Bool {
    guard index > lines.startIndex, TitleLine.goesOn(line, tokens) else { return false }
    let before = lines[index - 1]
    return TitleLine.names(before, tokens) && !TitleLine.endsWithStop(before, tokens)
  }

  /// Adds the line with a party's name to the parties, and the lines of its address below it.
  private func takeName(before index: Int, _ kinds: inout [OutlinePart.Kind]) {
    if let first = lines[index].content.first, beginsName(lines[index], first) { return }
    var line = index - 1
    while line >= lines.startIndex, index - line <= FrontMatter.addressLines,
      kinds[line - lines.startIndex] == .title
    {
      if let first = lines[line].content.first, beginsName(lines[line], first) {
        for taken in line..<index { kinds[taken - lines.startIndex] = .parties }
        return
      }
      line -= 1
    }
  }

  /// Whether a line begins with the name of a service, as « La direction … » does.
  private func beginsName(_ line: OutlineLine, _ first: Int) -> Bool {
    guard line.mayHead, let article = tokens.match(.leLaLes, at: first, limit: line.content.upperBound) else {
      return false
    }
    // A bold line may be the title.
    if line.isBold {
      return OfficeWords.isBody(tokens, article.upperBound) && !TitleLine.opens(line, tokens)
    }
    return OfficeWords.isBody(tokens, article.upperBound)
      || tokens[article.upperBound].marks.contains(.capital)
  }

  /// Where « entre » is in the title and again below it, where the parties are described.
  private static func secondOpening(_ marks: [LineMarks]) -> Int? {
    guard let first = marks.firstIndex(where: { $0.opensParties || $0.isVisa }), marks[first].opensParties,
      let second = marks[(first + 1)...].firstIndex(where: { $0.opensParties }),
      !marks[first..<second].contains(where: { $0.describesParty || $0.isAgreement || $0.isPreamble })
    else { return nil }
    return second
  }

  /// Where « Entre » names parties whose roles the title has said before: « … désigné sous le terme de « délégant ». ».
  private static func openingBehindTitle(_ lines: [OutlineLine], _ marks: [LineMarks], _ tokens: Tokens)
    -> Int?
  {
    guard let title = lines.firstIndex(where: { TitleLine.names($0, tokens) }) else { return nil }
    let rest = (title + 1)..<min(lines.count, title + 12)
    let opening = rest.first { index in
      marks[index].opensParties && (lines[index].content.first.map { tokens.reads($0, "entre") } ?? false)
    }
    guard let opening else { return nil }
    let isTitle = (title..<opening).allSatisfy { index in
      let mark = marks[index]
      guard !mark.isVisa, !mark.isAgreement, !mark.isPreamble else { return false }
      return !mark.describesParty || index == title || TitleLine.goesOn(lines[index], tokens)
        || TitleLine.standsAround(lines[index], tokens)
    }
    return isTitle && marks[title..<opening].contains { $0.describesParty } ? opening : nil
  }

  /// « Entre la théorie et la pratique il y a loin. » is only a sentence.
  private func namesParties(_ line: OutlineLine, _ mark: LineMarks) -> Bool {
    guard let last = line.content.last, line.content.count > 6 else { return true }
    return !tokens.reads(last, ".") || mark.speaksOfParty
  }

  private func isSentence(_ line: OutlineLine) -> Bool {
    guard let last = line.all.last else { return false }
    return tokens.reads(last, ".") || tokens.reads(last, ":")
  }

  /// Whether a line that does not begin with « Vu » belongs to the visas before it.
  private func continuesVisas(_ line: OutlineLine, at index: Int) -> Bool {
    let first = line.content.lowerBound
    if tokens[first].kind == .word, !tokens[first].marks.contains(.capital) { return true }
    let text = tokens.match(.text, at: first, limit: line.content.upperBound)
    return text != nil && index > lastPartyLine && !isSentence(line)
  }

  /// Whether a line links two parties: « Et », « ET : », « d'une part ».
  private func joins(_ line: OutlineLine) -> Bool {
    line.content.first.map { tokens.match(.link, at: $0) != nil } ?? false
  }
}

extension Phrase {
  fileprivate static let act = Phrase(
    "convention|delegation {de|en} gestion|avenant|protocole|accord|contrat")
  fileprivate static let arrete = Phrase("{arrete(nt)|ordonne(nt)} [:|ce qui suit] [:]")
  fileprivate static let leDay = Phrase("le # _ #")
  fileprivate static let text = Phrase(

    """
    {le(s)|la|l'} {decret(s)|loi(s)|ordonnance(s)|arrete(s)|code|circulaire(s)|convention|decision|avis|\
    instruction|protocole|accord|charte|delegation}|sur proposition
    """)
  fileprivate static let link = Phrase("et|d'une|d'autre|ci-apres")
}
