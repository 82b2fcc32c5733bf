/// Finds every number of a text, in figures and in words, and joins those that say the same beside each other.
struct Numerals {
  private let reading: SensedTokens
  private let words: SpelledNumbers
  private let figures: Figures
  private var tokens: Tokens { reading.tokens }

  init(_ reading: SensedTokens) {
    self.reading = reading
    words = SpelledNumbers(reading)
    figures = Figures(reading)
  }

  /// The numbers in order; none overlaps another.
  func all() -> [Mention<Numeral>] {
    var found: [Mention<Numeral>] = []
    var position = 0
    while position < tokens.count {
      guard let simple = simple(at: position) else {
        position = max(position + 1, malformedEnd(at: position) ?? 0)
        continue
      }
      if let double = apposition(simple, at: position) {
        found.append(double)
        position = double.tokens.upperBound
      } else {
        found.append(Mention(simple.numeral, tokens: position..<simple.end))
        position = simple.end
      }
    }
    return found
  }

  private func simple(at position: Int) -> Figures.Found? {
    switch tokens[position].kind {
    case .number:
      guard var found = figures.number(at: position) else { return nil }
      if found.numeral.decimals == 0, found.end == position + 1,
        let end = Ordinals.end(after: found.numeral.mantissa, tokens, at: found.end)
      {
        found.numeral.ordinal = true
        found.end = end
        return found
      }
      return multiplied(found)
    case .word:
      switch reading.sense(position).kind {
      case .zero, .unit, .teen, .ten, .hundred, .thousand, .scale: return spelled(at: position)
      case .first:
        let value = Int64(reading.sense(position).value)
        return Figures.Found(
          numeral: Numeral(mantissa: value, decimals: 0, form: .words, ordinal: true), end: position + 1)
      default:
        guard let value = Ordinals.roman(tokens, position) else { return nil }
        return Figures.Found(
          numeral: Numeral(mantissa: value, decimals: 0, form: .figures, ordinal: true), end: position + 1)
      }
    default: return nil
    }
  }

  private func spelled(at position: Int) -> Figures.Found? {
    guard var found = words.number(at: position), malformedEnd(at: position, after: found) == nil else {
      return nil
    }
    if let half = half(at: found.end) {
      found.value += half.value
      found.end = half.end
    }
    let whole = Figures.Found(
      numeral: Numeral(mantissa: found.value, decimals: 0, form: .words, ordinal: found.ordinal),
      end: found.end)
    guard !found.ordinal, let decimal = decimal(after: whole) else { return whole }
    return step(decimal) ?? decimal
  }

  /// « virgule cinq », « virgule zéro cinq » after a number in words.
  private func decimal(after whole: Figures.Found) -> Figures.Found? {
    guard reading.reads(whole.end, "virgule"), whole.numeral.mantissa < 1_000_000_000 else { return nil }
    var result = whole
    result.end += 1
    var decimals = 0
    while reading.sense(result.end).kind == .zero, decimals < 4 {
      decimals += 1
      result.end += 1
    }
    var value: Int64 = 0
    if isDigit(result.end), isDigit(reading.afterHyphen(result.end + 1)) {
      // « virgule quatre deux » says one figure after another.
      while isDigit(result.end), decimals < 8 {
        value = 10 * value + Int64(reading.sense(result.end).value)
        decimals += 1
        result.end = reading.afterHyphen(result.end + 1)
      }
    } else if let digits = words.belowThousand(result.end), !digits.ordinal {
      value = digits.value
      decimals += String(value).utf8.count
      result.end = digits.end
    }
    guard decimals > 0 else { return nil }
    for _ in 0..<decimals { result.numeral.mantissa *= 10 }
    result.numeral.mantissa += value
    result.numeral.decimals = decimals
    result.numeral = result.numeral.scaled(by: 0) ?? result.numeral
    return result
  }

