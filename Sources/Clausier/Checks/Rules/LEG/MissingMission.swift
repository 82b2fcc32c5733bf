/// LEG002: nothing says what is confided.
enum MissingMission: CheckRule {
  static let code = "LEG002"
  static let name = "missing-mission"
  static let severities: [Finding.Severity] = [.error]
  static let scope = RuleScope.delegations

  static let page = RulePage(
    finds: Message(
      fr: "Aucun article ne dit l’objet de la délégation, et aucune phrase ne confie rien au délégataire.",
      en:
        "No article states the object of the delegation, and no sentence confides anything to the délégataire."
    ),
    matters: Message(
      fr:
        "Le document « précise la mission confiée au délégataire » : hors d’elle, il ne peut agir pour le délégant.",
      en: "The document “states the mission confided”: beyond it the délégataire cannot act for the délégant."
    ),
    source: .decree("2"),
    remedy: Message(
      fr: "Ajoutez une phrase : « Le délégant confie au délégataire, en son nom et pour son compte, … ».",
      en: "Add a sentence: “Le délégant confie au délégataire, en son nom et pour son compte, …”."),
    fails: "Article 1er : Dispositions générales. Les parties se réunissent chaque année.",
    passes: "Article 1er : Mission. Le délégant remet au délégataire la gestion du parc automobile.")

  static func check(_ act: CheckedAct) -> Verdict {
    let calls = PartyCalls(act)
    let isSaid = act.clauses.contains { sentence in
      act.tokens.all(.confides, in: sentence.words).contains { !isOfRelative($0, act.tokens) }
        || act.tokens.all(.gives, in: sentence.words).contains {
          names($0, sentence.words, calls, act.tokens)
        }
    }
    guard !isSaid, !hasObject(act) else { return .clear }
    return .finding(
      .lack(
        .error, fr: "Rien ne dit quelle mission est confiée au délégataire.",
        en: "Nothing says which mission is confided to the délégataire."))
  }

  /// « les missions qui lui sont confiées » says of a mission that it exists, not which it is.
  private static func isOfRelative(_ words: TokenRange, _ tokens: Tokens) -> Bool {
    tokens.match(.relative, at: words.lowerBound - 1) != nil
  }

  /// « charge le délégataire de », « délègue au service des talus ».
  private static func names(_ verb: TokenRange, _ sentence: TokenRange, _ calls: PartyCalls, _ tokens: Tokens)
    -> Bool
  {
    (verb.upperBound..<min(sentence.upperBound, verb.upperBound + 10)).contains { position in
      calls.call(at: position).map { $0.role == .delegataire || $0.role == nil } ?? false
    }
  }

  /// An article whose heading speaks of the object, with a sentence that says something.
  private static func hasObject(_ act: CheckedAct) -> Bool {
    act.act.outline.parts(.article).contains { part in
      guard let heading = part.heading, act.says(.object, in: heading) else { return false }
      return part.text.count > 8
    }
  }
}

extension Phrase {
  fileprivate static let confides = Phrase(
    """
    confie(nt)(ra)(r)|{est|sont|sera|seront} [egalement|ainsi] confie(e)(s) {a|au|aux}|{a pour objet|vise a|vise|porte sur|donne mandat|donne delegation|\
    recoit delegation|recoit mandat|a pour but|objet de la presente|mandate|se voit confier|se voient confier}
    """)
  fileprivate static let gives = Phrase(
    "charge(nt)|delegue(nt)|remet(tent)|transfere(nt)|deleguer|charger|{est|sont} charge(e)(s)|realise(ra)(nt)|{assure|exerce|gere} {pour|au nom|en son nom}"
  )
  fileprivate static let relative = Phrase("lui|leur|sont|est|qui|etre")
  fileprivate static let object = Phrase(
    "objet|mission(s)|prestation(s) {confiee(s)|deleguee(s)}|perimetre|champ|contenu|activites {confiees|deleguees}|actes {confies|delegues}"
  )
}
