/// LEG006: neither an end nor a length is said.
enum OpenTerm: CheckRule {
  static let code = "LEG006"
  static let name = "open-term"
  static let severities: [Finding.Severity] = [.error, .review]
  static let scope = RuleScope.delegations

  static let page = RulePage(
    finds: Message(
      fr:
        "Ni fin, ni durée, ni exercice n’est dit. Une tacite reconduction sans limite est signalée pour relecture.",
      en:
        "Neither an end nor a length nor a budget year is said. Tacit renewal without limit is to be reread."),
    matters: Message(
      fr: "Une délégation n’est possible que « pour une durée limitée », qui peut être reconduite.",
      en: "A delegation is possible only “for a limited time”, which may be renewed."),
    source: .decree("1"),
    remedy: Message(
      fr: "Écrivez une date de fin, une durée ou l’exercice, et combien de fois elle peut être reconduite.",
      en: "Write an end, a length or the budget year, and how often it may be renewed."),
    fails: "La présente convention prend effet à sa date de signature.",
    passes: "La présente convention est établie pour l’exercice 2024.")

  static func check(_ act: CheckedAct) -> Verdict {
    if let tacit = tacitRenewal(act) { return .finding(tacit) }
    if let open = act.first(.endless, in: act.clauses) {
      return .finding(
        Finding(
          .error, fr: "La délégation est dite sans fin : « \(act.quote(open.words)) ».",
          en: "The delegation is said to have no end: “\(act.quote(open.words))”."
        ).quoting(open.words, of: act))
    }
    let term = act.record.term
    guard term.end == nil, term.duration == nil, !isLimited(act) else { return .clear }
    return .finding(
      .lack(
        .error, fr: "Rien ne dit jusqu’à quand la délégation vaut.",
        en: "Nothing says until when the delegation holds."
      )
      .about("/term/end"))
  }

  /// « renouvelée par tacite reconduction » where nothing says how often.
  private static func tacitRenewal(_ act: CheckedAct) -> Finding? {
    let renewal = act.record.term.renewal
    guard renewal == nil || renewal?.times == nil,
      let found = act.clauses.lazy.compactMap({ sentence -> (CheckedAct.Sentence, TokenRange)? in
        guard let words = act.tokens.first(.tacit, in: sentence.words),
          act.tokens.first(.notTacit, in: sentence.words) == nil
        else { return nil }
        return (sentence, words)
      }).first, !act.clauses(of: found.0.section).contains(where: { act.says(.limit, in: $0.words) })
    else { return nil }
    return Finding(
      .review, fr: "La reconduction tacite n’a pas de limite, alors que la délégation doit en avoir une.",
      en: "The tacit renewal has no limit, though a delegation must have one."
    ).quoting(found.1, of: act)
  }

  /// Whether a sentence about the act says an end in words that the record has no place for.
  private static func isLimited(_ act: CheckedAct) -> Bool {
    let tokens = act.tokens
    return act.sentences.contains { sentence in
      guard sentence.kind != .visas, sentence.kind != .footnote else { return false }
      let isOfAct = tokens.first(.act, in: sentence.words) != nil
      if isOfAct, tokens.first(.ends, in: sentence.words) != nil { return true }
      if isOfAct, let year = tokens.first(.forYear, in: sentence.words),
        tokens[year.upperBound].kind == .number
      {
        return true
      }
      return isOfAct && tokens.first(.lasts, in: sentence.words) != nil
        && tokens.first(.notice, in: sentence.words) == nil
        && !act.act.mentions.durations.within(sentence.words).isEmpty
    }
  }
}

extension Phrase {
  fileprivate static let tacit = Phrase(
    """
    {renouvele(e)(s)|reconduit(e)(s)|renouvelable(s)|reconductible(s)} {{par|de} tacite reconduction|tacitement}|tacitement {renouvele(e)(s)|reconduit(e)(s)}|\
    tacite reconduction|reconduction tacite|tacitement
    """)
  fileprivate static let notTacit = Phrase(
    "sans [possibilite de] tacite|pas [de] tacite|aucune tacite|exclu(e)|non tacite|toute tacite"
  )
  fileprivate static let limit = Phrase(
    """
    {une|deux|trois|quatre|cinq|#} [( # )] fois|dans la limite de|sans pouvoir exceder|ne {peut|pourra} exceder|sans [pouvoir] depasser|\
    duree {maximale|totale}|au plus|maximum|maximal(e)
    """)
  fileprivate static let endless = Phrase(
    "duree {indeterminee|illimitee}|sans limite de duree|sans duree determinee")
  fileprivate static let ends = Phrase(
    """
    jusqu'|prend(ra) fin|s'acheve(ra)|arrive(ra) a {terme|echeance|expiration}|expire(ra)|cesse(ra) [de produire] [ses] {effet|effets|le|au|a|des|lors}|\
    duree {du|de la|des|de l'} {projet|programme|operation|marche(s)|travaux|chantier|mandat}|{au|a} plus tard
    """)
  fileprivate static let forYear = Phrase(
    "{pour|au titre de|sur|couvre} {l'exercice|l'annee|les annees|les exercices|la periode|l'annee budgetaire|l'exercice budgetaire} [budgetaire(s)] [civile]|au titre de l'exercice|exercice|gestion"
  )
  fileprivate static let act = Phrase(
    "convention|delegation|elle|document|acte|present accord|protocole|effet")
  fileprivate static let notice = Phrase("preavis|prevenance|a l'avance|delai(s)")
  fileprivate static let lasts = Phrase("duree|pour|periode|pendant|valable")
}
