/// Reads when an act ends: « jusqu'au 31 décembre 2025 », « s'achève le … », « du … au … », and how long it lasts.
struct TermEndReader {
  private let act: Act
  private var tokens: Tokens { act.tokens }

  init(_ act: Act) { self.act = act }

  /// The last day that a clause names.
  func end(_ clause: TermClause) -> Mention<CalendarDate>? {
    guard clause.isOwn else { return nil }
    if let moved = moved(clause) { return moved }
    let dates = act.mentions.dates.within(clause.before)
    let own = dates.enumerated().first { index, date in
      let floor = index > 0 ? dates[dates.startIndex + index - 1].tokens.upperBound : clause.tokens.lowerBound
      return isEnd(date, from: floor, in: clause) && !isOnlyPossible(date, in: clause)
    }?.element
    return own ?? renewed(clause)
  }

  /// The later of two ends: « devait prendre fin le A, est prorogée jusqu'au B », « fixée au A, est reportée au B »,
  /// « les mots « jusqu'au A » sont remplacés par « jusqu'au B » ».
  private func moved(_ clause: TermClause) -> Mention<CalendarDate>? {
    let dates = act.mentions.dates.within(clause.tokens)
    guard let verb = tokens.first(.isMoved, in: clause.tokens), !isOnlyPossible(verb, in: clause) else {
      return nil
    }
    let isReplacement = tokens.match(.isReplaced, at: verb.lowerBound) != nil
    if isReplacement, tokens.first(.endMarker, in: clause.tokens) == nil { return nil }
    let floor = verb.upperBound
    return dates.first { date in
      guard date.tokens.lowerBound >= floor, date.value.day != nil else { return false }
      let between: TokenRange = floor..<date.tokens.lowerBound
      // « est prorogée du A au B » ends at B.
      if let link = tokens.match(.au, at: date.tokens.upperBound),
        act.mentions.dates.starting(at: link.upperBound) != nil
      {
        return false
      }
      return isReplacement
        || between.count <= 16 && tokens.match(.untilDate, at: date.tokens.lowerBound - 1) != nil
    }
  }

  private func isOnlyPossible(_ verb: TokenRange, in clause: TermClause) -> Bool {
    tokens.last(.peut, in: max(clause.tokens.lowerBound, verb.lowerBound - 6)..<verb.lowerBound) != nil
  }

  /// « est reconduite pour deux ans, soit jusqu'au 14 juin 2026 »: the new end, unless it only may be renewed.
  private func renewed(_ clause: TermClause) -> Mention<CalendarDate>? {
    guard let marker = clause.renewal else { return nil }
    let isRenewed = tokens.match(.est, at: marker - 1) != nil
    return act.mentions.dates.within(marker..<clause.tokens.upperBound).first { date in
      let start = date.tokens.lowerBound
      if isRenewed, tokens.match(.soitJusquAu, at: start - 3) != nil { return true }
      let near: TokenRange = max(marker, start - 6)..<start
      return tokens.first(.withoutExceeding, in: near)?.upperBound == start
    }
  }

  private func isEnd(_ date: Mention<CalendarDate>, from floor: Int, in clause: TermClause) -> Bool {
    let position = date.tokens.lowerBound
    let near: TokenRange = max(floor, position - 12)..<position
    // « devait prendre fin le … » names an end that no longer applies.
    if tokens.first(.wasToEnd, in: near) != nil { return false }
    if tokens.first(.endMarker, in: near) != nil {
      return true
    }
    // « jusqu'à la fin des travaux, et au plus tard le … »
    if tokens.last(.auPlusTardLe, in: near)?.upperBound == position,
      tokens.first(.endCue, in: clause.tokens.lowerBound..<position) != nil
    {
      return true
    }
    // « du 1er janvier 2024 au 31 décembre 2025 »
    if floor > clause.tokens.lowerBound, tokens.match(.au, at: floor)?.upperBound == position {
      return true
    }
    // « pour une durée allant de la signature au 31 décembre 2026 »
    if tokens.match(.au, at: position - 1)?.upperBound == position, tokens.first(.allant, in: near) != nil {
      return true
    }
    // An avenant: « la date du … est remplacée par celle du … »
    return tokens.first(.remplaceePar, in: near) != nil
  }

  /// « peut être prorogée jusqu'au … » names an end that may never come.
  private func isOnlyPossible(_ date: Mention<CalendarDate>, in clause: TermClause) -> Bool {
    let before: TokenRange = clause.tokens.lowerBound..<date.tokens.lowerBound
    guard let way = tokens.last(.peut, in: before),
      tokens.first(.prorog, in: way.upperBound..<before.upperBound) != nil
    else { return false }
    return true
  }

