/// A year that a text names as that of credits, and the token that names it.
struct BudgetYear {
  /// The year.
  var value: Int
  /// The token.
  var position: Int

  /// The years named among some tokens; a year within a date, a number or a code does not count.
  static func all(_ act: Act, in range: TokenRange) -> [BudgetYear] {
    let tokens = act.tokens
    var years: [BudgetYear] = []
    for position in range where tokens[position].kind == .number {
      guard let year = BudgetHead.year(tokens, position) else { continue }
      let dates = act.mentions.dates.within(max(range.lowerBound, position - 10)..<position + 1)
      if let date = dates.last, date.tokens.contains(position) {
        guard let first = dates.dropLast().last, isWholeYear(first, date, tokens) else { continue }
      } else if !isNamed(tokens, position, in: range) {
        continue
      }
      years.append(BudgetYear(value: year, position: position))
    }
    return years
  }

  /// « du 1er janvier au 31 décembre 2022 »
  private static func isWholeYear(
    _ first: Mention<CalendarDate>, _ last: Mention<CalendarDate>, _ tokens: Tokens
  ) -> Bool {
    guard first.value.year == last.value.year,
      first.value.month == 1, first.value.day == 1, last.value.month == 12, last.value.day == 31
    else { return false }
    return tokens.reads(first.tokens.upperBound, "au")
      && first.tokens.upperBound + 1 == last.tokens.lowerBound
  }

  /// The one calendar year that the articles say the act lasts: « valable du 1er janvier au 31 décembre 2022 ».
  static func ofAct(_ act: Act) -> BudgetYear? {
    let dates = act.mentions.dates.within(act.readable)
    let whole = zip(dates, dates.dropFirst()).filter { first, last in
      isWholeYear(first, last, act.tokens) && act.kind(of: last.tokens) == .article
    }
    guard let last = whole.first?.1, Set(whole.map(\.1.value.year)).count == 1 else { return nil }
    let position = last.tokens.upperBound - 1
    return BudgetHead.names(act.tokens, position)
      ? BudgetYear(value: last.value.year, position: position) : nil
  }

  private static func isNamed(_ tokens: Tokens, _ position: Int, in range: TokenRange) -> Bool {
    if position == range.lowerBound
      || (position == range.lowerBound + 1 && tokens[position - 1].kind == .symbol)
    {
      return true
    }
    return tokens.match(.beforeYear, at: position - 1) != nil || tokens.reads(position - 1, "-")
  }

  /// The year said right after an amount: « en 2024 », « au titre de l'exercice 2024 ».
  static func behind(_ tokens: Tokens, _ position: Int, limit: Int) -> Int? {
    guard
      let words = tokens.match(.leadsToYear, at: position, limit: limit)
        ?? tokens.match(.openingBracket, at: position, limit: limit),
      words.upperBound < limit, BudgetHead.year(tokens, words.upperBound) != nil
    else { return nil }
    return words.upperBound
  }
}

extension Phrase {
  fileprivate static let beforeYear = Phrase(
    "exercice(s)|annee(s)|enveloppe(s)|dotation(s)|credits|programmation|en|pour|de|d'|gestion|ae|cp|(|:|,|;|budgetaire(s)|lfi|plf|sur|et|puis|dont|budget|\""
  )
  fileprivate static let leadsToYear = Phrase(

    """
    {en|pour|sur|au titre de|au titre du|au titre des|de} [la|le|l'|les] [exercice(s)|annee(s)|gestion|budget] \
    [budgetaire(s)|de] [l'] [exercice]
    """)
}
