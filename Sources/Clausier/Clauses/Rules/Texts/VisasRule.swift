/// The texts that the lines « Vu … » name, also those that amend them.
enum VisasRule: ClauseRule {
  static let name: StaticString = "visas"

  static let summary = RuleSummary(
    name, ["/visas"],
    fr: "chaque texte nommé dans les lignes « Vu … », aussi celui qu’elles disent modifié.",
    en: "every text named in the lines « Vu … », also the one that they say is amended.")

  static func read(_ act: Act, into record: inout Record) {
    var citation = 0
    let citations = act.mentions.citations
    for part in act.outline.parts where part.kind == .visas {
      for line in act.contents(of: part) where !line.isEmpty {
        while citation < citations.count, citations[citation].tokens.lowerBound < line.lowerBound {
          citation += 1
        }
        for clause in clauses(line, act.tokens) {
          var named = false
          while citation < citations.count, citations[citation].tokens.lowerBound < clause.upperBound {
            named = true
            add(citations[citation].value, act, to: &record)
            citation += 1
          }
          let clause = beforeAgreement(clause, act.tokens)
          let avenants = avenants(clause, act)
          if !named, let visa = unnumbered(avenants.isEmpty ? clause : beforeAvenant(clause, act.tokens), act)
          {
            record.visas.append(visa)
          }
          record.visas += avenants
        }
      }
    }
  }

  /// A clause without « Il est convenu ce qui suit » after it.
  private static func beforeAgreement(_ clause: TokenRange, _ tokens: Tokens) -> TokenRange {
    guard let agreement = tokens.first(.ilEstConvenu, in: clause), agreement.lowerBound > clause.lowerBound
    else {
      return clause
    }
    return clause.lowerBound..<agreement.lowerBound
  }

  /// The parts of a line that begin with « Vu »; the line itself where no more than one does.
  private static func clauses(_ line: TokenRange, _ tokens: Tokens) -> [TokenRange] {
    var starts = tokens.all(.vuLe, in: line).map(\.lowerBound).filter { position in
      position > line.lowerBound && tokens[position - 1].kind == .symbol
    }
    starts.insert(line.lowerBound, at: 0)
    return zip(starts, starts.dropFirst() + [line.upperBound]).map { $0..<$1 }
  }

  private static func add(_ citation: FoundCitation, _ act: Act, to record: inout Record) {
    // « ledit décret » points to a text that has its entry.
    if citation.refersBack, citation.number == nil, citation.date == nil { return }
    var visa = Visa(nature: citation.nature)
    if let number = citation.number, let words = citation.numberTokens {
      visa.number = act.shown(number, at: words, by: name)
    }
    if let date = citation.date, let words = citation.dateTokens {
      visa.date = act.shown(date, at: words, by: name)
    }
    visa.title = citation.titleTokens.map { act.shown(withoutSign($0, act), by: name) }
    visa.amended = citation.amended
    visa.articles = citation.articles.map { act.shown($0.number, at: $0.tokens, by: name) }
    record.visas.append(visa)
  }

  /// « l'avenant n° 1 du 18 mai 2022 », also where a convention is named before it: its « n° » is a rank.
  private static func avenants(_ clause: TokenRange, _ act: Act) -> [Visa] {
    let tokens = act.tokens
    var found: [Visa] = []
    for word in tokens.all(.avenants, in: clause) {
      var position = word.upperBound
      while let dated = tokens.match(.dated, at: position, limit: clause.upperBound),
        let date = act.mentions.dates.starting(at: dated.upperBound), date.value.day != nil
      {
        var visa = Visa(nature: .convention)
        visa.date = act.shown(date.value, at: date.tokens, by: name)
        found.append(visa)
        position = date.tokens.upperBound
      }
    }
    return found
  }

  /// What a clause names before its avenants: « la délégation de gestion du 9 avril 2021, modifiée par l'avenant … ».
  private static func beforeAvenant(_ clause: TokenRange, _ tokens: Tokens) -> TokenRange {
    let end = tokens.first(.modifiedBy, in: clause) ?? tokens.first(.avenants, in: clause)
    return clause.lowerBound..<(end?.lowerBound ?? clause.upperBound)
  }

  /// A title without the comma or the stop after it.
  private static func withoutSign(_ title: TokenRange, _ act: Act) -> TokenRange {
    var end = title.upperBound
    while end > title.lowerBound + 1, act.tokens.match(.sign, at: end - 1) != nil { end -= 1 }
    // The mark of a note is not part of the title: « … de l'État1 ».
    let last = end - 1
    let mark = act.tokens[last]
    if mark.kind == .number, mark.isGlued, act.tokens[last - 1].kind == .word,
      act.outline.parts.contains(where: {
        $0.kind == .footnote && $0.number == act.tokens.text(last..<last + 1)
      })
    {
      end = last
    }
    return title.lowerBound..<end
  }

  /// A text without number and date: « Vu la charte des marchés ; ».
  private static func unnumbered(_ line: TokenRange, _ act: Act) -> Visa? {
    let tokens = act.tokens
    guard
      let lead = tokens.match(.vuLeOrLe, at: line.lowerBound, limit: line.upperBound),
      lead.upperBound < line.upperBound
    else { return nil }
    var end = line.upperBound
    while end > lead.upperBound, tokens[end - 1].kind == .symbol, !tokens.reads(end - 1, ")") { end -= 1 }
    guard end > lead.upperBound else { return nil }
    let nature = natures.first { tokens.match($0.0, at: lead.upperBound, limit: end) != nil }?.1 ?? .other
    var visa = Visa(nature: nature)
    if let sign = tokens.first(.numeroSign, in: lead.upperBound..<end),
      let number = ReferenceNumber.read(tokens, at: sign.lowerBound, limit: end)
    {
      visa.number = act.shown(number, by: name)
    }
    if let date = act.mentions.dates.within(line).first {
      visa.date = act.shown(date.value, at: date.tokens, by: name)
    }
    if visa.number == nil, visa.date == nil {
      visa.title = act.shown(lead.upperBound..<end, by: name)
    }
    return visa
  }
  private static let natures: [(Phrase, TextNature)] = [
    (Phrase("decret(s)"), .decret), (Phrase("loi(s) organique(s)"), .loiOrganique), (Phrase("loi(s)"), .loi),
    (Phrase("ordonnance(s)"), .ordonnance), (Phrase("arrete(s)"), .arrete),
    (Phrase("circulaire(s)"), .circulaire), (Phrase("code"), .code), (Phrase("convention(s)"), .convention),
    (.delegationsDeGestion, .convention),
  ]
}

extension Phrase {
  fileprivate static let ilEstConvenu = Phrase(
    "{il {est|a ete}|ont} [donc] {convenu|arrete|decide}|les {parties|soussignes} {conviennent|ont convenu}|conviennent de ce"
  )
  fileprivate static let vuLe = Phrase("vu(s) {le|la|l'|les}")
  fileprivate static let modifiedBy = Phrase(
    "{modifie(e)(s)|complete(e)(s)|prolonge(e)(s)|et} [par] {l'|les|son|ses} avenant(s)")
  fileprivate static let dated = Phrase("[,|et] [n° #|no #] [en date] {du|le}")
  fileprivate static let sign = Phrase(",|.|;")
  fileprivate static let vuLeOrLe = Phrase("vu(s) {le|la|l'|les}|le|la|l'|les")
}
