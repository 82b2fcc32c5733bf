import FoundationEssentials

/// Finds every amount in euros: « 110 000 € », « 1,5 M€ », « EUR 20 », « dix mille euros (10 000 €) ».
///
/// Shares (« 50 % ») and what is not counted (« plusieurs millions d'euros ») are not amounts.
struct Amounts {
  private let reading: SensedTokens
  private let money: Money
  private let numerals: [Mention<Numeral>]
  private var tokens: Tokens { reading.tokens }

  /// Reads a text whose numbers are known.
  init(_ reading: SensedTokens, _ numerals: [Mention<Numeral>]) {
    self.reading = reading
    self.numerals = numerals
    money = Money(reading)
  }

  /// The amounts in order; none overlaps another.
  func all() -> [Mention<FoundAmount>] {
    var found: [Mention<FoundAmount>] = []
    var index = 0
    while index < numerals.count {
      guard let simple = simple(index) else {
        index += 1
        continue
      }
      if let first = rangeStart(index, simple),
        found.last.map({ $0.tokens.upperBound <= first.tokens.lowerBound }) ?? true
      {
        found.append(first)
      }
      let double = apposition(simple)
      found.append(qualified(double ?? simple))
      index = (double ?? simple).next
    }
    return found
  }

  /// An amount that is not yet a mention.
  private struct Simple {
    var euros: Numeral
    var tokens: TokenRange
    var parts: [TokenRange] = []
    var tax: Tax?
    var taxTokens: TokenRange?
    var power = 0
    /// The number that is read next.
    var next: Int
  }

  private func simple(_ index: Int) -> Simple? {
    let mention = numerals[index]
    guard !mention.value.ordinal else { return nil }
    var start = mention.tokens.lowerBound
    let after = mention.tokens.upperBound
    var result: Simple
    let counted = reading.sense(after - 1).kind == .scale || reading.reads(after - 1, "demi")
    if let unit = money.unit(at: after, afterScale: counted || mention.value.form == .both) {
      guard let euros = scaled(mention.value, by: unit.power) else { return nil }
      result = Simple(euros: euros, tokens: start..<unit.end, power: unit.power, next: index + 1)
      if unit.power == 0 { addCents(&result) }
    } else if let cents = cents(index) {
      result = Simple(euros: cents.value, tokens: start..<cents.end, next: index + 1)
    } else if let sign = money.unitBefore(start) {
      guard let euros = mention.value.scaled(by: 0) else { return nil }
      start = sign
      result = Simple(euros: euros, tokens: start..<after, next: index + 1)
    } else {
      return nil
    }
    if isNegative(start) {
      result.euros.mantissa = -result.euros.mantissa
      result.tokens = start - 1..<result.tokens.upperBound
    }
    addTax(&result)
    if isBracketedCell(result.tokens) {
      result.euros.mantissa = -result.euros.mantissa
      result.tokens = result.tokens.lowerBound - 1..<result.tokens.upperBound + 1
    }
    return result
  }

  /// Whether an amount is in brackets and alone in the cell of a table, as accountants write deductions.
  private func isBracketedCell(_ range: TokenRange) -> Bool {
    let (before, after) = (range.lowerBound - 1, range.upperBound)
    guard before > 0, reading.reads(before, "("), reading.reads(after, ")") else { return false }
    let (left, right) = (tokens[before - 1].kind, tokens[after + 1].kind)
    return (left == .tab || left == .lineFeed) && (right == .tab || right == .lineFeed || right == .end)
      && (left == .tab || right == .tab)
  }

  /// « 98.317 M€ » has a decimal point, « 98.317 € » groups of three.
  private func scaled(_ numeral: Numeral, by power: Int) -> Numeral? {
    var numeral = numeral
    if numeral.onePoint, power >= 6, numeral.decimals == 0 { numeral.decimals = 3 }
    return numeral.scaled(by: power)
  }

  // MARK: Cents

  /// « et 50 centimes », « 50 centimes », « 12 €50 » after an amount.
  private func addCents(_ amount: inout Simple) {
    let index = amount.next
    guard amount.euros.decimals == 0, index < numerals.count else { return }
    let start = numerals[index].tokens.lowerBound
    let end = amount.tokens.upperBound
    if start == end || (start == end + 1 && reading.reads(end, "et")),
      let cents = cents(index) ?? shortCents(index), cents.value.mantissa < 100
    {
      join(cents.value, end: cents.end, to: &amount)
      // « cents » is a number as well.
      if amount.next < numerals.count, numerals[amount.next].tokens.lowerBound < cents.end {
        amount.next += 1
      }
    } else if start == end, tokens[start].kind == .number, tokens.foldedRange(start).count == 2,
      numerals[index].tokens.count == 1, tokens[start].isGlued || endsSentence(start + 1)
    {
      join(numerals[index].value.dividedByHundred, end: numerals[index].tokens.upperBound, to: &amount)
    }
  }

