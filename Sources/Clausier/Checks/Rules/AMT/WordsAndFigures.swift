import FoundationEssentials

/// AMT003: an amount in words is not that of its figures.
enum WordsAndFigures: CheckRule {
  static let code = "AMT003"
  static let name = "words-figures"
  static let severities: [Finding.Severity] = [.error]

  static let page = RulePage(
    finds: Message(
      fr: "Un montant en lettres n’est pas celui de ses chiffres.",
      en: "An amount in words is not that of its figures."),
    matters: Message(
      fr: "Des deux montants l’un est faux ; en cas de litige, les lettres l’emportent souvent.",
      en: "One of the two amounts is wrong; in a dispute the words often prevail."),
    remedy: Message(fr: "Corrigez celui des deux qui est faux.", en: "Correct the one that is wrong."),
    fails: "deux cent mille euros (20 000 €)",
    passes: "quatre-vingt mille euros (80 000 €)")

  static func check(_ act: CheckedAct) -> Verdict {
    let amounts = Array(act.act.mentions.amounts.within(act.act.readable))
    let twice = amounts.filter { $0.parts.count == 2 }
    let apart = zip(amounts, amounts.dropFirst()).filter { isTwice($0, $1, act.tokens) }
    guard !twice.isEmpty || !apart.isEmpty else {
      return .notApplicable(
        fr: "aucun montant n’est écrit en lettres et en chiffres",
        en: "no amount is written in words and figures")
    }
    let told = twice.compactMap { mention -> Finding? in
      guard let words = mention.value.contradiction, words != mention.value.euros else { return nil }
      return finding(words: words, figures: mention.value.euros, mention.tokens, act)
    }
    return .findings(
      told
        + apart.compactMap { one, two in
          guard one.value.euros != two.value.euros else { return nil }
          return finding(
            words: two.value.euros, figures: one.value.euros,
            one.tokens.lowerBound..<two.tokens.upperBound + 1, act)
        })
  }

  /// « 95 000 € (quatre-vingt mille euros) », which are read as two amounts where they differ.
  private static func isTwice(_ one: Mention<FoundAmount>, _ two: Mention<FoundAmount>, _ tokens: Tokens)
    -> Bool
  {
    two.tokens.lowerBound == one.tokens.upperBound + 1 && tokens.reads(one.tokens.upperBound, "(")
      && tokens.reads(two.tokens.upperBound, ")") && tokens.hasDigit(one.tokens)
      && !tokens.hasDigit(two.tokens)
  }

  private static func finding(words: Decimal, figures: Decimal, _ range: TokenRange, _ act: CheckedAct)
    -> Finding
  {
    Finding(
      .error, fr: "Les lettres disent \(words.inFrench), les chiffres \(figures.inFrench) euros.",
      en: "The words say \(words.inFrench), the figures \(figures.inFrench) euros."
    ).quoting(range, of: act).judgingWords()
  }
}
