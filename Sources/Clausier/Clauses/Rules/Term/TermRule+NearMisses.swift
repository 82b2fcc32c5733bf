/// Dates and durations that are not those of the act's own beginning, end, length or notice.
extension TermRule {
  static let reasons: [NearMissReason] = [
    .noStartWord, .noEndWord, .neverComputed, .noDurationWord, .noNoticeWord, .ofRenewal, .ofNotice,
    .otherSubject, .notAboutTerm, .dateOfText,
  ]

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
      let position = mention.tokens.lowerBound
      let reading = mention.value.description
      let limit = isLimit(act.tokens, mention.tokens, in: clause.tokens)
      var misses = [
        act.miss(
          "/term/duration", mention.tokens, reading: reading,
          limit ? .ofNotice : common(clause, position) ?? .noDurationWord)
      ]
      if !limit {
        let isRenewal = clause.renewal.map { $0 < position } ?? false
        misses.append(
          act.miss("/term/notice", mention.tokens, reading: reading, isRenewal ? .ofRenewal : .noNoticeWord))
      }
      if record.term.end == nil, mention.value == record.term.duration?.value {
        misses.append(act.miss("/term/end", mention.tokens, .neverComputed))
      }
      return misses
    }
  }

  /// What applies to a clause's dates and durations alike.
  private static func common(_ clause: TermClause, _ position: Int) -> NearMissReason? {
    if let renewal = clause.renewal, renewal < position { return .ofRenewal }
    return clause.isOwn ? nil : .otherSubject
  }

  /// Whether a duration is a notice or a time limit: « préavis de », « dans un délai de », « avant l'échéance ».
  private static func isLimit(_ tokens: Tokens, _ words: TokenRange, in clause: TokenRange) -> Bool {
    let before: TokenRange = max(clause.lowerBound, words.lowerBound - 6)..<words.lowerBound
    return tokens.first(.preavisOrDelai, in: before) != nil
      || tokens.match(.avantDePreavis, at: words.upperBound) != nil
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

extension NearMissReason {
  /// A date without « à compter du ».
  static let noStartWord = NearMissReason(
    "no-start-word", fr: "Aucun mot comme « à compter du » ou « prend effet » ne la précède.",
    en: "No word such as « à compter du » or « prend effet » stands before it.")

  /// A date without « jusqu'au ».
  static let noEndWord = NearMissReason(
    "no-end-word", fr: "Aucun mot comme « jusqu’au » ou « prend fin » ne la précède.",
    en: "No word such as « jusqu'au » or « prend fin » stands before it.")

  /// A duration where an end is asked for.
  static let neverComputed = NearMissReason(
    "never-computed", fr: "C’est une durée ; la fin n’est donnée que si elle est écrite, jamais calculée.",
    en: "It is a duration; the end is given only where it is written and never computed.")

  /// A duration without « pour une durée de ».
  static let noDurationWord = NearMissReason(
    "no-duration-word", fr: "Aucun mot comme « pour une durée de » ne la précède.",
    en: "No words such as « pour une durée de » stand before it.")

  /// A duration without « préavis ».
  static let noNoticeWord = NearMissReason(
    "no-notice-word", fr: "Ni « préavis » ni une fin anticipée ne s’y rapportent.",
    en: "Neither « préavis » nor an early end goes with it.")

  /// A date or a duration of the renewal.
  static let ofRenewal = NearMissReason(
    "of-renewal", fr: "C’est dit de la reconduction.", en: "It is said of the renewal.")

  /// A duration of the notice.
  static let ofNotice = NearMissReason(
    "of-notice", fr: "C’est un préavis ou un délai.", en: "It is a notice or a time limit.")

  /// A date of something else.
  static let otherSubject = NearMissReason(
    "other-subject", fr: "La phrase parle d’autre chose que de l’acte lui-même.",
    en: "The sentence is about something else than the act itself.")

  /// A time in an article about something else.
  static let notAboutTerm = NearMissReason(
    "not-about-term", fr: "L’article ne porte pas sur la durée, et la phrase ne dit pas celle de l’acte.",
    en: "The article is not about the term, and the sentence does not say that of the act.")
}
