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
    let twice = act.act.mentions.amounts.within(act.act.readable).filter { $0.parts.count == 2 }
    guard !twice.isEmpty else {
      return .notApplicable(
        fr: "aucun montant n’est écrit en lettres et en chiffres",
        en: "no amount is written in words and figures")
    }
    return .findings(
      twice.compactMap { mention in
        guard let words = mention.value.contradiction, words != mention.value.euros else { return nil }
        return Finding(
          .error,
          fr: "Les lettres disent \(words.inFrench), les chiffres \(mention.value.euros.inFrench) euros.",
          en: "The words say \(words.inFrench), the figures \(mention.value.euros.inFrench) euros."
        ).quoting(mention.tokens, of: act).judgingWords()
      })
  }
}
