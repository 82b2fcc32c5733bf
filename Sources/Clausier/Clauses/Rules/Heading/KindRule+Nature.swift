/// What an act calls itself, by the word that its title begins with.
extension KindRule {
  static func nature(_ act: Act, _ kind: ActKind) -> ActNature? {
    if kind == .amendment { return .avenant }
    let tokens = act.tokens
    guard let first = ActTitle(of: act).lines.first else { return nil }
    for (words, nature) in natures
    where tokens.match(words, at: first.lowerBound, limit: first.upperBound) != nil {
      return nature
    }
    // « Délégation de gestion relative à … » is a title that names no form.
    guard kind == .delegation || kind == .agreement else { return nil }
    let names = act.outline.parts.contains { part in
      part.kind == .article
        && tokens.first(.laPresenteConvention, in: part.text) != nil
    }
    return names ? .convention : nil
  }

  /// Whether some words begin with one by which acts of any kind call themselves.
  static func namesNature(_ tokens: Tokens, _ words: TokenRange) -> Bool {
    natures.contains { tokens.match($0.0, at: words.lowerBound, limit: words.upperBound) != nil }
  }

  private static let natures: [(Phrase, ActNature)] = [
    (Phrase("[projet de] convention(s)"), .convention),
    (Phrase("[projet d'] avenant|{premier|deuxieme|second|troisieme|quatrieme} avenant"), .avenant),
    (Phrase("[projet d'] arrete"), .arrete),
    (Phrase("[projet de] decision"), .decision),
    (Phrase("[projet de] deliberation"), .deliberation),
    (Phrase("circulaire"), .circulaire),
    (Phrase("instruction"), .instruction),
    (Phrase("avis"), .avis),
    (Phrase("liste"), .liste),
    (Phrase("[projet de] charte"), .charte),
    (Phrase("[projet de] contrat"), .contrat),
    (Phrase("[projet de] {protocole|accord|decret|loi|ordonnance|note}"), .other),
  ]
}

extension Phrase {
  fileprivate static let laPresenteConvention = Phrase("{la presente|cette} convention")
}
