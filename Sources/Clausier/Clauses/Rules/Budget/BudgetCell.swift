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
    isBlank = tokens.allSatisfy { position in
      all.reads(position, "-") || all.reads(position, "/") || all.reads(position, "x")
        || all.reads(position, ".")
        || (all.reads(position, "€") && tokens.count > 1)
        || all.match(.nothing, at: position) != nil
    }
    guard !isBlank else { return }
    let money = act.mentions.amounts.within(tokens)
    if let only = money.first {
      if money.count == 1 {
        let number = isMinus(around: only.tokens, all) ? -abs(only.value.euros) : only.value.euros
        amount = Amount(number: number, hasUnit: true, range: only.tokens)
      }
      return
    }
    let numbers = act.mentions.numerals.within(tokens)
    guard numbers.count == 1, let only = numbers.first, !only.value.ordinal, only.value.form == .figures,
      !all.reads(only.tokens.upperBound, "%"), stands(alone: only.tokens, in: all)
    else { return }
    let isBracketed = all.reads(only.tokens.lowerBound - 1, "(") && all.reads(only.tokens.upperBound, ")")
    // « CP (1) » refers to a note; « (15 000) » alone is negative.
    if isBracketed, tokens.count > only.tokens.count + 2 { return }
    let isMinus = isBracketed ? only.value.value >= 100 : isMinus(around: only.tokens, all)
    amount = Amount(
      number: isMinus ? -only.value.value : only.value.value, hasUnit: false, range: only.tokens)
  }

  /// « – 12 000 », « (12 000 €) »: a dash in front, or brackets around the whole, as accountants write minus.
  private func isMinus(around number: TokenRange, _ all: Tokens) -> Bool {
    let first = tokens.lowerBound
    if all.reads(first, "-") { return number.lowerBound <= first + 1 }
    return all.reads(first, "(") && number.lowerBound == first + 1 && all.reads(tokens.upperBound - 1, ")")
      && tokens.dropFirst().dropLast().allSatisfy { number.contains($0) || all.reads($0, "€") }
  }

  /// Whether nothing but signs and units is beside a number.
  private func stands(alone number: TokenRange, in all: Tokens) -> Bool {
    tokens.allSatisfy { position in
      number.contains(position) || (all[position].kind == .symbol && !all.reads(position, "%"))
        || all.match(.unitWord, at: position) != nil
    }
  }
}

extension Phrase {
  fileprivate static let nothing = Phrase("neant|sans objet|so|nc")
  fileprivate static let unitWord = Phrase("ht|ttc|ae|cp|environ")
}