  /// Whether there is nothing at a position that figures could count: « 12 € 50. », not « 12 € 50 agents ».
  private func endsSentence(_ position: Int) -> Bool {
    switch tokens[position].kind {
    case .lineFeed, .tab, .end: true
    case .symbol: tokens.match(.sign, at: position) != nil
    case .word: tokens.match(.perUnit, at: position) != nil
    default: false
    }
  }

  private func join(_ cents: Numeral, end: Int, to amount: inout Simple) {
    guard let sum = cents.adding(amount.euros.mantissa) else { return }
    amount.euros = sum
    amount.tokens = amount.tokens.lowerBound..<end
    amount.next += 1
  }

  /// The hundredths that a number before « centimes » says, and the token after it.
  private func cents(_ index: Int) -> (value: Numeral, end: Int)? {
    let mention = numerals[index]
    let position = mention.tokens.upperBound
    guard reading.sense(position).kind == .cent, mention.value.decimals == 0, !mention.value.ordinal,
      tokens.match(.otherMoney, at: mention.tokens.lowerBound - 1) == nil,
      tokens.match(.otherMoneyEt, at: mention.tokens.lowerBound - 2) == nil
    else {
      return nil
    }
    let end = tokens.match(.dEuro, at: position + 1)?.upperBound ?? position + 1
    return (mention.value.dividedByHundred, end)
  }

  /// The hundredths of « 12 euros et 20 cents ».
  private func shortCents(_ index: Int) -> (value: Numeral, end: Int)? {
    let mention = numerals[index]
    guard tokens.match(.cents, at: mention.tokens.upperBound) != nil, mention.value.decimals == 0,
      !mention.value.ordinal, !reading.isEuro(mention.tokens.upperBound + 1)
    else { return nil }
    return (mention.value.dividedByHundred, mention.tokens.upperBound + 1)
  }

  // MARK: What is around

  private func isNegative(_ start: Int) -> Bool {
    guard start > 0, reading.reads(start - 1, "-"), !tokens[start - 1].isGlued else { return false }
    // At the head of a paragraph it is the dash of a list.
    guard start > 1, tokens[start - 2].kind != .lineFeed else { return false }
    // « – 35 000 € » with a space is one in a table's cell, or after a word that leads to an amount.
    return tokens[start].isGlued || tokens[start - 2].kind == .tab
      || tokens.match(.leadsToMinus, at: start - 2) != nil
  }

  private func addTax(_ amount: inout Simple) {
    guard let tax = money.tax(at: amount.tokens.upperBound) else { return }
    amount.tax = tax.value
    amount.taxTokens = tax.tokens
    amount.tokens = amount.tokens.lowerBound..<tax.end
  }

  /// The same amount in words and figures, one of them in brackets or after « soit », as one.
  private func apposition(_ first: Simple) -> Simple? {
    guard first.next < numerals.count else { return nil }
    let end = first.tokens.upperBound
    guard let opening = tokens.match(.soit, at: end) else { return nil }
    let bracket = reading.reads(end, "(")
    if bracket, let whole = misreadWords(first, from: opening.upperBound) { return whole }
    guard
      numerals[first.next].tokens.lowerBound == opening.upperBound
        || money.unitBefore(numerals[first.next].tokens.lowerBound) == opening.upperBound
    else { return nil }
    let form = numerals[first.next - 1].value.form
    var second = simple(first.next)
    if second == nil, bracket, numerals[first.next].value.form != form, !numerals[first.next].value.ordinal {
      // « dix mille euros (10 000) »
      second = Simple(
        euros: numerals[first.next].value, tokens: numerals[first.next].tokens, next: first.next + 1)
    }
    guard let second, second.tokens.lowerBound == opening.upperBound,
      bracket ? reading.reads(second.tokens.upperBound, ")") : numerals[first.next].value.form != form
    else { return nil }
    var result = first
    if !second.euros.equals(first.euros) {
      // Of words and other figures in brackets after them, the figures are less often misread.
      guard bracket, form == .words, numerals[first.next].value.form == .figures, first.euros.decimals == 0
      else { return nil }
      result.euros = second.euros
      result.euros.contradiction = first.euros.mantissa
    }
    result.parts = [first.tokens, second.tokens]
    result.tokens = first.tokens.lowerBound..<second.tokens.upperBound + (bracket ? 1 : 0)
    result.next = second.next
    if result.tax == nil {
      result.tax = second.tax
      result.taxTokens = second.taxTokens
    }
    if result.tax == nil { addTax(&result) }
    return result
  }

