/// A row of a table that the page prints as a plain line: « Crédits de paiement 200 000 € 300 000 € 500 000 € ».
struct BudgetRow {
  private let act: Act
  private let range: TokenRange
  private let mark: BudgetMark
  private let amounts: [Mention<FoundAmount>]

  /// Takes a paragraph that begins with « AE » or « CP » and goes on with amounts alone; `nil` for any other.
  init?(_ act: Act, _ range: TokenRange, marks: ArraySlice<BudgetMark>) {
    let amounts = act.mentions.amounts.within(range)
    guard marks.count == 1, let mark = marks.first, amounts.count > 1,
      mark.tokens.lowerBound - range.lowerBound <= 1
    else { return nil }
    var position = mark.tokens.upperBound
    for amount in amounts {
      let between: TokenRange = position..<amount.tokens.lowerBound
      let isParted = between.allSatisfy {
        act.tokens.reads($0, "-") || act.tokens.match(.separator, at: $0) != nil
      }
      guard isParted else { return nil }
      position = amount.tokens.upperBound
    }
    guard position == range.upperBound else { return nil }
    self.act = act
    self.range = range
    self.mark = mark
    self.amounts = Array(amounts)
  }

  /// A line for each year of the line of heads above; `nil` where the row has more or fewer amounts than that.
  func lines(below head: TokenRange?) -> [BudgetLine]? {
    guard let head else { return nil }
    let years = head.filter { BudgetHead.names(act.tokens, $0) }
    let hasTotal = act.tokens.first(.total, in: head) != nil
    guard !years.isEmpty, amounts.count == years.count + (hasTotal ? 1 : 0) else { return nil }
    return zip(years, amounts).map { position, amount in
      var line = BudgetLine(range: range, isListed: true)
      line.year = act.tokens.integer(position)
      line.yearPosition = position
      let value = BudgetLine.Value(euros: amount.value.euros, ranges: [amount.tokens])
      if mark.ae { line.ae = value }
      if mark.cp { line.cp = value }
      return line
    }
  }
}

extension Phrase {
  fileprivate static let separator = Phrase(":|/")
  fileprivate static let total = Phrase("total|totaux|cumul")
}
