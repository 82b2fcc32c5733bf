/// What is around the line that names an act: the lines that belong to its title by their words or their print.
enum TitleHead {
  /// The most tokens of a line that stands above « portant délégation de gestion ».
  private static let nameTokens = 24
  /// The most tokens of a subtitle.
  private static let subtitleTokens = 40
  /// How much larger than the text the print of a subtitle is, in points.
  private static let larger: Float = 0.5

  /// The first line of a title of which a further one was found: « DÉCISION n° 12 » above « portant délégation de gestion ».
  static func start(above found: Int, in lines: [OutlineLine], _ tokens: Tokens) -> Int {
    var start = found
    while start > 0, asksForMore(lines[start], tokens), isName(lines[start - 1], tokens) { start -= 1 }
    return start
  }

  /// Whether a line heads the acts of a kind in a bulletin: « CONVENTIONS », « Délégations de gestion ».
  static func isRubric(_ words: TokenRange, _ tokens: Tokens) -> Bool {
    guard let first = words.first else { return false }
    return tokens.match(.acts, at: first, limit: words.upperBound)?.upperBound == words.upperBound
  }

  /// Whether a line below a title says more of it, by its print and place alone: larger than the text, or centred
  /// below a centred title.
  static func isSubtitle(
    _ line: OutlineLine, below title: Block.Look, textSize: Float, _ tokens: Tokens
  ) -> Bool {
    let look = line.block.look
    guard look.centred == title.centred, textSize > 0,
      look.centred || look.size >= textSize + larger && title.size > textSize,
      let first = line.content.first, let last = line.content.last,
      line.content.count <= subtitleTokens, tokens[first].kind == .word || tokens.reads(first, "\""),
      ![",", ";", ":", "."].contains(where: { tokens.reads(last, $0) }), !TitleLine.hasVerb(line, tokens)
    else { return false }
    return !isService(first, tokens) && !SignatureStart.isDateLine(line, tokens)
  }

  /// Whether a subtitle stands out from the text; another one is doubtful.
  static func standsOut(_ look: Block.Look, textSize: Float) -> Bool {
    look.bold || look.size >= textSize + larger
  }

  /// Whether a service or an office of a letterhead begins at a token, rather than what the act is about.
  private static func isService(_ first: Int, _ tokens: Tokens) -> Bool {
    let noun = tokens.match(.leLaLes, at: first)?.upperBound ?? first
    return tokens.match(.letterhead, at: noun) != nil || OfficeWords.isOffice(tokens, noun)
  }

  /// Whether a line goes on with a title that begins above it.
  static func asksForMore(_ line: OutlineLine, _ tokens: Tokens) -> Bool {
    guard let first = line.content.first else { return false }
    return TitleLine.goesOn(line, tokens)
      || tokens.match(.portant, at: first, limit: line.content.upperBound) != nil
  }

  /// Whether a line may be the name of an act, whatever its noun.
  static func isName(_ line: OutlineLine, _ tokens: Tokens) -> Bool {
    guard line.mayHead, let first = line.content.first, let last = line.content.last,
      tokens[first].kind == .word, line.content.count <= nameTokens,
      !tokens.reads(last, ","), !tokens.reads(last, ";"), !tokens.reads(last, ":"),
      !TitleLine.endsWithStop(line, tokens), !TitleLine.hasVerb(line, tokens),
      !SignatureStart.isDateLine(line, tokens)
    else { return false }
    if KindRule.namesNature(tokens, line.content) || TitleLine.opens(line, tokens) { return true }
    return tokens.match(.banner, at: first) == nil && !OfficeWords.isBody(tokens, first)
      && !OfficeWords.isOffice(tokens, first)
  }
}

extension Phrase {
  fileprivate static let acts = Phrase(
    """
    {actes|conventions|avenants|protocoles|accords|contrats|chartes|delegations} [de delegation(s)] [de gestion] \
    [, {conventions|avenants|protocoles|accords|contrats|chartes}] \
    [et {conventions|avenants|protocoles|accords|contrats|chartes}] [administratifs] [:|.]
    """)
  fileprivate static let letterhead = Phrase(
    """
    ministere(s)|prefecture|prefet(e)|direction|sous-direction|secretariat|rectorat|recteur|rectrice|academie|region|\
    departement|agence|tribunal|cour|delegation|division|bureau|commissariat|etat-major|etablissement|service {des|de la|du|d'}
    """)
  fileprivate static let portant = Phrase("portant|valant|relati(f|ve)(s) {a|au|aux}|emportant|donnant")
  fileprivate static let banner = Phrase(
    """
    bulletin|recueil|journal|republique|nor|ministere(s)|texte(s)|decrets|mesures|liberte|egalite|fraternite|page|\
    version|http|https|www|edition|annee|le|la|les|l'|reference(s)|ref|objet|affaire|sommaire|numero|n°
    """)
}
