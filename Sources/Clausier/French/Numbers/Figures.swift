/// Numbers in figures: groups of three after spaces or points, decimals after a comma or a point.
struct Figures {
  /// A number and the token after it.
  struct Found {
    var numeral: Numeral
    var end: Int
  }

  private let reading: SensedTokens
  private var tokens: Tokens { reading.tokens }

  init(_ reading: SensedTokens) { self.reading = reading }

  /// The number that begins with the digits at a position; `nil` where they are part of a code, a date, a time.
  func number(at position: Int) -> Found? {
    guard tokens[position].kind == .number, begins(position) else { return nil }
    var digits = Digits()
    guard digits.append(tokens, position) else { return nil }
    var numeral = Numeral(mantissa: 0, decimals: 0, form: .figures)
    var end = position + 1
    let length = tokens.foldedRange(position).count
    if length <= 3, tokens.folded[tokens.foldedRange(position).lowerBound] != .zero {
      let separator = groupSeparator(end)
      var groups = 0
      while let group = group(end, behind: separator) {
        guard digits.append(tokens, group) else { return nil }
        end = group + 1
        groups += 1
      }
      numeral.onePoint = separator == .point && groups == 1
    }
    if let decimals = decimals(end) {
      let point = reading.reads(end, ".")
      // « 1.234.5 » is not a number.
      guard !numeral.onePoint || !point else { return nil }
      numeral.decimals = tokens.foldedRange(decimals).count
      numeral.pointDecimals = point
      guard digits.append(tokens, decimals) else { return nil }
      end = decimals + 1
    } else if let cents = strayCents(end, behind: position) {
      numeral.decimals = 2
      numeral.contradiction = tokens.integer(cents).map { Int64($0) }
      guard digits.append(tokens, cents) else { return nil }
      end = cents + 1
    }
    guard ends(end) else { return nil }
    numeral.mantissa = digits.value
    return Found(numeral: numeral.scaled(by: 0) ?? numeral, end: end)
  }

  /// What is between groups of three digits.
  private enum Separator { case space, point, comma, apostrophe, none }

  private func groupSeparator(_ position: Int) -> Separator {
    if isGroup(position), !tokens[position].isGlued { return .space }
    if reading.reads(position, "."), tokens[position].isGlued, isGroup(position + 1),
      tokens[position + 1].isGlued
    {
      return .point
    }
    // One comma separates decimals; two separate groups, as in English.
    if reading.reads(position, ","), reading.reads(position + 2, ","), isGroup(position + 1),
      isGroup(position + 3),
      (position...position + 3).allSatisfy({ tokens[$0].isGlued })
    {
      return .comma
    }
    if isApostrophe(position), tokens[position].isGlued, isGroup(position + 1), tokens[position + 1].isGlued {
      return .apostrophe
    }
    return .none
  }

  /// Whether a token is an apostrophe, which separates groups as in Switzerland.
  private func isApostrophe(_ position: Int) -> Bool { reading.reads(position, "'") }

  private func group(_ position: Int, behind separator: Separator) -> Int? {
    switch separator {
    case .none: return nil
    case .space:
      // With more than a wide space between, they are two numbers.
      guard isGroup(position), !tokens[position].isGlued,
        tokens[position].start - tokens[position - 1].end <= 4,
        ends(position + 1) || decimals(position + 1) != nil
      else { return nil }
      return position
    case .point, .comma, .apostrophe:
      let sign: StaticString = separator == .point ? "." : separator == .comma ? "," : "'"
      guard reading.reads(position, sign), tokens[position].isGlued, isGroup(position + 1),
        tokens[position + 1].isGlued
      else { return nil }
      return position + 1
    }
  }

  private func isGroup(_ position: Int) -> Bool {
    tokens[position].kind == .number && tokens.foldedRange(position).count == 3
  }

  private func decimals(_ position: Int) -> Int? {
    guard tokens[position].isGlued, tokens[position + 1].kind == .number, tokens[position + 1].isGlued else {
      return nil
    }
    let count = tokens.foldedRange(position + 1).count
    if reading.reads(position, ",") { return count <= 8 ? position + 1 : nil }
    return reading.reads(position, ".") && count <= 3 ? position + 1 : nil
  }

  /// The two figures after a comma with a stray space beside it: « 786, 07 € »; « lots 1, 50 € » is another.
  private func strayCents(_ position: Int, behind start: Int) -> Int? {
    guard reading.reads(position, ","), tokens[position + 1].kind == .number,
      !(tokens[position].isGlued && tokens[position + 1].isGlued),
      tokens.foldedRange(position + 1).count == 2, reading.isEuro(position + 2),
      tokens.foldedRange(start).count != 4, !reading.reads(start - 1, ","),
      tokens.match(.numbered, at: start - 1) == nil
    else { return nil }
    return position + 1
  }

  /// Whether digits begin a number here: they do not continue a code, decimal, date or address.
  private func begins(_ position: Int) -> Bool {
    guard tokens[position].isGlued, position > 0 else { return true }
    let before = tokens[position - 1]
    if before.kind == .word {
      // « EUR29,99 »
      return reading.isElided(position - 1) || reading.sense(position - 1).kind == .euro && !before.isGlued
    }
    guard before.kind == .symbol, before.isGlued, position > 1 else { return true }
    let beyond = tokens[position - 2].kind
    if reading.reads(position - 1, "-") || reading.reads(position - 1, "/")
      || reading.reads(position - 1, "_")
      || reading.reads(position - 1, "@")
    {
      return beyond != .word && beyond != .number
    }
    if reading.reads(position - 1, ".") || reading.reads(position - 1, ",")
      || reading.reads(position - 1, ":")
    {
      return beyond != .number
    }
    return true
  }

  /// Whether a number may end before a position: no code, decimal, date or time continues there.
  private func ends(_ position: Int) -> Bool {
    let token = tokens[position]
    guard token.isGlued else { return true }
    switch token.kind {
    case .word:
      switch reading.sense(position).kind {
      case .prefix, .prefixedEuro, .euro, .time, .scale, .thousand, .tax, .month: return true
      default: return Ordinals.isSuffix(tokens, position)
      }
    case .symbol:
      guard tokens.continuesCode(position + 1) else { return true }
      if reading.reads(position, "-") || reading.reads(position, "/") || reading.reads(position, "_")
        || reading.reads(position, "@")
      {
        return false
      }
      guard tokens[position + 1].kind == .number else { return true }
      return !(reading.reads(position, ".") || reading.reads(position, ":") || reading.reads(position, ","))
    default: return true
    }
  }
}

/// The value of digits read one run after another, at most 18 of them.
private struct Digits {
  var value: Int64 = 0
  private var count = 0

  mutating func append(_ tokens: Tokens, _ position: Int) -> Bool {
    let range = tokens.foldedRange(position)
    count += range.count
    guard count <= 18 else { return false }
    for index in range { value = value * 10 + Int64(tokens.folded[index] &- .zero) }
    return true
  }
}

extension Phrase {
  fileprivate static let numbered = Phrase(
    "n°|nos|no|numero(s)|article(s)|art|lot(s)|annexe(s)|phase(s)|titre(s)|programme(s)|action(s)|°|le|du|au")
}