  private func isDigit(_ position: Int) -> Bool {
    let sense = reading.sense(position)
    return sense.kind == .unit && !sense.ordinal
  }

  /// « et demi » after « million » or « milliard ».
  private func half(at position: Int) -> (value: Int64, end: Int)? {
    let sense = reading.sense(position - 1)
    guard sense.kind == .scale, sense.value > 3, !sense.ordinal,
      let match = tokens.match(.etDemi, at: position)
    else { return nil }
    return (sense.value == 9 ? 500_000_000 : 500_000, match.upperBound)
  }

  /// The end of words that look like a number and are not one: « dix unième », « vingtième cinq »,
  /// « soixante et ».
  private func malformedEnd(at position: Int) -> Int? {
    guard reading.sense(position).isNumber, let found = words.number(at: position) else { return nil }
    return malformedEnd(at: position, after: found)
  }

  private func malformedEnd(at position: Int, after found: SpelledNumbers.Found) -> Int? {
    if found.ordinal, found.end == position + 1,
      reading.reads(position, "unieme") || reading.reads(position, "uniemes")
    {
      return found.end
    }
    let next = reading.afterHyphen(found.end)
    if found.ordinal {
      // « vingtième cinq »; not « le deuxième, cinq jours après ».
      guard let other = words.number(at: next), !other.ordinal, !reading.sense(next).isOne else { return nil }
      return other.end
    }
    if reading.sense(next).ordinal, reading.sense(next).kind != .scale, let other = words.number(at: next) {
      return other.end
    }
    let last = reading.sense(found.end - 1)
    if last.kind == .ten, reading.reads(next, "et"),
      next + 1 >= tokens.count || tokens[next + 1].kind == .lineFeed
    {
      return next + 1
    }
    return nil
  }

  /// Figures times the word after them: « 3 millions », « 1,5 milliard », « 10 mille »,
  /// « 3 millions 500 mille ».
  private func multiplied(_ found: Figures.Found) -> Figures.Found {
    guard var result = step(found) else { return found }
    var power = reading.scale(result.end - 1)
    if let half = half(at: result.end), let sum = result.numeral.adding(half.value) {
      return Figures.Found(numeral: sum, end: half.end)
    }
    while let next = figures.number(at: result.end), let part = step(next) {
      let lower = reading.scale(part.end - 1)
      guard lower < power, part.numeral.decimals == 0, let sum = result.numeral.adding(part.numeral.mantissa)
      else { break }
      result = Figures.Found(numeral: sum, end: part.end)
      power = lower
    }
    return result
  }

  private func step(_ found: Figures.Found) -> Figures.Found? {
    let power = reading.scale(found.end)
    guard power > 0 else { return nil }
    var numeral = found.numeral
    // « 1.250 million » is not a thousand millions.
    if numeral.onePoint, power > 3 { numeral.decimals = 3 }
    return numeral.scaled(by: power).map { Figures.Found(numeral: $0, end: found.end + 1) }
  }

  /// A number in words and the same in figures, one of them in brackets: « trois (3) », « 10 000 (dix mille) ».
  private func apposition(_ first: Figures.Found, at position: Int) -> Mention<Numeral>? {
    let open = first.end
    guard reading.reads(open, "("), let second = simple(at: open + 1), reading.reads(second.end, ")"),
      first.numeral.ordinal == second.numeral.ordinal, first.numeral.form != second.numeral.form
    else { return nil }
    let inWords = first.numeral.form == .words ? first.numeral : second.numeral
    var numeral = first.numeral.form == .words ? second.numeral : first.numeral
    if !numeral.equals(inWords) {
      guard numeral.decimals == 0, inWords.decimals == 0 else { return nil }
      numeral.contradiction = inWords.mantissa
    }
    numeral.form = .both
    return Mention(
      numeral, tokens: position..<second.end + 1,
      parts: [position..<first.end, open + 1..<second.end])
  }
}

extension Phrase {
  fileprivate static let etDemi = Phrase("et demi")
}