  /// « 96 500 € (nonantesix mille cinq cents euros) »: figures, and in brackets words of which only the end is read as a
  /// number. They say the same amount, which is doubtful.
  private func misreadWords(_ first: Simple, from start: Int) -> Simple? {
    let words = numerals[first.next]
    guard numerals[first.next - 1].value.form == .figures, words.value.form == .words, !words.value.ordinal,
      words.tokens.lowerBound > start, words.tokens.lowerBound - start < Amounts.longestNumber,
      (start..<words.tokens.lowerBound).allSatisfy({
        tokens[$0].kind == .word || reading.reads($0, "-")
      }),
      let second = simple(first.next), reading.reads(second.tokens.upperBound, ")"),
      second.euros.decimals == 0, !second.euros.equals(first.euros)
    else { return nil }
    var result = first
    result.euros.contradiction = second.euros.mantissa
    result.parts = [first.tokens]
    result.tokens = first.tokens.lowerBound..<second.tokens.upperBound + 1
    result.next = second.next
    return result
  }

  /// The most words that may stand before the part of a number that is read.
  private static let longestNumber = 6

  /// The first amount of « entre 10 000 et 20 000 € », whose unit comes only after the second.
  private func rangeStart(_ index: Int, _ second: Simple) -> Mention<FoundAmount>? {
    guard index > 0 else { return nil }
    let mention = numerals[index - 1]
    let link = mention.tokens.upperBound
    guard link + 1 == second.tokens.lowerBound, !mention.value.ordinal,
      isRange(mention, link, second), let euros = scaled(mention.value, by: second.power),
      euros.value <= second.euros.value
    else { return nil }
    return Mention(FoundAmount(euros: euros.value, tax: second.tax), tokens: mention.tokens)
  }

  /// « entre 10 et 20 k€ », « de 10 à 20 k€ », « 10 à 20 k€ », « 10 000 – 20 000 € ».
  private func isRange(_ first: Mention<Numeral>, _ link: Int, _ second: Simple) -> Bool {
    let before = first.tokens.lowerBound - 1
    if tokens.match(.entre, at: before) != nil { return reading.reads(link, "et") }
    let isDash = reading.reads(link, "-") && !tokens[link].isGlued && !tokens[link + 1].isGlued
    guard reading.reads(link, "a") || isDash else { return false }
    if tokens.match(.de, at: before) != nil { return true }
    // « s'élèvent pour 2006 à 13 000 € » names a year, « lots 10 à 20 k€ » a thing: nothing may come before.
    let kind = before < 0 ? Token.Kind.lineFeed : tokens[before].kind
    return first.value.form == .figures && first.value.mantissa > 0
      && (kind == .lineFeed || kind == .tab || tokens.match(.opensRange, at: before) != nil)
  }

  /// The number that other words in front may belong to: « quatre-vingt et [un mille euros] », read only in part.
  private func cutOff(_ amount: Simple) -> Int64? {
    let index = amount.next - 1
    guard index > 0, index < numerals.count, amount.parts.isEmpty else { return nil }
    let own = numerals[index]
    let before = numerals[index - 1]
    let link = before.tokens.upperBound
    guard own.value.form == .words, before.value.form == .words, !before.value.ordinal,
      own.tokens.lowerBound == amount.tokens.lowerBound, before.value.decimals == 0,
      amount.euros.decimals == 0,
      link == own.tokens.lowerBound || reading.reads(link, "et") && link + 1 == own.tokens.lowerBound,
      tokens.match(.entre, at: before.tokens.lowerBound - 1) == nil, !reading.sense(link - 1).isOne
    else { return nil }
    let sum = before.value.mantissa.addingReportingOverflow(amount.euros.mantissa)
    return sum.overflow ? nil : sum.partialValue
  }

  private func qualified(_ amount: Simple) -> Mention<FoundAmount> {
    var value = FoundAmount(euros: amount.euros.value, tax: amount.tax)
    value.taxTokens = amount.taxTokens
    if let bound = Bounds(reading).bound(around: amount.tokens) {
      value.qualifier = bound.value
      value.qualifierTokens = bound.tokens
    }
    if let other = amount.euros.contradiction ?? cutOff(amount) {
      value.contradiction = Decimal(other)
    }
    return Mention(value, tokens: amount.tokens, parts: amount.parts)
  }
}

extension Phrase {
  fileprivate static let sign = Phrase(".|,|;|)")
  fileprivate static let perUnit = Phrase("par|l'unite|piece|chacun(e)")
  fileprivate static let dEuro = Phrase("{d'|de l'} euro")
  fileprivate static let soit = Phrase("( [soit]|[,] soit")
  fileprivate static let de = Phrase("de")
  fileprivate static let cents = Phrase("cents|cent|cts|ct")
  fileprivate static let otherMoney = Phrase("franc(s)|cfp|xpf|dollar(s)|livre(s)")
  fileprivate static let otherMoneyEt = Phrase("{franc(s)|cfp|xpf|dollar(s)|livre(s)} et")
  fileprivate static let leadsToMinus = Phrase("de|soit|est|=")
  fileprivate static let opensRange = Phrase(":|(|environ|soit|fourchette")
}
