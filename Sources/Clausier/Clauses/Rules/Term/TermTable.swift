/// What a table says of the term, a label in each row's first cell: « Durée | 3 ans », « Échéance | 31 décembre 2026 ».
struct TermTable {
  private let act: Act
  private var tokens: Tokens { act.tokens }
  /// The cell behind each label, in the articles and above them.
  private let rows: [(label: Int, value: TokenRange)]

  init(_ act: Act) {
    self.act = act
    let tables = act.lines.filter { line in
      line.block.kind == .table && line.block.zone == .body && line.block.rows.contains { $0.count == 2 }
        && ![.annex, .signature].contains(act.kind(of: line.all))
    }
    rows = tables.flatMap(\.block.rows).filter { $0.count == 2 }.compactMap { row in
      let label = act.tokens.range(of: row[0])
      guard let first = label.first,
        let words = act.tokens.match(.label, at: first, limit: label.upperBound),
        (words.upperBound..<label.upperBound).allSatisfy({ act.tokens[$0].kind == .symbol })
      else { return nil }
      return (first, act.tokens.range(of: row[1]))
    }
  }

  /// Fills what the sentences of the articles leave open.
  func fill(_ term: inout Term) {
    for (label, value) in rows {
      if tokens.match(.duration, at: label) != nil {
        if term.duration == nil { term.duration = duration(value) }
        if term.start == nil { term.start = event(value) }
      } else if tokens.match(.notice, at: label) != nil, term.notice == nil {
        term.notice = duration(value)
      } else if tokens.match(.end, at: label) != nil, term.end == nil {
        term.end = day(value)
      } else if tokens.match(.start, at: label) != nil, term.start == nil {
        term.start = day(value).map { TermStart(event: .date, date: $0) } ?? event(value)
      } else if tokens.match(.renewal, at: label) != nil, term.renewal == nil {
        term.renewal = renewal(value)
      }
    }
  }

  /// The one length that a cell says.
  private func duration(_ cell: TokenRange) -> Shown<Period>? {
    let found = act.mentions.durations.within(cell)
    guard found.count == 1, let first = found.first else { return nil }
    return act.shown(first.value, at: first.tokens, by: TermRule.name)
  }

  /// The one day that a cell says.
  private func day(_ cell: TokenRange) -> Shown<CalendarDate>? {
    let found = act.mentions.dates.within(cell)
    guard found.count == 1, let first = found.first, first.value.day != nil else { return nil }
    return act.shown(first.value, at: act.words(ofDate: first), by: TermRule.name)
  }

  private func event(_ cell: TokenRange) -> TermStart? {
    if tokens.first(.signature, in: cell) != nil { return TermStart(event: .signature) }
    if tokens.first(.publication, in: cell) != nil { return TermStart(event: .publication) }
    return tokens.first(.notification, in: cell).map { _ in TermStart(event: .notification) }
  }

  private func renewal(_ cell: TokenRange) -> Renewal? {
    if tokens.first(.tacit, in: cell) != nil {
      var renewal = Renewal(mode: .tacit)
      let times = act.mentions.numerals.within(cell).first { tokens.reads($0.tokens.upperBound, "fois") }
      renewal.times = times.flatMap { mention in
        mention.value.whole.map { act.shown($0, at: mention.tokens, by: TermRule.name) }
      }
      renewal.period = duration(cell)
      return renewal
    }
    if tokens.first(.none, in: cell) != nil { return Renewal(mode: .none) }
    return tokens.first(.express, in: cell).map { _ in Renewal(mode: .express) }
  }
}

extension Phrase {
  fileprivate static let label = Phrase(
    """
    {duree|date d'effet|prise d'effet|entree en vigueur|date d'entree en vigueur|date de debut|debut|echeance|\
    date d'echeance|date de fin|fin|terme|preavis|delai de preavis|renouvellement|reconduction} \
    [de la {convention|delegation}|du preavis]
    """)
  fileprivate static let duration = Phrase("duree")
  fileprivate static let notice = Phrase("preavis|delai de preavis")
  fileprivate static let end = Phrase("echeance|date d'echeance|date de fin|fin|terme")
  fileprivate static let start = Phrase(
    "date d'effet|prise d'effet|entree en vigueur|date d'entree en vigueur|date de debut|debut")
  fileprivate static let renewal = Phrase("renouvellement|reconduction")
  fileprivate static let signature = Phrase(
    "{a compter|a partir|date|des|a} [de|du] [la|sa] [derniere] signature")
  fileprivate static let publication = Phrase("publication")
  fileprivate static let notification = Phrase("notification")
  fileprivate static let tacit = Phrase("tacite(ment)")
  fileprivate static let none = Phrase("non|aucun(e)|sans|neant")
  fileprivate static let express = Phrase("expres|expresse(ment)|avenant|accord|decision")
}
