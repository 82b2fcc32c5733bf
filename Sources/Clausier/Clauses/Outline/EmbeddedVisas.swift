/// Visas within a paragraph that names the parties or says that they agree:
/// « La direction A …, vu le décret …, vu l'arrêté …, conviennent de ce qui suit : ».
enum EmbeddedVisas {
  /// The tokens from the first « vu le … » of a line, after a sign, to where the visas end; `nil` without one.
  static func range(in line: TokenRange, _ tokens: Tokens) -> TokenRange? {
    let starts = tokens.all(.vuText, in: line).filter { visa in
      visa.lowerBound > line.lowerBound && tokens[visa.lowerBound - 1].kind == .symbol
    }
    guard let first = starts.first, let last = starts.last else { return nil }
    let rest: TokenRange = last.upperBound..<line.upperBound
    return first.lowerBound..<(tokens.first(.behindVisas, in: rest)?.lowerBound ?? rest.upperBound)
  }

  /// Whether a line begins with « vu » and a text, in small letters too.
  static func opens(_ line: TokenRange, _ tokens: Tokens) -> Bool {
    line.first.map { tokens.match(.vuText, at: $0, limit: line.upperBound) != nil } ?? false
  }
}

extension Phrase {
  fileprivate static let vuText = Phrase(
    """
    vu(s) [ensemble] {le(s)|la|l'} {decret(s)|loi(s)|ordonnance(s)|arrete(s)|code(s)|circulaire(s)|convention(s)|\\
    decision(s)|avis|instruction(s)|protocole|accord|charte|deliberation(s)|directive(s)|reglement(s)|constitution|\\
    delegation(s)|lettre(s)}
    """)
  fileprivate static let behindVisas = Phrase(
    """
    conviennent|{ont|sont} [donc] {convenu|arrete|decide}|il {est|a ete} [donc] {convenu|arrete|decide}|\\
    {est|a ete} conclu(e)(s)|represente(e)(s) par|ci-apres|d'une part|d'autre part|entre {le|la|l'|les}
    """)
}
