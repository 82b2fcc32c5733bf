/// The words that separate one act of a recueil from the next.
struct ActHeads {
  private let tokens: Tokens

  // Measured on the records of 162 test files: none changes with either a quarter less or a third more.

  /// The most tokens of a line that is a title.
  private static let titleTokens = 80
  /// The most tokens of a line of letterhead.
  private static let letterheadTokens = 20

  init(_ tokens: Tokens) { self.tokens = tokens }

  /// Whether a line is the title of a convention (`true`) or of another act (`false`); `nil` for other lines.
  func title(_ line: OutlineLine) -> Bool? {
    guard line.mayHead, let first = line.content.first, let last = line.content.last,
      tokens[first].marks.contains(.capital), line.content.count <= ActHeads.titleTokens,
      !tokens.reads(last, "."), !tokens.reads(last, ";"), !HeadingFinder.hasLeaders(line, tokens)
    else { return isStopped(line) ? true : nil }
    let limit = line.content.upperBound
    if tokens.match(.opensConvention, at: first, limit: limit) != nil { return true }
    return tokens.match(.opensDecision, at: first, limit: limit) != nil ? false : nil
  }

  /// Whether a line is the title of a convention with a full stop after it, as bulletins print them.
  private func isStopped(_ line: OutlineLine) -> Bool {
    guard let first = line.content.first, line.content.count <= ActHeads.titleTokens,
      tokens.match(.opensConvention, at: first, limit: line.content.upperBound) != nil
    else { return false }
    return TitleLine.endsWithStop(line, tokens) && TitleLine.names(line, tokens)
  }

  /// Whether a line opens the naming of parties or of the texts that an act is based on.
  func opens(_ line: OutlineLine) -> Bool { LineMarks.opensAct(line, tokens) }

  /// The number of the article that a line heads; 0 for an article without number, `nil` for other lines.
  func isArticle(_ line: OutlineLine) -> Int? {
    guard line.mayHead, let heading = Heading.article(line, at: 0, in: tokens) else { return nil }
    return heading.number?.value ?? 0
  }

  /// Whether a line heads an annex.
  func isAnnex(_ line: OutlineLine) -> Bool {
    line.mayHead && Heading.annex(line, at: 0, in: tokens) != nil
  }

  /// Whether what came before a line is a whole act: it has articles, or says where and when it was made.
  func endsAct(_ line: OutlineLine) -> Bool {
    isArticle(line) != nil || closesAct(line)
  }

  /// Whether a line says where and when an act was made.
  func closesAct(_ line: OutlineLine) -> Bool { SignatureStart.isDateLine(line, tokens) }

  /// Whether a line is one that comes above titles: the name of a ministry, the NOR.
  func isLetterhead(_ line: OutlineLine) -> Bool {
    guard line.mayHead, let first = line.content.first, line.content.count <= ActHeads.letterheadTokens else {
      return false
    }
    return tokens.match(.letterhead, at: first, limit: line.content.upperBound) != nil
  }

  /// Whether a line names a collection of acts.
  func isRecueil(_ line: OutlineLine) -> Bool {
    guard let first = line.content.first else { return false }
    return tokens.match(.recueil, at: first, limit: line.content.upperBound) != nil
  }
}

extension Phrase {
  fileprivate static let letterhead = Phrase("nor|ministere(s)|republique francaise|prefecture")
  fileprivate static let recueil = Phrase("recueil|bulletin officiel|journal officiel|raa")
  fileprivate static let opensConvention = Phrase(
    "[projet de] convention(s)|[projet d'] avenant|delegation de gestion|protocole|accord -cadre")
  fileprivate static let opensDecision = Phrase(
    """
    arrete {n°|numero|portant|prefectoral|modificatif|ministeriel|interministeriel|conjoint|du|relatif|fixant}|\
    decision {n°|portant|du|relative}|deliberation|circulaire|instruction|decret {n°|du|portant}|note de service|\
    avis {n°|relatif|de}
    """)
}
