import FoundationEssentials

/// The years of a sentence that are named in one go: « les années 2015 et 2016 », « de 2022 à 2024 ».
struct YearSpan {
  /// The years in order, each with the token that names it, or the span's first for one between two.
  private(set) var years: [BudgetYear]
  /// The tokens of all of them.
  private(set) var tokens: TokenRange

  /// The most years that « de 2022 à 2024 » may stand for.
  private static let mostYears = 15

  /// The spans of two years and more that begin with one of some years.
  static func all(from years: [BudgetYear], _ tokens: Tokens, limit: Int) -> [YearSpan] {
    var spans: [YearSpan] = []
    var end = 0
    for year in years where year.position >= end {
      guard let span = YearSpan(from: year, tokens, limit: limit) else { continue }
      spans.append(span)
      end = span.tokens.upperBound
    }
    return spans
  }

  private init?(from first: BudgetYear, _ text: Tokens, limit: Int) {
    years = [first]
    var end = first.position + 1
    if let link = text.match(.upTo, at: end, limit: limit), link.upperBound < limit,
      let last = BudgetHead.year(text, link.upperBound), last > first.value,
      last - first.value < YearSpan.mostYears
    {
      years += (first.value + 1..<last).map { BudgetYear(value: $0, position: first.position) }
      years.append(BudgetYear(value: last, position: link.upperBound))
      end = link.upperBound + 1
    } else {
      while let link = text.match(.nextYear, at: end, limit: limit), link.upperBound < limit,
        let next = BudgetHead.year(text, link.upperBound)
      {
        years.append(BudgetYear(value: next, position: link.upperBound))
        end = link.upperBound + 1
      }
    }
    guard years.count > 1 else { return nil }
    tokens = first.position..<end
  }
}

extension BudgetSentence {
  /// The years of an amount that is for several, with what each has: all of it where the sentence says so (« par an »,
  /// « chacune »), its share in « 300 000 €, soit 100 000 € par an »; no year where it is for all of them together.
  /// `nil` for an amount of one year.
  func several(
    _ amount: Mention<FoundAmount>, _ year: BudgetYear, in spans: [YearSpan], isOnly: Bool
  ) -> (years: [BudgetYear?], amount: Mention<FoundAmount>)? {
    guard let span = spans.first(where: { $0.tokens.contains(year.position) }) else { return nil }
    if tokens.first(.eachYear, in: range) != nil {
      let count = Decimal(span.years.count)
      let others = unmarked(beside: amount)
      if let share = others.first(where: { $0.value.euros * count == amount.value.euros }) {
        return (span.years, share)
      }
      let isShare = others.contains { $0.value.euros == amount.value.euros * count }
      let isApart = isOnly && others.contains { isBetween($0, amount, span) }
      return isShare || !isApart ? (span.years, amount) : ([nil], amount)
    }
    let isTogether = tokens.match(.togetherBefore, at: span.tokens.lowerBound - 1) != nil
    return isOnly && isTogether ? ([nil], amount) : nil
  }

  /// Whether an amount is said to be of years that no number names: « ceux de chacune des deux années suivantes de
  /// 15 000 € ».
  func isOfLaterYears(_ amount: Mention<FoundAmount>) -> Bool {
    let before = amounts.last { $0.tokens.upperBound <= amount.tokens.lowerBound }
    let start = before?.tokens.upperBound ?? range.lowerBound
    guard let later = tokens.last(.laterYears, in: start..<amount.tokens.lowerBound) else { return false }
    return !(later.upperBound..<amount.tokens.lowerBound).contains { BudgetHead.year(tokens, $0) != nil }
  }

  /// The amounts besides one that no kind of credits follows, or of which « par an » is said.
  private func unmarked(beside amount: Mention<FoundAmount>) -> [Mention<FoundAmount>] {
    amounts.prefix(BudgetSentence.mostParts).filter { other in
      other.tokens != amount.tokens
        && (tokens.match(.yearly, at: other.tokens.upperBound) != nil
          || !marks.contains { (0...3).contains($0.tokens.lowerBound - other.tokens.upperBound) })
    }
  }

  private func isBetween(
    _ other: Mention<FoundAmount>, _ amount: Mention<FoundAmount>, _ span: YearSpan
  ) -> Bool {
    other.tokens.lowerBound >= min(amount.tokens.upperBound, span.tokens.upperBound)
      && other.tokens.upperBound <= max(amount.tokens.lowerBound, span.tokens.lowerBound)
  }
}

extension Phrase {
  fileprivate static let upTo = Phrase("[inclus] {a|au|-|jusqu'en|jusqu'a} [l'annee|l'exercice]")
  fileprivate static let nextYear = Phrase(", et|,|et|puis")
  fileprivate static let togetherBefore = Phrase("annees|exercices|gestions")
  fileprivate static let laterYears = Phrase("{annee(s)|exercice(s)} suivant(e)(s)")
  fileprivate static let yearly = Phrase(
    "par {an|annee|exercice}|annuel(le)(s)|annuellement|chaque {annee|exercice}")
  fileprivate static let eachYear = Phrase(
    """
    chacun(e) {des|de ces|de} {annees|exercices|gestions}|par {an|annee|exercice}|chaque {annee|exercice}|annuellement|\
    tous les ans|{montant|dotation|somme|enveloppe|credits} annuel(le)(s)
    """)
}
