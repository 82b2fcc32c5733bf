/// The years that a sentence names, and which of them an amount belongs to.
struct BudgetYears {
  private let tokens: Tokens
  private let range: TokenRange
  private let years: [BudgetYear]
  /// The semicolons of the sentence, which separate groups of amounts.
  private let borders: [Int]
  /// Whether a year follows the amounts that it is for: « 40 000 € en AE et 25 000 € en CP pour 2024 ».
  private let closes: Bool

  init(_ tokens: Tokens, _ years: [BudgetYear], in range: TokenRange, firstAmount: Mention<FoundAmount>?) {
    self.tokens = tokens
    self.range = range
    self.years = years
    borders = years.count > 1 ? range.filter { tokens.reads($0, ";") } : []
    closes =
      firstAmount.map { amount in years.first.map { amount.tokens.lowerBound < $0.position } ?? false }
      ?? false
  }

  /// How many there are.
  var count: Int { years.count }

  /// The only year between the semicolons around an amount; else the one right after it or after what says
  /// what it is; else the nearest on the side where years are.
  func year(of amount: Mention<FoundAmount>, mark: BudgetMark) -> BudgetYear? {
    guard let first = years.first else { return nil }
    if years.count == 1 { return first }
    let border = index(in: borders, from: amount.tokens.lowerBound) { $0 }
    let lower = border > 0 ? borders[border - 1] : range.lowerBound
    let upper = border < borders.count ? borders[border] : range.upperBound
    let own = firstYear(from: lower)
    if !borders.isEmpty, own < firstYear(from: upper), own + 1 >= firstYear(from: upper) { return years[own] }
    let end = amount.tokens.upperBound
    for end in [end, max(end, mark.tokens.upperBound)] {
      if let position = BudgetYear.behind(tokens, end, limit: range.upperBound) {
        let named = firstYear(from: position)
        return named < years.count && years[named].position == position ? years[named] : first
      }
    }
    let next = firstYear(from: amount.tokens.lowerBound)
    let before = next > 0 ? years[next - 1] : nil
    let after = next < years.count ? years[next] : nil
    return closes ? after ?? before : before ?? after
  }

  private func firstYear(from position: Int) -> Int { index(in: years, from: position) { $0.position } }

  /// The index of the first item at a token or after it.
  private func index<Item>(in items: [Item], from position: Int, _ at: (Item) -> Int) -> Int {
    var low = 0
    var high = items.count
    while low < high {
      let middle = (low + high) / 2
      if at(items[middle]) < position { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
