/// Numbers in figures: groups of three behind spaces or points, decimals behind a comma or a point.
struct Figures {
  /// A number and the token after it.
  struct Found {
    var numeral: Numeral
    var end: Int
  }

  private let reading: Reading
  private var tokens: Tokens { reading.tokens }

  init(_ reading: Reading) { self.reading = reading }

  /// The number that begins with the digits at a place; `nil` where they are part of a code, a date, a time.
  func number(at place: Int) -> Found? {
    guard tokens[place].kind == .number, begins(place) else { return nil }
    var digits = Digits()
    guard digits.append(tokens, place) else { return nil }
    var numeral = Numeral(mantissa: 0, decimals: 0, form: .figures)
    var end = place + 1
    let length = tokens.foldedRange(place).count
    if length <= 3, tokens.folded[tokens.foldedRange(place).lowerBound] != .zero {
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
      // « 1.234.5 » is no number.
      guard !numeral.onePoint || !point else { return nil }
      numeral.decimals = tokens.foldedRange(decimals).count
      numeral.pointDecimals = point
      guard digits.append(tokens, decimals) else { return nil }
      end = decimals + 1
    } else if let cents = strayCents(end, behind: place) {
      numeral.decimals = 2
      numeral.contradiction = tokens.integer(cents).map { Int64($0) }
      guard digits.append(tokens, cents) else { return nil }
      end = cents + 1
    }
    guard ends(end) else { return nil }
    numeral.mantissa = digits.value
    return Found(numeral: numeral.scaled(by: 0) ?? numeral, end: end)
  }

  /// What stands between groups of three digits.
  private enum Separator { case space, point, comma, apostrophe, none }

  private func groupSeparator(_ place: Int) -> Separator {
    if isGroup(place), !tokens[place].isGlued { return .space }
    if reading.reads(place, "."), tokens[place].isGlued, isGroup(place + 1), tokens[place + 1].isGlued {
      return .point
    }
    // One comma parts decimals; two part groups, as in English.
    if reading.reads(place, ","), reading.reads(place + 2, ","), isGroup(place + 1), isGroup(place + 3),
      (place...place + 3).allSatisfy({ tokens[$0].isGlued })
    {
      return .comma
    }
    if isApostrophe(place), tokens[place].isGlued, isGroup(place + 1), tokens[place + 1].isGlued {
      return .apostrophe
    }
    return .none
  }

  /// Whether a token is an apostrophe, which parts groups as in Switzerland.
  private func isApostrophe(_ place: Int) -> Bool { reading.reads(place, "'") }

  private func group(_ place: Int, behind separator: Separator) -> Int? {
    switch separator {
    case .none: return nil
    case .space:
      // More than a wide space apart, they are two numbers.
      guard isGroup(place), !tokens[place].isGlued, tokens[place].start - tokens[place - 1].end <= 4,
        ends(place + 1) || decimals(place + 1) != nil
      else { return nil }
      return place
    case .point, .comma, .apostrophe:
      let sign: StaticString = separator == .point ? "." : separator == .comma ? "," : "'"
      guard reading.reads(place, sign), tokens[place].isGlued, isGroup(place + 1), tokens[place + 1].isGlued
      else { return nil }
      return place + 1
    }
  }

  private func isGroup(_ place: Int) -> Bool {
    tokens[place].kind == .number && tokens.foldedRange(place).count == 3
  }

  private func decimals(_ place: Int) -> Int? {
    guard tokens[place].isGlued, tokens[place + 1].kind == .number, tokens[place + 1].isGlued else {
      return nil
    }
    let count = tokens.foldedRange(place + 1).count
    if reading.reads(place, ",") { return count <= 8 ? place + 1 : nil }
    return reading.reads(place, ".") && count <= 3 ? place + 1 : nil
  }

  /// The two figures behind a comma with a space that strayed beside it: « 786, 07 € »; « lots 1, 50 € » is another.
  private func strayCents(_ place: Int, behind start: Int) -> Int? {
    guard reading.reads(place, ","), tokens[place + 1].kind == .number,
      !(tokens[place].isGlued && tokens[place + 1].isGlued),
      tokens.foldedRange(place + 1).count == 2, reading.isEuro(place + 2),
      tokens.foldedRange(start).count != 4, !reading.reads(start - 1, ","),
      tokens.match(.numbered, at: start - 1) == nil
    else { return nil }
    return place + 1
  }

  /// Whether digits begin a number here: no code, decimal, date or address runs into them.
  private func begins(_ place: Int) -> Bool {
    guard tokens[place].isGlued, place > 0 else { return true }
    let before = tokens[place - 1]
    if before.kind == .word {
      // « EUR29,99 »
      return reading.isElided(place - 1) || reading.sense(place - 1).kind == .euro && !before.isGlued
    }
    guard before.kind == .symbol, before.isGlued, place > 1 else { return true }
    let beyond = tokens[place - 2].kind
    if reading.reads(place - 1, "-") || reading.reads(place - 1, "/") || reading.reads(place - 1, "_")
      || reading.reads(place - 1, "@")
    {
      return beyond != .word && beyond != .number
    }
    if reading.reads(place - 1, ".") || reading.reads(place - 1, ",") || reading.reads(place - 1, ":") {
      return beyond != .number
    }
    return true
  }

  /// Whether a number may end before a place: no code, decimal, date or time goes on there.
  private func ends(_ place: Int) -> Bool {
    let token = tokens[place]
    guard token.isGlued else { return true }
    switch token.kind {
    case .word:
      switch reading.sense(place).kind {
      case .prefix, .prefixedEuro, .euro, .time, .scale, .thousand, .tax, .month: return true
      default: return Ordinals.isSuffix(tokens, place)
      }
    case .symbol:
      guard tokens.continuesCode(place + 1) else { return true }
      if reading.reads(place, "-") || reading.reads(place, "/") || reading.reads(place, "_")
        || reading.reads(place, "@")
      {
        return false
      }
      guard tokens[place + 1].kind == .number else { return true }
      return !(reading.reads(place, ".") || reading.reads(place, ":") || reading.reads(place, ","))
    default: return true
    }
  }
}

/// The value of digits read one run after another, at most 18 of them.
private struct Digits {
  var value: Int64 = 0
  private var count = 0

  mutating func append(_ tokens: Tokens, _ place: Int) -> Bool {
    let range = tokens.foldedRange(place)
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
