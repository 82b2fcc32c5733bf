import FoundationEssentials

/// A cell of a table of credits: its words, its amount if it has one, what it says as a head.
struct BudgetCell {
  /// Its tokens.
  var tokens: TokenRange
  /// What its words say.
  var head: BudgetHead
  /// Its one amount; `nil` where it has none or several.
  var amount: Amount?
  /// Whether it is empty or holds only a dash.
  var isBlank: Bool

  /// The amount of a cell.
  struct Amount {
    /// The number, in the unit of its column if the cell names none.
    var number: Decimal
    /// Whether the cell itself says « € » or « k€ », so that the number is in euros.
    var hasUnit: Bool
    /// The tokens of the number, with its unit.
    var range: TokenRange
  }

  /// Whether it is a year and nothing that has to be an amount.
  var isYear: Bool { head.year != nil && amount?.hasUnit != true }

  /// Reads a cell.
  init(_ act: Act, _ cell: RawRange) {
    let all = act.tokens
    let tokens = all.range(of: cell)
    self.tokens = tokens
    head = BudgetHead(all, tokens)
    isBlank = tokens.allSatisfy { place in
      all.reads(place, "-") || all.reads(place, "/") || all.reads(place, "x") || all.reads(place, ".")
        || (all.reads(place, "€") && tokens.count > 1)
        || all.match(.nothing, at: place) != nil
    }
    guard !isBlank else { return }
    let money = act.mentions.amounts.within(tokens)
    if let only = money.first {
      if money.count == 1 { amount = Amount(number: only.value.euros, hasUnit: true, range: only.tokens) }
      return
    }
    let numbers = act.mentions.numerals.within(tokens)
    guard numbers.count == 1, let only = numbers.first, !only.value.ordinal, only.value.form == .figures,
      !all.reads(only.tokens.upperBound, "%"), stands(alone: only.tokens, in: all)
    else { return }
    let isBracketed = all.reads(only.tokens.lowerBound - 1, "(") && all.reads(only.tokens.upperBound, ")")
    // « CP (1) » calls a note; « (15 000) » alone is taken off.
    if isBracketed, tokens.count > only.tokens.count + 2 { return }
    let isAlone = isBracketed && only.value.value >= 100
    amount = Amount(number: isAlone ? -only.value.value : only.value.value, hasUnit: false, range: only.tokens)
  }

  /// Whether nothing but signs and units stands beside a number.
  private func stands(alone number: TokenRange, in all: Tokens) -> Bool {
    tokens.allSatisfy { place in
      number.contains(place) || (all[place].kind == .symbol && !all.reads(place, "%"))
        || all.match(.unitWord, at: place) != nil
    }
  }
}

extension Phrase {
  fileprivate static let nothing = Phrase("neant|sans objet|so|nc")
  fileprivate static let unitWord = Phrase("ht|ttc|ae|cp|environ")
}
