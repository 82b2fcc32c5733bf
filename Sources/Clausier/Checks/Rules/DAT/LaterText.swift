/// DAT006: a text is cited that did not exist when the act was signed.
///
/// It is never more than a review: which of the two dates is wrong only a person can say, and acts that are published
/// again may name texts of after their signature.
enum LaterText: CheckRule {
  static let code = "DAT006"
  static let name = "later-text"
  static let severities: [Finding.Severity] = [.review]
  static let scope = RuleScope.conventions

  static let page = RulePage(
    finds: Message(
      fr: "Un texte cité est postérieur à la signature.",
      en: "A text is cited that is later than the signature."),
    matters: Message(
      fr: "L’acte ne pouvait pas viser ce texte : sa date, ou celle de la signature, est fausse.",
      en: "The act could not cite that text: its date, or that of the signature, is wrong."),
    remedy: Message(
      fr: "Vérifiez la date du texte sur Légifrance, et celle de la signature.",
      en: "Check the date of the text on Légifrance, and that of the signature."),
    fails: "Vu le décret n° 2024-871 du 2 septembre 2024 ; Fait à Rennes, le 12 mars 2024",
    passes: "Vu le décret n° 2023-44 du 30 janvier 2023, modifié par le décret n° 2025-31 du 9 janvier 2025 ;"
  )

  static func check(_ act: CheckedAct) -> Verdict {
    guard let day = act.signatureDay else {
      return .notApplicable(fr: "l’acte n’a pas de date de signature", en: "the act has no date of signature")
    }
    var known: Set<String> = []
    var found: [Finding] = []
    for sentence in act.sentences where isRead(sentence) {
      // A text that is published again names what has amended it since.
      let end = act.tokens.first(.amending, in: sentence.words)?.lowerBound ?? sentence.words.upperBound
      for mention in act.act.mentions.citations.within(sentence.words.lowerBound..<end) {
        let text = mention.value
        guard sentence.kind == .visas || text.nature.isPublished, text.isLater(than: day.value),
          let words = text.nameTokens, known.insert(act.quote(words)).inserted
        else { continue }
        found.append(finding(words, day, act))
      }
    }
    return .findings(found)
  }

  /// Titles and signatures give the day of the act itself, and annexes are often of another.
  private static func isRead(_ sentence: CheckedAct.Sentence) -> Bool {
    switch sentence.kind {
    case .visas, .preamble: true
    case .article: !sentence.isHeading
    default: false
    }
  }

  private static func finding(_ words: TokenRange, _ day: Shown<CalendarDate>, _ act: CheckedAct) -> Finding {
    Finding(
      .review, fr: "« \(act.quote(words)) » est postérieur à la signature, le \(day.printed).",
      en: "“\(act.quote(words))” is later than the signature, on \(day.printed)."
    ).quoting(words, of: act).comparing(
      Basis(fr: "la signature", en: "the signature", day, at: "/signature/date"))
  }
}

extension FoundCitation {
  /// Whether it is of a later day; by the year of its number where it has no date, and not at all where the two disagree.
  fileprivate func isLater(than day: CalendarDate) -> Bool {
    guard let date else { return nature.isNumberedByYear && (numberYear.map { $0 > day.year } ?? false) }
    return date.day != nil && date > day && (numberYear == nil || numberYear == date.year)
  }

  /// From its nature to its date, or to its number where it has none.
  fileprivate var nameTokens: TokenRange? {
    guard let end = [numberTokens, dateTokens].compactMap({ $0?.upperBound }).max(),
      end > natureTokens.lowerBound
    else { return nil }
    return natureTokens.lowerBound..<end
  }
}

extension TextNature {
  /// Whether such texts are published and named by their day, wherever they are cited.
  fileprivate var isPublished: Bool {
    switch self {
    case .loi, .loiOrganique, .ordonnance, .decret, .arrete, .circulaire: true
    case .code, .convention, .other: false
    }
  }
}

extension Phrase {
  fileprivate static let amending = Phrase(
    """
    {modifie(e)(s)|complete(e)(s)|remplace(e)(s)|abroge(e)(s)|ratifie(e)(s)|proroge(e)(s)} \
    [,] [{en dernier lieu|dernierement|notamment}] [,] par|issu(e)(s) {de|du|des|d'}
    """)
}
