/// The words of a line before the first article that tell which part it belongs to.
struct LineMarks {
  /// Whether it begins with « Vu ».
  let isVisa: Bool
  /// Whether it is the heading of the preamble or begins with « Considérant ».
  let isPreamble: Bool
  /// Whether it says « il a été convenu ce qui suit », in any of its forms.
  let isAgreement: Bool
  /// Whether it begins the naming of the parties.
  let opensParties: Bool
  /// Whether it has words that name or describe a party.
  let describesParty: Bool
  /// Whether it only names sides, as a title may: « d'une part », « d'autre part ».
  let tellsSidesOnly: Bool

  /// Whether it mentions a party and is neither a visa nor an agreement.
  var speaksOfParty: Bool { describesParty && !isVisa && !isAgreement }

  /// The most tokens of a line that is only a heading, or « Il est convenu ce qui suit ».
  private static let headingTokens = 8
  /// The most tokens of a line that says « il est convenu » and ends in a colon.
  private static let leadTokens = 30
  /// The most tokens of a sentence that says that something is agreed; a longer paragraph is text.
  private static let agreementTokens = 200
  /// The most tokens of a paragraph that describes a party.
  private static let partyTokens = 400

  init(_ line: OutlineLine, _ tokens: Tokens) {
    isVisa = LineMarks.isVisa(line, tokens)
    isPreamble = LineMarks.isPreamble(line, tokens)
    isAgreement = LineMarks.isAgreement(line, tokens)
    opensParties = LineMarks.opensParties(line, tokens)
    describesParty = LineMarks.describesParty(line, tokens)
    tellsSidesOnly = describesParty && tokens.first(.described, in: line.content) == nil
  }

  /// Whether a line opens the naming of parties or of the texts that an act is based on.
  static func opensAct(_ line: OutlineLine, _ tokens: Tokens) -> Bool {
    isVisa(line, tokens) || opensParties(line, tokens)
      || describesParty(line, tokens) && !isAgreement(line, tokens)
  }

  private static func isVisa(_ line: OutlineLine, _ tokens: Tokens) -> Bool {
    guard let first = line.content.first else { return false }
    return tokens.match(.vu, at: first, limit: line.content.upperBound) != nil
      && (line.content.count == 1 || tokens[first].marks.contains(.capital) || line.block.kind == .item
        || EmbeddedVisas.opens(line.content, tokens))
  }

  /// Whether a line is the heading of the preamble or begins with « Considérant ».
  static func isPreamble(_ line: OutlineLine, _ tokens: Tokens) -> Bool {
    guard let first = line.content.first, tokens[first].marks.contains(.capital) else { return false }
    if tokens.match(.considerant, at: first) != nil { return true }
    guard let match = tokens.match(.preambule, at: first, limit: line.content.upperBound) else {
      return false
    }
    let rest: TokenRange = match.upperBound..<line.content.upperBound
    if rest.isEmpty || HeadingLine.isSign(tokens, rest.lowerBound) { return true }
    return tokens.match(.il, at: first) != nil || tokens.reads(first, "prealablement")
      || rest.count < headingTokens
  }

  /// Whether a line says « il a été convenu ce qui suit », in any of its forms.
  static func isAgreement(_ line: OutlineLine, _ tokens: Tokens) -> Bool {
    let range = line.content
    guard range.count <= agreementTokens,
      tokens.first(.convenu, in: range) != nil
    else { return false }
    let whole = tokens.first(.agreement, in: range)
    return whole != nil
      || tokens.match(.conviennent, at: range.lowerBound) != nil && range.count <= 2
      || tokens.match(.ilEstConvenu, at: range.lowerBound) != nil
        && (range.count <= headingTokens
          || range.count <= leadTokens && tokens.reads(range.upperBound - 1, ":"))
  }

  /// « DÉLÉGANT », « Le service délégataire : » alone on a line.
  private static func isRoleLabel(_ range: TokenRange, _ tokens: Tokens) -> Bool {
    guard let first = range.first, range.count <= 4, tokens[first].marks.contains(.capital) else {
      return false
    }
    let word = tokens.match(.roleLabel, at: first, limit: range.upperBound)?.upperBound ?? first
    guard word < range.upperBound, RoleWord.role(tokens, word) != nil else { return false }
    return word + 1 == range.upperBound
      || word + 2 == range.upperBound && tokens.reads(word + 1, ":")
  }

