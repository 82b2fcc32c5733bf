/// LEG012: words of a payment between the parties.
enum PaymentWording: CheckRule {
  static let code = "LEG012"
  static let name = "payment-wording"
  static let severities: [Finding.Severity] = [.warning]
  static let scope = RuleScope.conventions

  static let page = RulePage(
    finds: Message(
      fr:
        "Une phrase parle d’un paiement entre les parties : subvention, prix, facture, virement, versement au délégataire.",
      en:
        "A sentence speaks of a payment between the parties: subsidy, price, invoice, transfer to the délégataire."
    ),
    matters: Message(
      fr:
        "Les crédits sont mis à disposition ; l’État ne se paie pas lui-même. Ces mots font douter que l’acte soit une délégation.",
      en:
        "Credits are put at disposal; the State pays itself nothing. Such words make one doubt that the act is a delegation."
    ),
    source: .decree("1 et 4"),
    remedy: Message(
      fr: "Écrivez que les crédits sont mis à la disposition du délégataire, sur l’unité opérationnelle.",
      en: "Write that the credits are put at the délégataire’s disposal, on the unité opérationnelle."),
    fails: "Pour ce projet, la subvention est versée au délégataire en deux fois.",
    passes: "Le délégataire instruit et verse les subventions aux associations.")

  static func check(_ act: CheckedAct) -> Verdict {
    let calls = PartyCalls(act)
    var found: [Finding] = []
    for sentence in act.clauses where !act.says(.refund, in: sentence.words) {
      guard isPayment(sentence.words, calls, act.tokens) else { continue }
      found.append(
        Finding(
          .warning,
          fr: "Ces mots parlent d’un paiement entre les parties, alors que des crédits sont délégués.",
          en: "These words speak of a payment between the parties, though credits are delegated."
        ).quoting(sentence.words, of: act))
    }
    return .findings(found)
  }

  /// Whether somebody pays a party, or a party asks the other for money.
  private static func isPayment(_ sentence: TokenRange, _ calls: PartyCalls, _ tokens: Tokens) -> Bool {
    func party(after words: TokenRange, within reach: Int, to preposition: Phrase) -> Bool {
      let end = min(sentence.upperBound, words.upperBound + reach)
      return tokens.all(preposition, in: words.upperBound..<end).contains {
        calls.call(at: $0.upperBound) != nil
      }
    }
    func isDenied(_ words: TokenRange) -> Bool {
      tokens.first(.denied, in: max(sentence.lowerBound, words.lowerBound - 6)..<words.lowerBound) != nil
    }
    for paid in tokens.all(.pays, in: sentence) where !isDenied(paid) {
      if party(after: paid, within: 5, to: .toSomebody) { return true }
    }
    for invoice in tokens.all(.invoice, in: sentence) where !isDenied(invoice) {
      if party(after: invoice, within: 9, to: .toSomebody)
        || tokens.match(.priceOf, at: invoice.upperBound) != nil
      {
        return true
      }
    }
    if let account = tokens.first(.account, in: sentence), party(after: account, within: 3, to: .ofSomebody) {
      return true
    }
    // « le délégataire est payé », « le délégataire perçoit une rémunération »
    return tokens.all(.isPaid, in: sentence).contains { verb in
      guard !isDenied(verb) else { return false }
      let near: TokenRange = max(sentence.lowerBound, verb.lowerBound - 6)..<verb.lowerBound
      return near.contains { calls.call(at: $0)?.words.upperBound == verb.lowerBound }
    }
  }
}

extension Phrase {
  /// What goes back to the budget, or is got from others.
  fileprivate static let refund = Phrase(
    "recette(s)|retablissement(s) de credits|titre(s) de perception|fonds de concours|attribution(s) de produits|redevance(s)"
  )
  fileprivate static let pays = Phrase(
    """
    verse(e)(s)|versement(s)|verser|versera|vire(e)(s)|virement(s)|virer|paye(e)(s)|payer|regle(e)(s)|remuneration|{la|une|cette} subvention [accordee|allouee|attribuee|annuelle]|\
    subvention(s) {accordee(s)|allouee(s)|attribuee(s)}|{le|un} prix {du|paye|verse|regle|convenu|forfaitaire}|prix {de la|des} {prestation(s)|mission(s)|service(s)}
    """)
  fileprivate static let invoice = Phrase(
    "facture(s)|facturation|refacturation|facturera|refacture|facturent")
  fileprivate static let priceOf = Phrase("{au|du} delegant")
  fileprivate static let isPaid = Phrase(
    "{est|sera} {paye|payee|remunere|remuneree|indemnise} [par|sur]|{percoit|percevra|recoit|recevra} {une|la|sa} {subvention|remuneration|somme forfaitaire}|facture"
  )
  fileprivate static let account = Phrase("sur {le|son} compte [bancaire]")
  fileprivate static let ofSomebody = Phrase("du|de la|de l'|des|de")
  fileprivate static let toSomebody = Phrase("au|a la|a l'|aux|a")
  fileprivate static let denied = Phrase("aucun(e)|pas|sans|ni|jamais")
}
