/// The act's own number, in its title or on a line of its own near it.
enum NumberRule: ClauseRule {
  static let name: StaticString = "number"

  static let summary = RuleSummary(
    name, ["/number"],
    fr: "le « n° » de l’acte lui-même, dans l’intitulé ou seul sur une ligne voisine.",
    en: "the « n° » of the act itself, in its title or alone on a line near it.")

  static let diagnostics: [DiagnosticKind] = [.otherReading]

  /// The most tokens of a line that holds nothing but the act's number.
  private static let lineTokens = 20

  static func read(_ act: Act, into record: inout Record) {
    let tokens = act.tokens
    let title = ActTitle(of: act).lines
    // What is numbered in the title of an avenant is its rank, or the act that it amends.
    let isAvenant = title.contains { tokens.first(.avenant, in: $0) != nil }
    for line in title where !isAvenant {
      for sign in tokens.all(.numeros, in: line) {
        guard isOwn(sign.lowerBound, in: line, tokens),
          let number = ReferenceNumber.read(tokens, at: sign.lowerBound, limit: line.upperBound)
        else { continue }
        record.number = act.shown(number, by: name)
        return
      }
    }
    let own = act.outline.parts(.title).lazy.flatMap { act.lines(in: $0.range) }
      .flatMap { $0.pieces(tokens) }.compactMap { ownLine($0, tokens) }
    guard let number = own.first ?? inLetterhead(act, title) else { return }
    let shown = act.shown(number, by: name)
    record.number = shown
    // Two services may print their numbers side by side.
    if let other = own.lazy.map({ act.words($0).mended }).first(where: { $0 != shown.value }) {
      record.diagnostics.append(
        .otherReading(taken: shown.value, other: other, at: shown.places.first, pointer: "/number"))
    }
  }

  /// « Direction des phares N° 501234/POR/DPH »: a service's reference at the end of a line or a cell above the title.
  private static func inLetterhead(_ act: Act, _ title: [TokenRange]) -> TokenRange? {
    let tokens = act.tokens
    let body = title.first?.lowerBound ?? 0
    for words in act.headWords where words.upperBound <= body || words.lowerBound >= act.readable.upperBound {
      guard let sign = tokens.all(.numeros, in: words).last,
        sign.lowerBound == words.lowerBound
          || tokens.match(.otherNumbered, at: sign.lowerBound - 1) == nil,
        let number = ReferenceNumber.read(tokens, at: sign.lowerBound, limit: words.upperBound),
        number.upperBound == words.upperBound, number.contains(where: { tokens.reads($0, "/") })
      else { continue }
      return number
    }
    return nil
  }

  /// Whether the « n° » of a title numbers this act, not a programme or a bulletin.
  private static func isOwn(_ position: Int, in line: TokenRange, _ tokens: Tokens) -> Bool {
    // « Arrêté n° 2022-311 portant … » is the act's own, unlike « modifiant l'arrêté n° 12 ».
    guard position > line.lowerBound + 1 else { return true }
    return tokens.match(.otherNumbered, at: position - 1) == nil
  }

  /// « N° 2024-045 », « Convention n° 12/2024 » or « Référence : DNUM-2024-7 » alone on a line.
  private static func ownLine(_ line: TokenRange, _ tokens: Tokens) -> TokenRange? {
    guard let first = line.first, line.count <= lineTokens else { return nil }
    var position = first
    if let head = tokens.match(
      .reference, at: first,
      limit: line.upperBound)
    {
      position = head.upperBound
      if !tokens.reads(first, "convention"),
        let code = ReferenceNumber.code(tokens, at: position, limit: line.upperBound),
        code.upperBound == line.upperBound
      {
        return code
      }
    }
    guard let number = ReferenceNumber.read(tokens, at: position, limit: line.upperBound),
      number.upperBound == line.upperBound
    else { return nil }
    return number
  }
}

extension Phrase {
  fileprivate static let otherNumbered = Phrase(

    """
    programme(s)|bop|bulletin|recueil|lot|titre|axe|action|decret|loi|arrete|ordonnance|circulaire|projet|phase|\
    officiel|operation|marche|article|annexe
    """)
  fileprivate static let reference = Phrase(
    "reference(s) [de la convention] [:]|ref [.] [:]|convention|numero de {convention|la convention|l'acte} [:]"
  )
}
