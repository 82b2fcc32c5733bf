import FoundationEssentials

/// AMT004: parts do not make up their whole, or the amount of the object is not that of the credits.
enum WrongParts: CheckRule {
  static let code = "AMT004"
  static let name = "wrong-parts"
  static let severities: [Finding.Severity] = [.warning]

  static let page = RulePage(
    finds: Message(
      fr:
        "Les parts d’un montant ne le font pas ; ou le montant de l’objet n’est pas celui des crédits, et aucune phrase ne l’explique.",
      en:
        "The parts of an amount do not make it up; or the amount of the object is not that of the credits, and no sentence explains it."
    ),
    matters: Message(
      fr: "Le délégataire ne sait pas jusqu’où il peut engager.",
      en: "The délégataire does not know how far he may commit."),
    remedy: Message(
      fr: "Accordez les montants, ou dites d’où vient la différence.",
      en: "Make the amounts agree, or say where the difference comes from."),
    fails:
      "La somme de 150 000 € se décompose en 37 500 € pour la conception et 75 000 € pour la mise en service.",
    passes:
      "Sur les 80 000 €, 24 000 € sont réservés à l’accompagnement ; les 56 000 € restants financent le développement."
  )

  static func check(_ act: CheckedAct) -> Verdict {
    let amounts = act.act.mentions.amounts.within(act.act.readable)
    guard amounts.count > 1 else {
      return .notApplicable(
        fr: "l’acte ne donne pas plusieurs montants", en: "the act does not give several amounts")
    }
    return .findings(act.clauses.indices.compactMap { parts(of: $0, act) } + [object(act)].compactMap { $0 })
  }

  // MARK: Parts

  /// « se décompose en A et B »; below a colon, an amount for each item of the list.
  private static func parts(of index: Int, _ act: CheckedAct) -> Finding? {
    let sentence = act.clauses[index]
    guard let verb = act.tokens.first(.dividesInto, in: sentence.words) else { return nil }
    let amounts = act.act.mentions.amounts.within(sentence.words)
    // What is given in AE and in CP is told twice.
    guard !act.says(.credits, in: sentence.words),
      let whole = amounts.last(where: { $0.tokens.upperBound <= verb.lowerBound })
    else { return nil }
    var parts = Array(amounts.filter { $0.tokens.lowerBound >= verb.upperBound })
    if act.tokens.reads(sentence.words.upperBound - 1, ":") {
      let items = act.clauses[(index + 1)...].prefix {
        $0.section == sentence.section && act.tokens.reads($0.words.lowerBound, "-")
      }
      let listed = items.map { act.act.mentions.amounts.within($0.words) }
      guard listed.allSatisfy({ $0.count == 1 }) else { return nil }
      parts += listed.compactMap(\.first)
    }
    let sum = parts.map(\.value.euros).reduce(0, +)
    // Each part may be given as AE and as CP.
    guard parts.count > 1, sum != whole.value.euros, sum != 2 * whole.value.euros,
      !parts.contains(where: { $0.value.euros == whole.value.euros }), let first = parts.first,
      let last = parts.last
    else { return nil }
    let end =
      last.tokens.upperBound <= sentence.words.upperBound
      ? sentenceEnd(sentence.words, act) : last.tokens.upperBound
    return Finding(
      .warning, fr: "Les parts font \(sum.inFrench) €, non \(whole.value.euros.inFrench) €.",
      en: "The parts make \(sum.inFrench) €, not \(whole.value.euros.inFrench) €."
    ).quoting(first.tokens.lowerBound..<end, of: act).comparing(
      Basis(fr: "le tout", en: "the whole", act.quote(whole.tokens), places: act.places(of: whole.tokens)))
  }

  private static func sentenceEnd(_ words: TokenRange, _ act: CheckedAct) -> Int {
    act.tokens.reads(words.upperBound - 1, ".") ? words.upperBound - 1 : words.upperBound
  }

  // MARK: The object's amount

  /// The one amount of the article on the object, where the credits are others.
  private static func object(_ act: CheckedAct) -> Finding? {
    let credits = act.record.credits
    let ae = credits.compactMap { $0.ae?.value }.reduce(0, +)
    let cp = credits.compactMap { $0.cp?.value }.reduce(0, +)
    guard max(ae, cp) > 0, let part = objectPart(act) else { return nil }
    let amounts = act.act.mentions.amounts.within(part.text)
    guard amounts.count == 1, let amount = amounts.first,
      act.says(
        .limit, in: max(part.text.lowerBound, amount.tokens.lowerBound - 12)..<amount.tokens.lowerBound),
      act.act.outline.part(of: amount.tokens)?.section != credits.first?.section
    else { return nil }
    let value = amount.value.euros
    let others = act.act.mentions.amounts.within(act.act.readable).map(\.value.euros)
    let lines = credits.flatMap { [$0.ae?.value, $0.cp?.value] }.compactMap { $0 }
    guard !([ae, cp] + lines).contains(value), !isExplained(value, by: others, total: [ae, cp]) else {
      return nil
    }
    let total = max(ae, cp)
    return Finding(
      .warning, fr: "L’objet dit « \(act.quote(amount.tokens)) », et les crédits font \(total.inFrench) €.",
      en: "The object says “\(act.quote(amount.tokens))”, and the credits make \(total.inFrench) €."
    ).quoting(amount.tokens, of: act).comparing(
      Basis(
        fr: "le total des crédits", en: "the sum of the credits", "\(total.inFrench) €", pointer: "/credits"))
  }

  private static func objectPart(_ act: CheckedAct) -> OutlinePart? {
    let parts = act.act.outline.parts(.article)
    let number = act.record.articles.first { $0.topics.contains(.object) }?.number?.value
    return parts.first { $0.number == number } ?? parts.first
  }

  /// Whether another amount is the difference: 250 000 = 30 000 + 220 000; or the amount stands elsewhere too.
  private static func isExplained(_ value: Decimal, by others: [Decimal], total: [Decimal]) -> Bool {
    if others.count(where: { $0 == value }) > 1 { return true }
    let known = Set(others)
    return total.contains { sum in sum > 0 && known.contains(abs(sum - value)) && abs(sum - value) != sum }
  }
}

extension Phrase {
  fileprivate static let credits = Phrase("ae|cp|autorisation(s) d'engagement|credit(s) de paiement")
  fileprivate static let dividesInto = Phrase(
    """
    se {decompose(nt)|repartit|repartissent|ventile(nt)|divise|compose} [ainsi|comme suit] [en|de|entre|:]|\
    {reparti(e)(s)|ventile(e)(s)|decompose(e)(s)|divise(e)(s)|partage(e)(s)} {comme suit|ainsi|en|entre|de la facon suivante} [:]|\
    {constitue(e)(s)|compose(e)(s)} de|, soit
    """)
  fileprivate static let limit = Phrase(
    "dans la limite|a hauteur|montant|plafond|enveloppe|maximum|concurrence|dotation|somme|budget|credits")
}
