/// Numbers in words, from « zéro » to 999 milliards, cardinal or ordinal.
struct SpelledNumbers {
  /// A number and the token after it.
  struct Found {
    var value: Int64
    var end: Int
    var ordinal: Bool
  }

  private let reading: SensedTokens

  init(_ reading: SensedTokens) { self.reading = reading }

  /// The number that begins with the word at a position.
  ///
  /// « mille » takes what comes before it times 1,000; « vingt un » and « mille mille » are two numbers.
  func number(at position: Int) -> Found? {
    if reading.sense(position).kind == .zero { return Found(value: 0, end: position + 1, ordinal: false) }
    var total: Int64 = 0
    var bound: Int64 = 1_000_000_000_000
    var position = position
    var last: Found?
    while let group = group(at: position, below: bound) {
      total += group.value
      last = Found(value: total, end: group.end, ordinal: group.ordinal)
      guard group.bound > 1, !group.ordinal else { break }
      bound = group.bound
      position = separator(group.end)
    }
    return last
  }

  /// One step of a number: « deux cent mille », « trois millions », or a number below a thousand.
  ///
  /// `bound` is the power that the next step must stay below; 1 when none may follow.
  private func group(
    at position: Int, below bound: Int64
  ) -> (value: Int64, bound: Int64, end: Int, ordinal: Bool)? {
    let part = belowThousand(position)
    if let part, part.ordinal { return (part.value, 1, part.end, true) }
    let next = part.map { separator($0.end) } ?? position
    let sense = reading.sense(next)
    switch sense.kind {
    case .thousand where bound > 1_000:
      let factor = part?.value ?? 1
      return (factor * 1_000, 1_000, next + 1, sense.ordinal)
    case .scale:
      guard let part else {
        // « millionième » can be alone, « million » and « milliers » cannot.
        guard sense.ordinal else { return nil }
        return (power(sense.value), 1, next + 1, true)
      }
      let unit = power(sense.value)
      guard unit < bound, sense.value != 3 || part.value > 0 else { break }
      return (part.value * unit, unit, next + 1, sense.ordinal)
    default: break
    }
    guard let part, bound >= 1_000 else { return nil }
    return (part.value, 1, part.end, false)
  }

  private func power(_ exponent: Int32) -> Int64 {
    exponent == 9 ? 1_000_000_000 : exponent == 6 ? 1_000_000 : 1_000
  }

  /// The number below a thousand that begins with the word at a position.
  func belowThousand(_ position: Int) -> Found? {
    let first = reading.sense(position)
    if first.kind == .hundred { return afterHundred(1, at: position) }
    guard let head = belowHundred(position) else { return nil }
    guard !head.ordinal else { return head }
    // « deux cents »; « dix-neuf cent vingt » for years. « un cent » is not said.
    let next = separator(head.end)
    if reading.sense(next).kind == .hundred, (2...9).contains(head.value) || (11...19).contains(head.value) {
      return afterHundred(head.value, at: next)
    }
    return head
  }

  private func afterHundred(_ count: Int64, at position: Int) -> Found? {
    if reading.sense(position).ordinal { return Found(value: count * 100, end: position + 1, ordinal: true) }
    let next = separator(position + 1)
    if let rest = belowHundred(next) {
      return Found(value: count * 100 + rest.value, end: rest.end, ordinal: rest.ordinal)
    }
    if let rest = joined(behind: position + 1, from: position), !rest.ordinal {
      return Found(value: count * 100 + rest.value, end: rest.end, ordinal: false)
    }
    return Found(value: count * 100, end: position + 1, ordinal: false)
  }

  /// « deux cent et cinquante mille euros »: « et » joins what comes before a unit;
  /// « entre cent et cinquante » does not.
  private func joined(behind position: Int, from hundred: Int) -> Found? {
    guard reading.reads(position, "et"), let rest = belowHundred(separator(position + 1)),
      !(max(0, hundred - 3)..<hundred).contains(where: { reading.reads($0, "entre") })
    else { return nil }
    let unit = reading.sense(separator(rest.end))
    return unit.kind == .thousand || unit.kind == .scale || unit.kind == .euro || reading.isEuro(rest.end)
      ? rest : nil
  }

  private func belowHundred(_ position: Int) -> Found? {
    let sense = reading.sense(position)
    switch sense.kind {
    case .unit:
      if sense.value == 4, !sense.ordinal, let score = fourScore(position) { return score }
      return Found(value: Int64(sense.value), end: position + 1, ordinal: sense.ordinal)
    case .teen: return teen(position)
    case .ten: return afterTen(sense, position)
    default: return nil
    }
  }

  /// 10 to 19: one word, or « dix » and 7 to 9.
  private func teen(_ position: Int) -> Found? {
    let sense = reading.sense(position)
    guard sense.kind == .teen else { return nil }
    if sense.value == 10, !sense.ordinal {
      let next = separator(position + 1)
      let unit = reading.sense(next)
      if unit.kind == .unit, unit.value >= 7 {
        return Found(value: 10 + Int64(unit.value), end: next + 1, ordinal: unit.ordinal)
      }
    }
    return Found(value: Int64(sense.value), end: position + 1, ordinal: sense.ordinal)
  }

  private func fourScore(_ position: Int) -> Found? {
    let score = separator(position + 1)
    let sense = reading.sense(score)
    guard sense.kind == .ten, sense.value == 20 else { return nil }
    if sense.ordinal { return Found(value: 80, end: score + 1, ordinal: true) }
    let next = separator(score + 1)
    if let teen = teen(next) { return Found(value: 80 + teen.value, end: teen.end, ordinal: teen.ordinal) }
    // « quatre-vingt et un » is said as well as « quatre-vingt-un ».
    let one = reading.reads(next, "et") ? separator(next + 1) : next
    let unit = reading.sense(one)
    if unit.kind == .unit, one == next || unit.value == 1 {
      return Found(value: 80 + Int64(unit.value), end: one + 1, ordinal: unit.ordinal)
    }
    return Found(value: 80, end: score + 1, ordinal: false)
  }

  private func afterTen(_ ten: Sense, _ position: Int) -> Found {
    let alone = Found(value: Int64(ten.value), end: position + 1, ordinal: ten.ordinal)
    guard !ten.ordinal else { return alone }
    var next = separator(position + 1)
    let joined = reading.reads(next, "et")
    if joined { next = separator(next + 1) }
    let sense = reading.sense(next)
    if ten.value == 60, !joined || sense.value == 11, let teen = teen(next) {
      return Found(value: 60 + teen.value, end: teen.end, ordinal: teen.ordinal)
    }
    guard sense.kind == .unit, joined == (sense.value == 1) else { return alone }
    return Found(value: Int64(ten.value) + Int64(sense.value), end: next + 1, ordinal: sense.ordinal)
  }

  /// The position after an optional hyphen.
  private func separator(_ position: Int) -> Int { reading.afterHyphen(position) }
}
