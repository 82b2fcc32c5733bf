import FoundationEssentials

/// Credits that a sentence or a list divides among several, each with its own name:
/// « en AE et en CP : DDT 96 : 10 000 € ; DDPP 96 : 12 000 € ».
extension BudgetSentence {
  /// The most tokens of the name before an amount.
  private static let labelTokens = 16

  /// A line for each of two or more amounts that a name and a colon precede, where the kind of credits is said once
  /// for all of them; `nil` where that is not how the sentence is made. What comes before them is their sum.
  func labelled(lead: BudgetYear?) -> [BudgetLine]? {
    guard marks.count == 1, let mark = marks.first, amounts.count > 1 else { return nil }
    let labels = amounts.map { label(of: $0.tokens.lowerBound) }
    guard let first = labels.firstIndex(where: { $0 != nil }), labels.count - first > 1,
      !labels[first...].contains(nil)
    else { return nil }
    let named = zip(labels[first...].compactMap { $0 }, amounts[first...])
    guard let start = labels[first]?.lowerBound, let end = amounts.last?.tokens.upperBound,
      mark.tokens.upperBound <= start || mark.tokens.lowerBound >= end,
      !named.contains(where: { label, _ in label.contains { BudgetHead.year(tokens, $0) != nil } })
    else { return nil }
    if first > 0 {
      let sum = amounts[first...].map(\.value.euros).reduce(0, +)
      guard first == 1, amounts[0].value.euros == sum else { return nil }
    }
    let years = BudgetYear.all(act, in: range)
    let year = years.count == 1 ? years.first : lead
    return named.map { label, amount in line(of: amount, mark, year: year, label: label) }
  }

  /// The line of an item of a list that the words above it say the kind of credits of: « - DDT 96 : 10 000 € ».
  func item(of mark: BudgetMark, lead: BudgetYear?) -> [BudgetLine] {
    guard amounts.count == 1, let amount = amounts.first else { return [] }
    let years = BudgetYear.all(act, in: range)
    guard years.count < 2 else { return [] }
    let name = years.isEmpty ? label(of: amount.tokens.lowerBound) : nil
    return [line(of: amount, mark, year: years.first ?? lead, label: name)]
  }

  private func line(
    of amount: Mention<FoundAmount>, _ mark: BudgetMark, year: BudgetYear?, label: TokenRange?
  ) -> BudgetLine {
    var line = BudgetLine(
      range: (label?.lowerBound ?? range.lowerBound)..<amount.tokens.upperBound, isListed: true)
    line.year = year?.value
    line.yearPosition = year?.position
    line.label = label
    let value = BudgetLine.Value(euros: amount.value.euros, ranges: [amount.tokens])
    if mark.ae { line.ae = value }
    if mark.cp { line.cp = value }
    return line
  }

  /// The words before the colon in front of an amount, back to the sign before them.
  private func label(of amount: Int) -> TokenRange? {
    let colon = amount - 1
    guard colon > range.lowerBound, tokens.reads(colon, ":") else { return nil }
    var start = colon
    while start > range.lowerBound, colon - start < BudgetSentence.labelTokens,
      tokens.match(.border, at: start - 1) == nil,
      tokens[start - 1].kind != .symbol || tokens[start - 1].isGlued || !tokens.reads(start - 1, "-")
    {
      start -= 1
    }
    guard start < colon, tokens[start].kind == .word,
      !marks.contains(where: { $0.tokens.overlaps(start..<colon) })
    else { return nil }
    return start..<colon
  }
}

extension Phrase {
  fileprivate static let border = Phrase(";|:|,|(|)|.|et|puis")
}
