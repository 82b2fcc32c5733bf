/// What stands before the first article, line by line: title, parties, visas, preamble, « il a été convenu ».
struct FrontMatter {
  private let tokens: Tokens
  private let lines: ArraySlice<OutlineLine>
  /// The last line that has the words of a party.
  private let lastPartyLine: Int

  init(_ lines: ArraySlice<OutlineLine>, _ tokens: Tokens) {
    self.lines = lines
    self.tokens = tokens
    lastPartyLine = lines.indices.last { FrontMatter.speaksOfParty(lines[$0], tokens) } ?? -1
  }

  /// The kind of each line.
  func kinds() -> [OutlinePart.Kind] {
    var kinds: [OutlinePart.Kind] = []
    kinds.reserveCapacity(lines.count)
    var mode = OutlinePart.Kind.title
    var named = false
    for index in lines.indices {
      let line = lines[index]
      let kind = marked(line, at: index, in: mode, named: named) ?? unmarked(line, at: index, in: mode)
      kinds.append(kind)
      if kind == .parties { named = true }
      mode = kind
    }
    return kinds
  }

  private func marked(_ line: OutlineLine, at index: Int, in mode: OutlinePart.Kind, named: Bool)
    -> OutlinePart.Kind?
  {
    if FrontMatter.isPreamble(line, tokens) { return .preamble }
    if FrontMatter.isAgreement(line, tokens) {
      return mode == .title && line.all.count > 60 ? .parties : .agreement
    }
    if FrontMatter.isVisa(line, tokens) { return .visas }
    if FrontMatter.opensParties(line, tokens), mode != .preamble || !named, namesParties(line) {
      return .parties
    }
    if mode == .title, FrontMatter.listsContents(line, tokens) { return .other }
    return nil
  }

  private func unmarked(
    _ line: OutlineLine, at index: Int, in mode: OutlinePart.Kind
  ) -> OutlinePart.Kind {
    switch mode {
    case .title:
      if FrontMatter.speaksOfParty(line, tokens) { return .parties }
      return isSentence(line) && line.all.count > 24 ? .preamble : .title
    case .parties:
      let over = index > lastPartyLine && isSentence(line) && line.all.count > 12
      return over && !FrontMatter.joins(line, tokens) ? .preamble : .parties
    case .visas:
      if line.block.kind == .item || continuesVisas(line, at: index) { return .visas }
      if index <= lastPartyLine { return .parties }
      return .preamble
    case .agreement:
      return index <= lastPartyLine && FrontMatter.speaksOfParty(line, tokens) ? .parties : .preamble
    default:
      return mode
    }
  }

  /// « Entre la théorie et la pratique il y a loin. » is only a sentence.
  private func namesParties(_ line: OutlineLine) -> Bool {
    guard let last = line.content.last, line.content.count > 6 else { return true }
    return !tokens.reads(last, ".") || FrontMatter.speaksOfParty(line, tokens)
  }

  private func isSentence(_ line: OutlineLine) -> Bool {
    guard let last = line.all.last else { return false }
    return tokens.reads(last, ".") || tokens.reads(last, ":")
  }

  /// Whether a line that does not begin with « Vu » belongs to the visas before it.
  private func continuesVisas(_ line: OutlineLine, at index: Int) -> Bool {
    let first = line.content.lowerBound
    if tokens[first].kind == .word, !tokens[first].marks.contains(.capital) { return true }
    let text = tokens.match(
      """
      {le(s)|la|l'} {decret(s)|loi(s)|ordonnance(s)|arrete(s)|code|circulaire(s)|convention|decision|avis|\
      instruction|protocole|accord|charte|delegation}|sur proposition
      """, at: first, limit: line.content.upperBound)
    return text != nil && index > lastPartyLine && !isSentence(line)
  }

  /// Whether a line heads or is part of a table of contents.
  static func listsContents(_ line: OutlineLine, _ tokens: Tokens) -> Bool {
    guard let first = line.content.first else { return false }
    if tokens.match("sommaire|table des matieres", at: first, limit: line.content.upperBound) != nil {
      return true
    }
    return HeadingFinder.hasLeaders(line, tokens)
  }