  /// How long the act lasts: « pour une durée de trois (3) ans », « pour 18 mois », « d'une durée d'un an ».
  func duration(_ clause: TermClause) -> Mention<Period>? {
    guard clause.isOwn else { return nil }
    let range = clause.before
    return act.mentions.durations.within(range).first { mention in
      let position = mention.tokens.lowerBound
      let near: TokenRange = max(range.lowerBound, position - 12)..<position
      guard
        let cue = tokens.last(.duree, in: near),
        tokens.first(.noEnd, in: cue.upperBound..<position) == nil,
        !isFormer(mention, in: range),
        tokens.match(.estDe, at: cue.lowerBound) == nil
          || tokens.first(.preavisOrDelai, in: near.lowerBound..<cue.lowerBound) == nil
      else { return false }
      return tokens.match(.dePreavis, at: mention.tokens.upperBound) == nil
    }
  }
}

extension TermEndReader {
  /// Whether a duration is the one that another replaces: « initialement fixée à deux ans, est portée à trois ans »,
  /// « portée de deux à trois ans ».
  private func isFormer(_ mention: Mention<Period>, in range: TokenRange) -> Bool {
    let end = mention.tokens.upperBound
    let behind: TokenRange = end..<max(end, range.upperBound)
    guard let raised = tokens.first(.raised, in: behind) ?? raisedFrom(mention, in: range) else {
      return false
    }
    return act.mentions.durations.within(raised.lowerBound..<range.upperBound).contains {
      $0.tokens.lowerBound > mention.tokens.lowerBound
    }
  }

  /// « portée de deux ans à trois ans »
  private func raisedFrom(_ mention: Mention<Period>, in range: TokenRange) -> TokenRange? {
    let start = mention.tokens.lowerBound - 1
    guard start > range.lowerBound, tokens.match(.de, at: start) != nil,
      tokens.match(.changes, at: start - 1) != nil, tokens.reads(mention.tokens.upperBound, "a")
    else { return nil }
    return mention.tokens
  }
}

extension Phrase {
  fileprivate static let raised = Phrase(
    "{est|sera} [ainsi|donc|desormais] {porte(e)|prolonge(e)|etendu(e)|ramene(e)|reduit(e)|fixe(e)} a|passe(ra) a"
  )
  fileprivate static let de = Phrase("de|d'")
  fileprivate static let changes = Phrase("porte(e)|passe(ra)|prolonge(e)|etendu(e)|ramene(e)|reduit(e)")
  fileprivate static let est = Phrase("est")
  fileprivate static let withoutExceeding = Phrase(
    """
    sans [pouvoir] {exceder|depasser|aller au-dela de|se prolonger au-dela de} {le|la date du}|\
    {sans que|dans la limite|et ce jusqu'au|au plus tard} [du|le|au]
    """)
  fileprivate static let soitJusquAu = Phrase("soit jusqu'au")
  fileprivate static let endMarker = Phrase(

    """
    jusqu'|s'acheve(ra)(nt)|s'eteint|s'eteindra|{prend(ra)|prendront} fin|prenant fin|se termine(ra)|expire(ra)|expirant|arrive(ra) a|\
    echeance|expiration|cesse(ra)|date de fin|au terme|terme|finit|finira|fin [de la convention] :|fin {le|au}
    """)
  fileprivate static let auPlusTardLe = Phrase("au plus tard [,] le")
  fileprivate static let endCue = Phrase(
    "jusqu'|fin|terme|conclu(e)|expire(ra)|valable|s'acheve(ra)|s'eteint|s'eteindra|cesse(ra)|termine(ra)|duree"
  )
  fileprivate static let isMoved = Phrase(
    """
    {est|sont} [donc|ainsi] {proroge(e)(s)|prolonge(e)(s)|reporte(e)(s)|repousse(e)(s)|porte(e)(s)|etendu(e)(s)}|\
    {est|sont} remplace(e)(s) par|prend desormais fin|desormais fixe(e)(s)
    """)
  fileprivate static let isReplaced = Phrase("{est|sont} remplace(e)(s) par")
  fileprivate static let untilDate = Phrase("au|jusqu'au|le")
  fileprivate static let wasToEnd = Phrase(
    "devai(t|ent)|initialement|expirait|s'achevait|prenait fin|arrivait a")
  fileprivate static let allant = Phrase("{allant|courant|s'etendant} {de|du}")
  fileprivate static let au = Phrase("[inclus|,] [et] au")
  fileprivate static let remplaceePar = Phrase("remplacee par|portee au|reportee au|prolongee au|fixee au")
  fileprivate static let peut = Phrase("peut|peuvent|pourra|pourront")
  fileprivate static let prorog = Phrase("prorog(ee)(er)|prolong(ee)(er)|etendu(e)|etendre|modifie(e)")
  fileprivate static let duree = Phrase(
    "duree|periode|pour|valable|dure(ra)|est de|fixee a|portee [de # _] a|passe(ra) de")
  fileprivate static let noEnd = Phrase("preavis|delai(s)|moins de|avant|tous les|chaque")
  fileprivate static let estDe = Phrase("est de|fixee a|pour")
  fileprivate static let dePreavis = Phrase("de preavis|avant|a l'avance|apres|par {an|semaine|mois}")
}
