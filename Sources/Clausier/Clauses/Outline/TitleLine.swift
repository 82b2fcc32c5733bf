/// What a line above the parties is by its words: it names the act, says a sentence, or is around the title.
enum TitleLine {
  /// Whether a line begins with a word that acts use for themselves.
  static func opens(_ line: OutlineLine, _ tokens: Tokens) -> Bool {
    guard line.mayHead, let first = line.content.first else { return false }
    return tokens.match(.opensTitle, at: first, limit: line.content.upperBound) != nil
  }

  /// Whether a line names the act without a statement about it, on one line or several, with a stop or not.
  static func names(_ line: OutlineLine, _ tokens: Tokens) -> Bool {
    opens(line, tokens) && line.content.count <= longest && !hasVerb(line, tokens)
  }

  /// Whether a line is too long for a title, or ends as a sentence does.
  static func isSentence(_ line: OutlineLine, _ tokens: Tokens) -> Bool {
    guard line.mayHead, line.content.count <= longest else { return true }
    return line.content.count > 25 && endsWithStop(line, tokens) && !names(line, tokens)
  }

  /// Whether a line ends with a full stop, rather than with the dots of a blank.
  static func endsWithStop(_ line: OutlineLine, _ tokens: Tokens) -> Bool {
    guard let last = line.content.last, tokens.reads(last, "."), line.content.count > 1 else { return false }
    return !tokens.reads(last - 1, ".") && !tokens.reads(last - 1, "…")
  }

  /// Whether a line has a verb that titles do not have.
  static func hasVerb(_ line: OutlineLine, _ tokens: Tokens) -> Bool {
    tokens.all(.verb, in: line.content).contains { !tokens[$0.lowerBound].marks.contains(.capital) }
  }

  /// Whether a line continues what is above it: in lower case, and without a verb.
  static func goesOn(_ line: OutlineLine, _ tokens: Tokens) -> Bool {
    guard line.mayHead, let first = line.content.first, line.content.count <= longest else { return false }
    return tokens[first].kind == .word && !tokens[first].marks.contains(.capital) && !hasVerb(line, tokens)
  }

  /// Whether a line says something about the title: its date, its annexes, where it is published, a site's own words.
  static func standsAround(_ line: OutlineLine, _ tokens: Tokens) -> Bool {
    guard line.mayHead, let first = line.content.first else { return false }
    return tokens.match(.around, at: first, limit: line.content.upperBound) != nil
      || isDate(line.content, tokens)
  }

  /// « Du 12 mai 2015 », as bulletins print it below a title; « DU 12 MAI 2015 » continues one.
  private static func isDate(_ range: TokenRange, _ tokens: Tokens) -> Bool {
    guard let first = range.first, range.count <= 8, tokens.reads(first, "du"),
      tokens[first].marks.contains(.capital), !tokens[first].marks.contains(.capitals)
    else { return false }
    return tokens.match(.day, at: first, limit: range.upperBound)?.upperBound == range.upperBound
  }

  /// Whether dots lead from a line to a page, rather than leave room for a draft's number or date: « N° …… / 2025 ».
  static func isListed(_ line: OutlineLine, _ tokens: Tokens) -> Bool {
    guard HeadingFinder.hasLeaders(line, tokens),
      let dot = line.content.first(where: {
        tokens.reads($0, "…") || tokens.reads($0, "_") || tokens.reads($0, ".") && tokens.reads($0 + 1, ".")
      })
    else { return false }
    return dot == line.content.lowerBound
      || tokens.match(.blank, at: dot - 1) == nil && tokens.match(.blank, at: dot - 2) == nil
  }

  /// « Convention du 6-9-2019 »: the reference by which a bulletin lists the act.
  static func isReference(_ line: OutlineLine, _ tokens: Tokens) -> Bool {
    guard let first = line.content.first else { return false }
    return tokens.match(.reference, at: first, limit: line.content.upperBound)?.upperBound
      == line.content.upperBound
  }

  /// The most tokens of a title's line.
  private static let longest = 120
}

extension Phrase {
  fileprivate static let opensTitle = Phrase(

    """
    [projet de] convention(s) -cadre|[projet de] convention(s)|[projet d'] avenant|{premier|deuxieme|second|\
    troisieme|quatrieme} avenant|delegation {de|en} {gestion|services|credits|competence(s)|missions|prestations}|\
    delegation gestion|protocole|accord|contrat|acte de delegation|\
    [projet de] {charte|document|acte|lettre} {portant|valant} [convention de] delegation
    """)
  fileprivate static let blank = Phrase("n°|no|numero|du|le|:")
  fileprivate static let verb = Phrase(
    """
    est|sont|ont|fixe(nt)|definit|definissent|doit|doivent|peut|peuvent|sera|seront|prend|confie(nt)|conviennent|\
    a pour {objet|but}|a ete
    """)
  fileprivate static let around = Phrase(
    """
    piece(s) jointe(s) [:]|texte(s) {modifie(e)(s)|abroge(e)(s)|remplace(e)(s)|complete(e)(s)|cite(e)(s)} [:]|\
    classement {dans|:}|reference(s) de publication|date de {publication|mise en ligne|signature} [:]|\
    > telecharger|telecharger {au|le|en}|imprimer {la|cette}|mot(s) -cle(s) :|emetteur :
    """)
  fileprivate static let day = Phrase(
    "du # [er] {janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre} #")
  fileprivate static let reference = Phrase(
    """
    {convention|avenant|delegation de gestion|protocole|accord|contrat} [n° #] du # [er] \
    {-|/|.|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre} # [{-|/|.} #]
    """)
}
