/// The parties of an act in which no « Entre » names them, such as a décision: who delegates, and to whom.
///
/// « Le préfet des Aulnes délègue au directeur des haras, ci-après « le délégataire », la gestion … » in an article;
/// where a sentence says only to whom, the one above the visas who decides delegates.
enum DecidedParties {
  /// The most articles that are looked through.
  private static let mostArticles = 4
  /// The most tokens between the verb and the one to whom is delegated.
  private static let mostBetween = 30

  /// Those who delegate, then those to whom they delegate; none where no sentence says so.
  static func drafts(_ act: Act) -> [PartyDraft] {
    guard ActTitle(of: act).lines.contains(where: { act.tokens.first(.delegationsDeGestion, in: $0) != nil }),
      DelegatingDecision.mayDelegate(act)
    else { return [] }
    let author = author(act)
    // In a convention « La direction confie à … » of an article shortens names that stand above.
    let isDecision = DelegatingDecision.isOne(act)
    let parts = act.outline.parts.filter { part in
      part.kind == .preamble || part.kind == .parties || part.kind == .article && isDecision
    }
    for part in parts.prefix(mostArticles) {
      for line in act.lines(in: part.range) where line.all.upperBound > part.text.lowerBound {
        // « Article 1er – Délégation de gestion est donnée … »
        let start = max(line.all.lowerBound, part.text.lowerBound)
        let found = drafts(start..<line.all.upperBound, author, act.tokens)
        if !found.isEmpty { return found }
      }
    }
    return []
  }

  private static func drafts(_ line: TokenRange, _ author: PartyDraft?, _ tokens: Tokens) -> [PartyDraft] {
    guard let verb = tokens.first(.delegates, in: line) else { return [] }
    let behind: TokenRange = verb.upperBound..<min(line.upperBound, verb.upperBound + mostBetween)
    guard let to = tokens.first(.to, in: behind) else { return [] }
    let stop = tokens.sentences(in: to.upperBound..<line.upperBound).first?.upperBound ?? line.upperBound
    let others = objects(to.upperBound..<stop, tokens)
    var delegants =
      isPassive(verb, tokens) ? [] : read(subject(line.lowerBound..<verb.lowerBound, tokens), tokens)
    if let author, let own = author.name.first {
      if delegants.isEmpty { delegants = [author] }
      // « Le préfet délègue … » under « Le préfet des Aulnes, ».
      if delegants.count == 1, let name = delegants[0].name.first, begins(own, with: name, tokens) {
        delegants[0].name = author.name
      }
    }
    guard !others.isEmpty, !delegants.isEmpty else { return [] }
    return delegants.map { withRole(.delegant, $0, verb) } + others.map { withRole(.delegataire, $0, verb) }
  }

  /// The words before the verb from the first service or office: « Par la présente, le directeur des ports ».
  private static func subject(_ range: TokenRange, _ tokens: Tokens) -> TokenRange {
    let start = range.first { position in
      guard position == range.lowerBound || tokens.reads(position - 1, ",") else { return false }
      let noun = tokens.match(.leLaLes, at: position, limit: range.upperBound)?.upperBound ?? position
      return OfficeWords.isOffice(tokens, noun) || OfficeWords.isBody(tokens, noun)
    }
    return (start ?? range.lowerBound)..<range.upperBound
  }

  private static func withRole(_ role: PartyRole, _ draft: PartyDraft, _ verb: TokenRange) -> PartyDraft {
    var draft = draft
    if draft.role == nil { draft.role = (role, verb) }
    return draft
  }

  /// « Le préfet des Aulnes, » on a line of its own above the visas.
  private static func author(_ act: Act) -> PartyDraft? {
    let tokens = act.tokens
    for part in act.outline.parts where part.kind == .title {
      for line in act.lines(in: part.range) where line.mayHead {
        guard let first = line.content.first, let last = line.content.last, tokens.reads(last, ","),
          let article = tokens.match(.leLaLes, at: first, limit: line.content.upperBound),
          OfficeWords.isOffice(tokens, article.upperBound) || OfficeWords.isBody(tokens, article.upperBound)
        else { continue }
        return read(line.content, tokens).first
      }
    }
    return nil
  }

  private static func isPassive(_ verb: TokenRange, _ tokens: Tokens) -> Bool {
    tokens.match(.isGiven, at: verb.lowerBound) != nil
  }

  /// Those to whom is delegated: « au directeur A et à la directrice B, la gestion … ».
  private static func objects(_ range: TokenRange, _ tokens: Tokens) -> [PartyDraft] {
    let matter = tokens.first(.matter, in: range)?.lowerBound ?? range.upperBound
    var drafts: [PartyDraft] = []
    var start = range.lowerBound
    while start < matter {
      let next = tokens.first(.andTo, in: start..<matter)
      drafts += read(start..<(next?.lowerBound ?? matter), tokens).prefix(1)
      start = next?.upperBound ?? matter
    }
    return drafts
  }

  private static func read(_ range: TokenRange, _ tokens: Tokens) -> [PartyDraft] {
    guard !range.isEmpty else { return [] }
    var scanner = PartyScanner(tokens, expectsName: true)
    scanner.read(range)
    return scanner.finish().filter { draft in
      draft.name.first?.first.map {
        OfficeWords.isBody(tokens, $0) || OfficeWords.isOffice(tokens, $0)
          || PartyName.hasCapitals(tokens, $0)
      } ?? false
    }
  }

  /// Whether a longer name begins with all words of a shorter one.
  private static func begins(_ long: TokenRange, with short: TokenRange, _ tokens: Tokens) -> Bool {
    short.count < long.count
      && zip(short, long).allSatisfy { one, two in
        tokens.folded[tokens.foldedRange(one)].elementsEqual(tokens.folded[tokens.foldedRange(two)])
      }
  }
}

extension Phrase {
  fileprivate static let delegates = Phrase(
    """
    {est|sont} [donc] {delegue(e)(s)|confie(e)(s)|donne(e)(s)|consenti(e)(s)|accorde(e)(s)}|\
    delegue(nt)|confie(nt)|{donne(nt)|accorde(nt)|consent(ent)} [une] delegation
    """)
  fileprivate static let isGiven = Phrase("est|sont")
  fileprivate static let to = Phrase("au|aux|a la|a l'|a {monsieur|madame} {le|la}|a")
  fileprivate static let andTo = Phrase("[,] et {au|aux|a la|a l'}|, {au|aux|a la|a l'}")
  fileprivate static let matter = Phrase(
    """
    [,] [qui {l'accepte|accepte|l'acceptent} ,] {la|l'|le|les|sa|ses|cette|une} {gestion|execution|ordonnancement|realisation|engagement|\
    signature|mission(s)|exercice|charge|soin|passation|conclusion|traitement|liquidation|instruction|credits|actes|\
    operation(s)|depenses|prestations|mise|conduite|preparation|consommation|delegation}|pour {la|l'|le|les|son|leur|une|ce}|, pour|\
    afin {de|d'}|en vue|en matiere|[,] par {le|la|l'|les|monsieur|madame}|, qui|, dont|a l'effet|a compter|jusqu'
    """)
}