  private static func opensParties(_ line: OutlineLine, _ tokens: Tokens) -> Bool {
    if line.mayHead, isRoleLabel(line.content, tokens) { return true }
    guard let first = line.content.first, tokens[first].marks.contains(.capital) || line.content.count <= 3,
      PartyOpener.end(tokens, at: first, limit: line.content.upperBound) != nil
    else { return false }
    // « Convention conclue entre … » may be the title as well.
    return tokens.match(.act, at: first) == nil
      || describesParty(line, tokens)
  }

  private static func describesParty(_ line: OutlineLine, _ tokens: Tokens) -> Bool {
    guard line.content.count <= partyTokens else { return false }
    return tokens.first(.party, in: line.content) != nil || endsWithRole(line, tokens)
      || beginsWithRole(line, tokens)
  }

  /// « Service délégant : direction des haras »
  private static func beginsWithRole(_ line: OutlineLine, _ tokens: Tokens) -> Bool {
    guard let first = line.content.first, line.content.count > 3, tokens[first].marks.contains(.capital)
    else {
      return false
    }
    let word = tokens.match(.roleLabel, at: first, limit: line.content.upperBound)?.upperBound ?? first
    return word + 2 < line.content.upperBound && RoleWord.role(tokens, word) != nil
      && tokens.reads(word + 1, ":")
  }

  /// « Le recteur de l'académie, délégant, »: a short line whose last word is a role.
  private static func endsWithRole(_ line: OutlineLine, _ tokens: Tokens) -> Bool {
    guard line.content.count > 3, line.content.count <= 60, let end = line.content.last,
      tokens.reads(end, ",") || tokens.reads(end, ";")
        || tokens.reads(end, ".")
          && PartyOpener.end(tokens, at: line.content.lowerBound, limit: line.content.upperBound) != nil,
      tokens.reads(end - 2, ",")
    else { return false }
    return RoleWord.role(tokens, end - 1) != nil
  }
}

extension Phrase {
  fileprivate static let vu = Phrase("vu(s)|visas")
  fileprivate static let considerant = Phrase("considerant")
  fileprivate static let preambule = Phrase(

    """
    preambule|expose [prealable] [des motifs]|contexte [et {objet|objectifs|enjeux}]|prealablement|\
    rappel du contexte|considerants|il est [prealablement] {rappele|expose}|etant prealablement expose
    """)
  fileprivate static let il = Phrase("il")
  fileprivate static let convenu = Phrase("convenu(e)(s)|conviennent|arrete|arretent|decide|decident")
  fileprivate static let agreement = Phrase(

    """
    {a|ont} ete [mutuellement] [d'un commun accord] [arrete et|decide et|expose et] {convenu|arrete|decide} \
    [et {convenu|arrete|decide}] [entre {elles|les parties|eux}] {ce qui suit|de ce qui suit|des dispositions|:|.}|\
    est [donc] [mutuellement] [d'un commun accord] [arrete et|decide et] {convenu|arrete|decide} \
    [et {convenu|arrete|decide}] [entre {elles|les parties|eux}] {ce qui suit|de ce qui suit|:|.}|\
    {conviennent|convenu(e)(s)|arretent|decident} [et arretent|et convenu] [ensemble] [mutuellement] [entre elles] \
    {ce qui suit|de ce qui suit|des dispositions suivantes|les dispositions suivantes|comme suit|ainsi qu'il suit}|\
    conviennent [donc] :
    """)
  fileprivate static let conviennent = Phrase("{conviennent|decide(nt)} [:]")
  fileprivate static let ilEstConvenu = Phrase("il {est|a ete} [donc] convenu")
  fileprivate static let act = Phrase("convention|avenant|accord|protocole|contrat|delegation")
  fileprivate static let roleLabel = Phrase(
    "[le|la|l'] {service|administration|autorite|partie|entite|structure|organisme}|le|la|l'")
  fileprivate static let described = Phrase(
    "ci-apres|denomme(e)(s)|designe(e)(s)|appele(e)(s)|represente(e)(s)|pris(e)(s)|agissant|en qualite|delegant(e)|delegataire"
  )
  fileprivate static let party = Phrase(

    """
    ci-apres {denomme(e)(s)|designe(e)(s)|appele(e)(s)|nomme(e)(s)|le|la|l'|les|"}|denomme(e)(s) {ci-apres|sous|comme}|\
    designe(e)(s) {ci-apres|sous|comme}|appele(e)(s) {ci-apres|sous}|d'une part|d'autre part|\
    represente(e)(s) {par|:|aux|pour}|pris(e)(s) en la personne|representant(e) [legal(e)] :|\
    en {qualite de|tant que} {delegant(e)|delegataire}|agissant {en|au nom|es}|\
    {ensemble|collectivement|conjointement} {appele(e)(s)|denomme(e)(s)|designe(e)(s)|nomme(e)(s)}
    """)
}
