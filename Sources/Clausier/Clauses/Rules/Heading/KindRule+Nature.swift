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
        && tokens.first("{la presente|cette} convention", in: part.text) != nil
    }
    return names ? .convention : nil
  }

  private static let natures: [(StaticString, ActNature)] = [
    ("[projet de] convention(s)", .convention),
    ("[projet d'] avenant|{premier|deuxieme|second|troisieme|quatrieme} avenant", .avenant),
    ("[projet d'] arrete", .arrete),
    ("[projet de] decision", .decision),
    ("[projet de] deliberation", .deliberation),
    ("circulaire", .circulaire),
    ("instruction", .instruction),
    ("avis", .avis),
    ("liste", .liste),
    ("[projet de] charte", .charte),
    ("[projet de] contrat", .contrat),
    ("[projet de] {protocole|accord|decret|loi|ordonnance|note}", .other),
  ]
}