  /// Whether a line begins with « Vu ».
  static func isVisa(_ line: OutlineLine, _ tokens: Tokens) -> Bool {
    guard let first = line.content.first else { return false }
    return tokens.match("vu(s)|visas", at: first, limit: line.content.upperBound) != nil
      && (line.content.count == 1 || tokens[first].marks.contains(.capital) || line.block.kind == .item)
  }

  /// Whether a line is the heading of the preamble or begins with « Considérant ».
  static func isPreamble(_ line: OutlineLine, _ tokens: Tokens) -> Bool {
    guard let first = line.content.first, tokens[first].marks.contains(.capital) else { return false }
    if tokens.match("considerant", at: first) != nil { return true }
    guard
      let match = tokens.match(
        """
        preambule|expose [prealable] [des motifs]|contexte [et {objet|objectifs|enjeux}]|prealablement|\
        rappel du contexte|considerants|il est [prealablement] {rappele|expose}|etant prealablement expose
        """, at: first, limit: line.content.upperBound)
    else { return false }
    let rest = match.upperBound..<line.content.upperBound
    if rest.isEmpty || HeadingLine.isSign(tokens, rest.lowerBound) { return true }
    return tokens.match("il", at: first) != nil || tokens.reads(first, "prealablement") || rest.count < 8
  }

  /// Whether a line says « il a été convenu ce qui suit », in any of its forms.
  static func isAgreement(_ line: OutlineLine, _ tokens: Tokens) -> Bool {
    let range = line.content
    guard range.count <= 80 else { return false }
    return tokens.first(
      """
      {a|ont} ete [mutuellement] [d'un commun accord] [arrete et|decide et|expose et] {convenu|arrete|decide} \
      [et {convenu|arrete|decide}] [entre {elles|les parties|eux}] {ce qui suit|de ce qui suit|des dispositions|:|.}|\
      est [donc] [mutuellement] [d'un commun accord] [arrete et|decide et] {convenu|arrete|decide} \
      [et {convenu|arrete|decide}] [entre {elles|les parties|eux}] {ce qui suit|de ce qui suit|:|.}|\
      {conviennent|convenu(e)(s)|arretent|decident} [et arretent|et convenu] [ensemble] [mutuellement] [entre elles] \
      {ce qui suit|de ce qui suit|des dispositions suivantes|les dispositions suivantes|comme suit|ainsi qu'il suit}
      """, in: range) != nil
      || tokens.match("conviennent [:]", at: range.lowerBound) != nil && range.count <= 2
      || tokens.match("il {est|a ete} [donc] convenu", at: range.lowerBound) != nil && range.count <= 8
  }

  /// Whether a line begins the naming of the parties.
  static func opensParties(_ line: OutlineLine, _ tokens: Tokens) -> Bool {
    guard let first = line.content.first else { return false }
    return tokens.match(
      """
      entre|conclue entre|passee entre|etablie entre|les soussigne(e)(s)|les parties [:]|\
      {la|le|l'|cette} [presente] {convention|delegation|avenant|accord|protocole|acte} [de delegation] [de gestion] \
      {est|a ete} {conclu(e)|passe(e)|etabli(e)|signe(e)} entre|il est {conclu|passe} entre
      """, at: first, limit: line.content.upperBound) != nil
      && (tokens[first].marks.contains(.capital) || line.content.count <= 3)
  }

  /// Whether a line has words that name or describe a party.
  static func speaksOfParty(_ line: OutlineLine, _ tokens: Tokens) -> Bool {
    guard !isVisa(line, tokens), !isAgreement(line, tokens) else { return false }
    let range = line.content
    guard range.count <= 400 else { return false }
    return tokens.first(
      """
      ci-apres {denomme(e)(s)|designe(e)(s)|appele(e)(s)|nomme(e)(s)|le|la|l'|les|"}|{denomme(e)(s)|designe(e)(s)|\
      appele(e)(s)} {ci-apres|sous|comme}|represente(e)(s) par|d'une part|d'autre part|agissant {en|au nom|es}
      """, in: range) != nil
  }

  /// Whether a line links two parties: « Et », « ET : », « d'une part ».
  static func joins(_ line: OutlineLine, _ tokens: Tokens) -> Bool {
    line.content.first.map { tokens.match("et|d'une|d'autre|ci-apres", at: $0) != nil } ?? false
  }
}
