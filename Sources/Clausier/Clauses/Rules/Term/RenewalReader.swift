/// Reads how an act is renewed: by silence, by decision or not at all, how often and for how long.
struct RenewalReader {
  private let act: Act
  private var tokens: Tokens { act.tokens }

  init(_ act: Act) { self.act = act }

  /// What a clause says about the renewal, and whether the mode is only likely.
  func renewal(_ clause: TermClause, duration: Mention<Period>?) -> (renewal: Renewal, isDoubtful: Bool)? {
    guard let marker = clause.renewal, clause.isOwn || tokens.first(.tacitement, in: clause.tokens) != nil
    else {
      return nil
    }
    guard let mode = mode(clause, marker) else { return nil }
    var renewal = Renewal(mode: mode.mode)
    guard mode.mode != .none else { return (renewal, mode.isDoubtful) }
    renewal.times = times(clause)
    renewal.period = period(clause, marker, duration)
    return (renewal, mode.isDoubtful)
  }

  private func mode(_ clause: TermClause, _ marker: Int) -> (mode: RenewalMode, isDoubtful: Bool)? {
    let range = clause.tokens
    let tacit = tokens.first(.tacite, in: range) != nil
    let express =
      tokens.first(.express, in: range) != nil
    if isDenied(range, marker) {
      let only = tokens.first(.que, in: marker..<range.upperBound) != nil
      if only, express { return (.express, false) }
      return (.none, tacit)
    }
    if tacit { return (.tacit, false) }
    guard express || isRenewable(range) else { return nil }
    return (.express, !express)
  }

  /// Whether the act itself is said to be renewed, and not only « le renouvellement des marchés » named.
  private func isRenewable(_ range: TokenRange) -> Bool {
    tokens.first(.renouvelable, in: range) != nil
  }

  /// « n'est pas reconductible », « sans tacite reconduction », « non renouvelable », « ne peut faire l'objet d'une … ».
  private func isDenied(_ range: TokenRange, _ marker: Int) -> Bool {
    let near: TokenRange = max(range.lowerBound, marker - 8)..<marker
    guard let denial = tokens.last(.ne, in: near) else {
      return tokens.match(.estExclu, at: marker + 1) != nil
    }
    // « sans dénonciation, elle est reconduite » denies something else.
    return tokens.first(.otherDenial, in: denial.upperBound..<marker) == nil
  }

  private func times(_ clause: TermClause) -> Shown<Int>? {
    for mention in act.mentions.numerals.within(clause.tokens) {
      let next = mention.tokens.upperBound
      let isCount =
        tokens.reads(next, "fois")
        || tokens.match(.reconduction, at: next) != nil
      guard isCount, !mention.value.ordinal, let count = mention.value.whole else { continue }
      return act.shown(count, at: mention.tokens, by: TermRule.name)
    }
    return nil
  }

  private func period(_ clause: TermClause, _ marker: Int, _ duration: Mention<Period>?) -> Shown<Period>? {
    let range: TokenRange = marker..<clause.tokens.upperBound
    let written = act.mentions.durations.within(range).first { mention in
      let position = mention.tokens.lowerBound
      let near: TokenRange = max(range.lowerBound, position - 5)..<position
      return tokens.first(.otherSpan, in: near) == nil
        && tokens.match(.avantDePreavis, at: mention.tokens.upperBound) == nil
    }
    if let written { return act.shown(written.value, at: written.tokens, by: TermRule.name) }
    if let yearly = tokens.first(.dAnneeEnAnnee, in: range) {
      return act.shown(Period(years: 1), at: yearly, by: TermRule.name)
    }
    // « pour la même durée » is what the act says of its own duration.
    guard let duration,
      tokens.first(.memeDuree, in: range) != nil
    else { return nil }
    return act.shown(duration.value, at: duration.tokens, by: TermRule.name)
  }
}

extension Phrase {
  fileprivate static let tacitement = Phrase("tacite(ment)")
  fileprivate static let tacite = Phrase("tacite(s)|tacitement")
  fileprivate static let express = Phrase(
    "express(e)(es)|expressement|avenant|accord|ecrit(e)|decision|lettre|echange|demande|convenu|volonte")
  fileprivate static let que = Phrase("que|qu'|sauf")
  fileprivate static let renouvelable = Phrase(
    "renouvelable(s)|reconductible(s)|reconduit(e)(s)|renouvele(e)(s)|prolonge(e)|proroge(e)|prorogeable")
  fileprivate static let ne = Phrase("ne|n'|non|sans|aucun(e)|exclu(t)|ni|pas")
  fileprivate static let estExclu = Phrase("{est|sont} exclu(e)(s)")
  fileprivate static let otherDenial = Phrase(",|denonciation|opposition|resiliation|avis|manifestation")
  fileprivate static let reconduction = Phrase(
    "[fois] [nouvelle(s)|eventuelle(s)] {reconduction(s)|renouvellement(s)}")
  fileprivate static let otherSpan = Phrase("preavis|delai(s)|moins|limite|totale|exceder|maximale|avant")
  fileprivate static let dAnneeEnAnnee = Phrase(
    "d'annee en annee|{periode(s)|reconduction(s)} annuelle(s)|annuellement|tous les ans")
  fileprivate static let memeDuree = Phrase(
    "{meme|identique|egale} {duree|periode}|{duree|periode} {identique|egale|equivalente}")
}
