/// REF002: what is said to be in an article is in another, and not in that one.
enum WrongArticle: CheckRule {
  static let code = "REF002"
  static let name = "wrong-article"
  static let severities: [Finding.Severity] = [.warning]
  static let scope = RuleScope.delegations

  static let page = RulePage(
    finds: Message(
      fr:
        "La chose dite dans l’article N (unité opérationnelle, montant, durée) est dans un autre, et non dans l’article N.",
      en:
        "What is said to be in article N (unité opérationnelle, amount, term) is in another one, and not in article N."
    ),
    matters: Message(
      fr: "Le renvoi mène à côté : souvent un article a été ajouté ou ôté.",
      en: "The reference leads astray: often an article was added or taken out."),
    remedy: Message(fr: "Corrigez le numéro de l’article.", en: "Correct the number of the article."),
    fails: "l’UO mentionnée à l’article 6, qui porte sur les modifications",
    passes: "la période fixée à l’article 7, qui dit jusqu’à quand la convention vaut")

  /// Something that references speak of: its names, and what articles have it.
  private struct Thing {
    let names: Phrase
    let name: String
    /// Whether each article has it.
    let isIn: [Bool]
  }

  private static let names: [Phrase] = [.unit, .money, .time]

  private static func things(_ parts: [OutlinePart], _ act: CheckedAct) -> [Thing] {
    let mentions = act.act.mentions
    let tables = Covering(BudgetTable.all(act.act).map(\.table.range))
    return [
      Thing(
        names: .unit, name: "unité opérationnelle",
        isIn: parts.map { part in
          mentions.codes.within(part.range).contains { $0.value.kind == .centreFinancier }
            || act.says(.unit, in: part.range)
        }),
      Thing(
        names: .money, name: "montant",
        isIn: parts.map { part in
          !mentions.amounts.within(part.range).isEmpty || act.says(.moneyWords, in: part.range)
            || tables.meets(part.range)
        }),
      Thing(
        names: .time, name: "durée",
        isIn: parts.map { part in
          act.says(.timeWords, in: part.range)
            || !mentions.durations.within(part.range).isEmpty && !act.says(.notice, in: part.range)
        }),
    ]
  }

  static func check(_ act: CheckedAct) -> Verdict {
    let references = OwnReferences(act).all
    guard !references.isEmpty else {
      return .notApplicable(
        fr: "aucun article de l’acte n’est cité par un autre", en: "no article of the act is named by another"
      )
    }
    let parts = act.act.outline.parts(.article)
    let things = things(parts, act)
    // « 4.1 » belongs to article 4.
    let byNumber = Dictionary(grouping: parts.indices) { index in
      String((parts[index].number ?? "").prefix { $0 != "." })
    }
    return .findings(references.compactMap { finding($0, parts, things, byNumber, act) })
  }

  private static func finding(
    _ reference: OwnReferences.Reference, _ parts: [OutlinePart], _ things: [Thing],
    _ byNumber: [String: [Int]],
    _ act: CheckedAct
  ) -> Finding? {
    let meant = byNumber[String(reference.number.prefix { $0 != "." })] ?? []
    guard !meant.isEmpty, let lead = leads(to: reference, act),
      let thing = things.first(where: { act.tokens.match($0.names, at: lead.thing) != nil }),
      !meant.contains(where: { thing.isIn[$0] })
    else { return nil }
    let other = parts.indices.first { index in
      thing.isIn[index] && parts[index].section != reference.section && !meant.contains(index)
    }
    guard let number = other.flatMap({ parts[$0].number }) else { return nil }
    return Finding(
      .warning,
      fr: "L’article \(reference.number) ne dit rien de tel (\(thing.name)) ; l’article \(number) le dit.",
      en: "Article \(reference.number) says no such thing (“\(thing.name)”); article \(number) does."
    ).quoting(lead.words.lowerBound..<reference.words.upperBound, of: act)
      .about("/crossReferences/\(reference.index)/to")
  }

  /// « la période fixée à » before « l’article 3 »: its words, and the noun.
  private static func leads(to reference: OwnReferences.Reference, _ act: CheckedAct) -> (
    words: TokenRange, thing: Int
  )? {
    let tokens = act.tokens
    let paragraph = tokens.paragraph(around: reference.words.lowerBound)
    let near: TokenRange =
      max(paragraph.lowerBound, reference.words.lowerBound - 4)..<reference.words.lowerBound
    // « l’échéancier de l’article 4 »
    let of = reference.words.lowerBound - 1
    if tokens.reads(of, "de"), names.contains(where: { tokens.match($0, at: of - 1) != nil }) {
      return (of - 1..<reference.words.upperBound, of - 1)
    }
    guard let said = tokens.last(.said, in: near) else { return nil }
    // The nearest noun that names something; another noun between them is what was said.
    var position = said.lowerBound - 1
    while position >= max(paragraph.lowerBound, said.lowerBound - 4) {
      if names.contains(where: { tokens.match($0, at: position) != nil }) {
        return (said.lowerBound..<reference.words.upperBound, position)
      }
      guard tokens.match(.between, at: position) != nil else { return nil }
      position -= 1
    }
    return nil
  }
}

extension Phrase {
  fileprivate static let unit = Phrase("uo|unite(s) operationnelle(s)|centre(s) financier(s)")
  fileprivate static let money = Phrase(
    "montant(s)|credits|somme(s)|plafond|enveloppe|dotation|echeancier|budget")
  fileprivate static let moneyWords = Phrase(
    "credits|montant(s)|enveloppe|dotation|plafond|autorisation(s) d'engagement|{ae|cp}|echeancier|euros|budget|depenses"
  )
  fileprivate static let time = Phrase("duree|periode|terme|echeance|date de fin")
  fileprivate static let timeWords = Phrase(
    "jusqu'|prend(ra) fin|prend(ra) effet|s'acheve|duree|periode|entre(ra) en vigueur|expire(ra)|echeance|terme|exercice #|annee #"
  )
  fileprivate static let notice = Phrase("preavis|delai(s)")
  fileprivate static let said = Phrase(
    """
    {mentionne(e)(s)|fixe(e)(s)|indique(e)(s)|precise(e)(s)|prevu(e)(s)|vise(e)(s)|defini(e)(s)|cite(e)(s)|determine(e)(s)|arrete(e)(s)|\
    enonce(e)(s)|figurant|inscrit(e)(s)|designe(e)(s)|detaille(e)(s)|rappele(e)(s)} [dans] [a|au|aux|en]
    """)
  fileprivate static let between = Phrase(
    "operationnelle(s)|financier(s)|)|(|uo|cf|maximum|maximal(e)|total(e)|de|la|convention|hors|titre|#|,")
}
