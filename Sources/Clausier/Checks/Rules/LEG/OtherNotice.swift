/// LEG010: the notice for ending at any time is not three months.
enum OtherNotice: CheckRule {
  static let code = "LEG010"
  static let name = "other-notice"
  static let severities: [Finding.Severity] = [.warning]
  static let scope = RuleScope.conventions

  static let page = RulePage(
    finds: Message(
      fr:
        "Le préavis pour mettre fin à la délégation à tout moment n’est pas de trois mois (90 jours passent).",
      en: "The notice for ending the delegation at any time is not three months (90 days pass)."),
    matters: Message(
      fr: "Le décret fixe ce préavis à trois mois ; une convention n’y déroge pas.",
      en: "The decree fixes that notice at three months; a convention does not depart from it."),
    source: .decree("5"),
    remedy: Message(fr: "Écrivez un préavis de trois mois.", en: "Write a notice of three months."),
    fails: "Elle peut être dénoncée à tout moment, sous réserve d’un préavis d’un mois.",
    passes: "En cas de manquement, elle est résiliée quinze jours après mise en demeure.")

  static func check(_ act: CheckedAct) -> Verdict {
    var isSaid = false
    for sentence in act.clauses {
      guard act.says(.ending, in: sentence.words), !act.says(.otherEnding, in: sentence.words),
        let notice = notice(in: sentence.words, act)
      else { continue }
      isSaid = true
      guard !isThreeMonths(notice.value) else { continue }
      let said = act.quote(notice.tokens)
      return .finding(
        Finding(
          .warning, fr: "Le préavis est de trois mois d’après le décret, non de « \(said) ».",
          en: "By the decree the notice is three months, not “\(said)”."
        ).quoting(notice.tokens, of: act).about("/term/notice"))
    }
    return isSaid
      ? .clear
      : .notApplicable(
        fr: "aucun préavis n’est dit pour mettre fin à tout moment",
        en: "no notice is said for ending at any time")
  }

  /// The length beside « préavis », or before « à l’avance ».
  private static func notice(in sentence: TokenRange, _ act: CheckedAct) -> Mention<Period>? {
    let durations = act.act.mentions.durations.within(sentence)
    guard let word = act.tokens.first(.notice, in: sentence) else { return nil }
    let after = durations.first {
      $0.tokens.lowerBound >= word.upperBound && $0.tokens.lowerBound < word.upperBound + 12
    }
    return after
      ?? durations.last {
        $0.tokens.upperBound <= word.lowerBound && $0.tokens.upperBound + 8 > word.lowerBound
      }
  }

  private static func isThreeMonths(_ period: Period) -> Bool {
    period == Period(months: 3) || period == Period(days: 90) || period == Period(weeks: 12)
  }
}

extension Phrase {
  fileprivate static let ending = Phrase(
    "mis fin|mettre fin|met fin|mettre un terme|resilie(e)|resilier|resiliation|denonce(e)|denoncer|denonciation|rompue|retirer|retrait"
  )
  /// Ending for a fault, or not renewing.
  fileprivate static let otherEnding = Phrase(
    """
    manquement(s)|inexecution|non-respect|non-execution|faute(s)|mise en demeure|mis en demeure|force majeure|non respect|\
    reconduction|renouvellement|reconduite|renouvelee|anniversaire|{au|le} # decembre|{chaque|de chaque} annee|titulaire(s)|\
    {mois|jours|semaines} [au moins] avant {l'|la|son|sa|chaque|le} [date] [d'|de] {echeance|terme|expiration|fin}|\
    {resiliation|resilier|denonciation} {du|des|de ce|de ces} {marche(s)|contrat(s)}
    """)
  fileprivate static let notice = Phrase("preavis|prevenance|a l'avance|avant la date|delai")
}
