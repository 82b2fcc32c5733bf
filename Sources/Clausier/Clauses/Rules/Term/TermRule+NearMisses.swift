/// Dates and durations that are not those of the act's own beginning, end, length or notice.
extension TermRule {
  static func nearMisses(_ act: Act, _ record: Record) -> [NearMiss] {
    let clauses = TermClause.all(act, isAmendment: record.kind == .amendment)
    let said = Covering(clauses.map(\.tokens))
    let texts = Covering(act.mentions.citations.map(\.tokens))
    return clauses.flatMap { dates(act, $0, texts) + durations(act, $0, record) }
      + elsewhere(act, besides: said, texts)
  }

  private static func dates(_ act: Act, _ clause: TermClause, _ texts: Covering) -> [NearMiss] {
    act.mentions.dates.within(clause.tokens).flatMap { mention in
      let isOfText = texts.meets(mention.tokens)
      let common: NearMissReason? =
        isOfText ? .dateOfText : common(clause, mention.tokens.lowerBound)
      return [("/term/start/date", common ?? .noStartWord), ("/term/end", common ?? .noEndWord)].map {
        act.miss($0.0, mention.tokens, reading: mention.value.description, $0.1)
      }
    }
  }

  private static func durations(_ act: Act, _ clause: TermClause, _ record: Record) -> [NearMiss] {
    act.mentions.durations.within(clause.tokens).flatMap { mention in
      let place = mention.tokens.lowerBound
      let reading = mention.value.description
      let limit = isLimit(act.tokens, mention.tokens, in: clause.tokens)
      var misses = [
        act.miss(
          "/term/duration", mention.tokens, reading: reading,
          limit ? .ofNotice : common(clause, place) ?? .noDurationWord)
      ]
      if !limit {
        let isRenewal = clause.renewal.map { $0 < place } ?? false
        misses.append(
          act.miss("/term/notice", mention.tokens, reading: reading, isRenewal ? .ofRenewal : .noNoticeWord))
      }
      if record.term.end == nil, mention.value == record.term.duration?.value {
        misses.append(act.miss("/term/end", mention.tokens, .neverComputed))
      }
      return misses
    }
  }

  /// What holds of a clause's dates and durations alike.
  private static func common(_ clause: TermClause, _ place: Int) -> NearMissReason? {
    if let renewal = clause.renewal, renewal < place { return .ofRenewal }
    return clause.isOwn ? nil : .otherSubject
  }

  /// Whether a duration is a notice or a time limit: « préavis de », « dans un délai de », « avant l'échéance ».
  private static func isLimit(_ tokens: Tokens, _ words: TokenRange, in clause: TokenRange) -> Bool {
    let before: TokenRange = max(clause.lowerBound, words.lowerBound - 6)..<words.lowerBound
    return tokens.first("preavis|delai(s)", in: before) != nil
      || tokens.match("avant|de preavis|a l'avance", at: words.upperBound) != nil
  }

  /// Times that other articles name.
  private static func elsewhere(_ act: Act, besides said: Covering, _ texts: Covering) -> [NearMiss] {
    let dates = act.mentions.dates.within(act.readable).filter {
      !said.meets($0.tokens) && act.kind(of: $0.tokens) == .article
    }
    let durations = act.mentions.durations.within(act.readable).filter {
      !said.meets($0.tokens) && act.kind(of: $0.tokens) == .article
    }
    return dates.map {
      let reason: NearMissReason = texts.meets($0.tokens) ? .dateOfText : .notAboutTerm
      return act.miss("/term/end", $0.tokens, reading: $0.value.description, reason)
    }
      + durations.map {
        act.miss("/term/duration", $0.tokens, reading: $0.value.description, .notAboutTerm)
      }
  }
}
