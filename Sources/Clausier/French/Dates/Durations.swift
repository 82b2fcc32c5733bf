/// Finds every length of time: « trois (3) ans », « d'un an », « 12 mois », « un an et demi », « 48 heures ».
struct Durations {
  private let reading: SensedTokens
  private var tokens: Tokens { reading.tokens }

  init(_ reading: SensedTokens) { self.reading = reading }

  /// The durations in order, from the numbers of the same text.
  func all(_ numerals: [Mention<Numeral>]) -> [Mention<Period>] {
    var found: [Mention<Period>] = []
    var index = 0
    while index < numerals.count {
      let first = numerals[index]
      index += 1
      guard var part = part(first, period: Period()), isWritable(part.period) else { continue }
      // « un an et six mois »
      while index < numerals.count {
        let areDouble = numerals[index].value.form == .both && numerals[index - 1].value.form == .both
        guard let more = self.part(numerals[index], period: part.period),
          joins(numerals[index].tokens.lowerBound, more, to: part, byComma: areDouble),
          isWritable(more.period)
        else { break }
        part = more
        index += 1
      }
      found.append(Mention(part.period, tokens: first.tokens.lowerBound..<part.end))
    }
    return found
  }

  /// « un an et six mois », « deux (2) ans, six (6) mois », « deux jours et un mois »;
  /// « un an, trois mois » is two durations.
  private func joins(_ next: Int, _ more: Part, to part: Part, byComma: Bool) -> Bool {
    if reading.reads(part.end, "et"), next == part.end + 1 {
      // « six mois et un an » is two durations, « deux jours et un mois » is one.
      return more.unit > part.unit || more.unit < part.unit && part.unit >= Sense.Unit.day.rawValue
    }
    guard more.unit > part.unit else { return false }
    if next == part.end { return true }
    return byComma && tokens.match(.comma, at: part.end)?.upperBound == next
      && tokens.match(.beforeEvent, at: more.end) == nil
  }

  /// Whether no count has more than the four digits that a record gives it.
  private func isWritable(_ period: Period) -> Bool {
    [
      period.years, period.months, period.weeks, period.days, period.hours, period.minutes, period.seconds,
    ].allSatisfy { $0 <= 9_999 }
  }

  private typealias Part = (period: Period, end: Int, unit: Int32)

  private func part(_ numeral: Mention<Numeral>, period: Period) -> Part? {
    let position = numeral.tokens.upperBound
    if let part = partOfHour(numeral, at: position, period) { return part }
    guard !numeral.value.ordinal, let unit = unit(at: position), !isClock(numeral, unit) else { return nil }
    var result = period
    var end = position + 1
    let number = numeral.value
    guard number.decimals <= 1, number.mantissa < 1_000_000 else { return nil }
    if number.decimals == 1 {
      // Half a year is six months; other parts of a unit are not calendar time.
      guard number.mantissa % 5 == 0, unit == .year || unit == .hour else { return nil }
      add(Int(number.mantissa / 10), unit, to: &result)
      _ = addHalf(unit, to: &result)
      return (result, end, unit.rawValue)
    }
    add(Int(number.mantissa), unit, to: &result)
    if let half = tokens.match(.etDemi, at: end) {
      // Without its half the duration would be wrong.
      guard addHalf(unit, to: &result) else { return nil }
      end = half.upperBound
    } else if unit == .year, let quarter = tokens.match(.etQuart, at: end) {
      result.months += 3
      end = quarter.upperBound
    }
    return (result, end, unit.rawValue)
  }

  /// « une demi-heure », « trois quarts d'heure ».
  private func partOfHour(_ numeral: Mention<Numeral>, at position: Int, _ period: Period) -> Part? {
    guard let count = numeral.value.whole, (1...3).contains(count), !numeral.value.ordinal else { return nil }
    var result = period
    guard let match = tokens.match(.demiHeure, at: position) else { return nil }
    result.minutes += count * (reading.reads(match.upperBound - 2, "d'") ? 15 : 30)
    return (result, match.upperBound, Sense.Unit.minute.rawValue)
  }

  private func unit(at position: Int) -> Sense.Unit? {
    let sense = reading.sense(position)
    if sense.kind == .time { return Sense.Unit(rawValue: sense.value) }
    // « 30 secondes » is the word of « la seconde partie ».
    return sense.kind == .first && sense.value == 2 && tokens.match(.seconde, at: position) != nil
      ? .second : nil
  }

  private func add(_ count: Int, _ unit: Sense.Unit, to period: inout Period) {
    switch unit {
    case .year: period.years += count
    case .semester: period.months += 6 * count
    case .quarter: period.months += 3 * count
    case .month: period.months += count
    case .fortnight: period.days += 15 * count
    case .week: period.weeks += count
    case .day: period.days += count
    case .hour: period.hours += count
    case .minute: period.minutes += count
    case .second: period.seconds += count
    }
  }

  private func addHalf(_ unit: Sense.Unit, to period: inout Period) -> Bool {
    switch unit {
    case .year: period.months += 6
    case .month: period.days += 15
    case .hour: period.minutes += 30
    default: return false
    }
    return true
  }

  /// « à 14 heures », « dès 9 h », « 14 h 30 » are times of the day.
  private func isClock(_ numeral: Mention<Numeral>, _ unit: Sense.Unit) -> Bool {
    guard unit == .hour, numeral.value.mantissa < 25 else { return false }
    let hour = numeral.tokens.upperBound
    return tokens.match(.hourPreposition, at: numeral.tokens.lowerBound - 1) != nil
      && (reading.reads(numeral.tokens.lowerBound - 1, "a") || reading.reads(hour, "h"))
      || reading.reads(hour, "h") && tokens[hour + 1].kind == .number
  }
}

extension Phrase {
  fileprivate static let etDemi = Phrase("et demi(e)")
  fileprivate static let etQuart = Phrase("et [un] quart")
  fileprivate static let comma = Phrase(", [et]")
  fileprivate static let beforeEvent = Phrase("avant|apres|de preavis|a l'avance|au plus|au moins|suivant")
  fileprivate static let demiHeure = Phrase("demi(e)-heure(s)|quart(s) d'heure")
  fileprivate static let seconde = Phrase("seconde(s)")
  fileprivate static let hourPreposition = Phrase("a|vers|des|avant|apres|jusqu'a|de|et")
}
