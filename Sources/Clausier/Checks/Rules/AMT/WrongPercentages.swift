import FoundationEssentials

/// AMT007: instalments that do not make the whole.
enum WrongPercentages: CheckRule {
  static let code = "AMT007"
  static let name = "wrong-percentages"
  static let severities: [Finding.Severity] = [.warning]

  static let page = RulePage(
    finds: Message(
      fr: "Les pourcentages d’un échelonnement ne font pas 100 %.",
      en: "The percentages of instalments do not make 100 %."),
    matters: Message(
      fr: "Une part des crédits n’est jamais ouverte, ou l’est deux fois.",
      en: "A part of the credits is never opened, or twice."),
    remedy: Message(fr: "Corrigez les pourcentages.", en: "Correct the percentages."),
    fails: "60 % à la signature et les 30 % restants au bilan d’étape",
    passes: "50 % à la signature, les 50 % restants au bilan d’étape")

  static func check(_ act: CheckedAct) -> Verdict {
    var isSaid = false
    var found: [Finding] = []
    var index = 0
    while index < act.clauses.count {
      let group = group(from: index, act)
      index += max(1, group.count)
      let words: TokenRange = (group.first?.words.lowerBound ?? 0)..<(group.last?.words.upperBound ?? 0)
      let shares = shares(in: words, act)
      guard shares.count > 1, act.says(.instalments, in: words), !act.says(.otherShares, in: words)
      else { continue }
      isSaid = true
      guard !act.says(.rest, in: words) else { continue }
      let sum = shares.map(\.value).reduce(0, +)
      guard sum != 100, let first = shares.first, let last = shares.last else { continue }
      found.append(
        Finding(
          .warning, fr: "Les parts font \(sum.inFrench) %, non 100 %.",
          en: "The shares make \(sum.inFrench) %, not 100 %."
        ).quoting(first.tokens.lowerBound..<last.tokens.upperBound, of: act))
    }
    guard isSaid else {
      return .notApplicable(
        fr: "aucun échelonnement n’est donné en pourcentages", en: "no instalments are given in percentages")
    }
    return .findings(found)
  }

  /// A sentence, with the items below it where it ends with a colon.
  private static func group(from index: Int, _ act: CheckedAct) -> ArraySlice<CheckedAct.Sentence> {
    let first = act.clauses[index]
    guard act.tokens.reads(first.words.upperBound - 1, ":") else { return act.clauses[index...index] }
    let items = act.clauses[(index + 1)...].prefix {
      $0.section == first.section && act.tokens.reads($0.words.lowerBound, "-")
    }
    return act.clauses[index..<items.endIndex]
  }

  private static func shares(in words: TokenRange, _ act: CheckedAct) -> [(
    value: Decimal, tokens: TokenRange
  )] {
    act.act.mentions.numerals.within(words).compactMap { numeral in
      guard let sign = act.tokens.match(.percent, at: numeral.tokens.upperBound) else { return nil }
      return (numeral.value.value, numeral.tokens.lowerBound..<sign.upperBound)
    }
  }
}

extension Phrase {
  fileprivate static let percent = Phrase("% [restant(e)(s)]|pour cent [restant(e)(s)]")
  fileprivate static let instalments = Phrase(
    "restant(e)s|{en|par} {deux|trois|quatre|#} {temps|fois|tranches|etapes|versements|phases}|tranche(s)|echelonne(e)(s)|acompte(s)|avance(s)|solde"
  )
  /// A rest without a figure makes any sum right.
  fileprivate static let rest = Phrase(
    "le {solde|reste|reliquat|complement} {a|au|en|des|lors|est|sera|,|interviendra}")
  fileprivate static let otherShares = Phrase("tva|taux|seuil|plus de|au moins|moins de|penalite(s)")
}
