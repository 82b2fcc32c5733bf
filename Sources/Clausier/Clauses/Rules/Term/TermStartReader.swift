/// Reads what sets an act in force: « prend effet à la date de sa signature », « entre en vigueur le 1er mai 2024 ».
struct TermStartReader {
  private let act: Act
  private var tokens: Tokens { act.tokens }

  init(_ act: Act) { self.act = act }

  /// The start that a clause says; `nil` where it says none.
  func start(_ clause: TermClause) -> TermStart? {
    guard clause.isOwn, let trigger = trigger(clause) else { return nil }
    let after: TokenRange = trigger..<clause.tokens.upperBound
    let event = event(after)
    if let date = date(after), event.map({ date.tokens.lowerBound < $0.position }) ?? true {
      return TermStart(
        event: .date, date: act.shown(date.value, at: act.words(ofDate: date), by: TermRule.name))
    }
    return event.map { TermStart(event: $0.event) }
  }

  /// The position from which on a clause says when the act begins.
  private func trigger(_ clause: TermClause) -> Int? {
    return tokens.first(.takesEffect, in: clause.before)?.lowerBound
  }

  /// The first event named as a moment: « à compter de sa notification », « dès sa dernière signature ».
  private func event(_ range: TokenRange) -> (event: TermEvent, position: Int)? {
    let found = tokens.first(.event, in: range)
    guard let found, isMoment(found.lowerBound, from: range.lowerBound) else { return nil }
    let event: TermEvent =
      tokens.match(.signatures, at: found.lowerBound) != nil
      ? .signature
      : tokens.match(.publication, at: found.lowerBound) != nil ? .publication : .notification
    return (event, found.lowerBound)
  }

  /// Whether words of time come before an event.
  private func isMoment(_ position: Int, from start: Int) -> Bool {
    var at = position - 1
    while at >= max(start - 3, 0), position - at < 12 {
      if tokens.match(.leadsToEvent, at: at) != nil {
        return true
      }
      at -= 1
    }
    return false
  }

  /// The first date named as a moment: « entre en vigueur le », « à compter du », « du … au … ».
  private func date(_ range: TokenRange) -> Mention<CalendarDate>? {
    act.mentions.dates.within(range).first { mention in
      var before = mention.tokens.lowerBound - 1
      if isWeekday(before) { before -= 1 }
      guard before >= range.lowerBound,
        tokens.match(.beforeEvent, at: before) != nil
      else { return false }
      let near: TokenRange = max(range.lowerBound, before - 5)..<before + 1
      guard
        tokens.first(.noStart, in: near) == nil
      else { return false }
      return tokens.first(.leadsToDate, in: near) != nil
        || tokens.match(.au, at: mention.tokens.upperBound) != nil
    }
  }

  private func isWeekday(_ position: Int) -> Bool {
    tokens.match(.weekday, at: position) != nil
  }
}

extension Phrase {
  fileprivate static let takesEffect = Phrase(

    """
    prend(ra) effet|prendront effet|prenant effet|prise d'effet|prend son effet|entre(ra) en vigueur|entrant en vigueur|\
    entree en vigueur|effet {a|au|le|des}|s'applique(ra)|applicable(s)|produi(t|ra) [tous] {ses|son|effet}|conclu(e)(s)|\
    etabli(e)|consenti(e)|valable|court|couvre|debute(ra)|commence(ra)|demarre(ra)|a compter|a partir|\
    accord(e)(ee)|executoire(s)|signe(e) pour|du # |vaut|dure(ra)|duree
    """)
  fileprivate static let event = Phrase(
    "signature(s)|signee(s) par|{a|ont|aura|auront} signe(e)(s)|publication|publiee|notification|notifiee")
  fileprivate static let signatures = Phrase("signature(s)|signee(s)|{a|ont|aura|auront} signe(e)(s)")
  fileprivate static let publication = Phrase("publication|publiee")
  fileprivate static let leadsToEvent = Phrase(
    "compter|partir|allant|courant|des|apres|jour|date|lendemain|lors|suivant|moment|au|a|a la|suite|depuis|qu'|effet"
  )
  fileprivate static let beforeEvent = Phrase("le|au|du|des|:|date|depuis|de|la")
  fileprivate static let noStart = Phrase(
    "jusqu'|au plus tard|s'acheve(ra)|fin|termine(ra)|expire(ra)|echeance|terme|avant|loi|decret|arrete|circulaire"
  )
  fileprivate static let leadsToDate = Phrase(
    "compter|partir|date|effet|vigueur|des|depuis|commence(ra)|debute(ra)|demarre(ra)")
  fileprivate static let au = Phrase("[inclus] [,] {au|jusqu'}")
}
