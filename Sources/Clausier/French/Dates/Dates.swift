/// Finds every full date of a text, and every month with its year; the day always comes first.
///
/// Dates that no calendar has (« 31/02/2024 ») are passed over as a whole. A list that names the month or the
/// year once (« le 12 et le 15 mars 2024 ») gives a date for each day.
struct Dates {
  private let reading: Reading
  private let words: SpelledNumbers
  private let parts: ElidedDates
  private var tokens: Tokens { reading.tokens }

  init(_ reading: Reading) {
    self.reading = reading
    words = SpelledNumbers(reading)
    parts = ElidedDates(reading)
  }

  /// The dates in order; none overlaps another.
  func all() -> [Mention<CalendarDate>] {
    var found: [Mention<CalendarDate>] = []
    var place = 0
    while place < tokens.count {
      guard let date = date(at: place) else {
        place += 1
        continue
      }
      if let value = date.value {
        found += parts.elided(
          before: place, from: found.last?.tokens.upperBound ?? 0, like: value, monthPlace: date.monthPlace)
        found.append(Mention(value, tokens: place..<date.end))
      }
      place = date.end
    }
    return found
  }

  /// What reads like a date: its value, `nil` for an impossible one, and the token after it.
  private struct Found {
    var value: CalendarDate?
    var end: Int
    /// The month's word, if it is written as one.
    var monthPlace: Int?
  }

  private func date(at place: Int) -> Found? {
    switch tokens[place].kind {
    case .number:
      return numeric(at: place) ?? written(at: place) ?? spaced(at: place)
        ?? MonthFigures(reading).date(at: place).map { Found(value: $0.value, end: $0.end) }
    case .word:
      switch reading.sense(place).kind {
      case .unit, .teen, .ten, .first: return written(at: place) ?? ofMonth(at: place)
      case .month, .shortMonth: return ofMonth(at: place)
      default: return nil
      }
    default: return nil
    }
  }

  // MARK: A month as a word

  /// « décembre 2024 », « sept. 2024 », « janv.-24 ».
  private func ofMonth(at place: Int) -> Found? {
    guard let month = month(at: place), let year = year(at: month.end) else { return nil }
    // Two digits are a year only where a hyphen ties them to a short month, as in a table's head.
    guard year.full || reading.reads(month.end - 1, "-") && tokens[month.end].isGlued else { return nil }
    return Found(
      value: CalendarDate(year: year.value, month: month.value), end: year.end, monthPlace: place)
  }

  private func written(at place: Int) -> Found? {
    guard let day = day(at: place), let month = month(at: day.end) else { return nil }
    // « le 31 décembre de l'année 2024 »
    let named = tokens.match(.deLAnnee, at: month.end)
    guard let year = year(at: named?.upperBound ?? month.end) else { return nil }
    let value = CalendarDate(year: year.value, month: month.value, day: day.value)
    return Found(value: value, end: year.end, monthPlace: day.end)
  }

  private func day(at place: Int) -> (value: Int, end: Int)? {
    if tokens[place].kind == .number {
      guard tokens.foldedRange(place).count <= 2, let value = tokens.integer(place) else { return nil }
      if tokens[place].isGlued, place > 0, tokens[place - 1].kind == .word, !reading.isElided(place - 1) {
        return nil
      }
      var end = place + 1
      if value == 1 { end = Ordinals.end(after: 1, tokens, at: end) ?? end }
      // « 1° mars »
      if value == 1, reading.reads(end, "°"), tokens[end].isGlued { end += 1 }
      if isJoint(end) { end += 1 }
      return (value, end)
    }
    let sense = reading.sense(place)
    if sense.kind == .first { return sense.value == 1 ? (1, place + 1) : nil }
    guard let number = words.number(at: place), (1...31).contains(number.value), !number.ordinal else {
      return nil
    }
    return (Int(number.value), number.end)
  }

  private func month(at place: Int) -> (value: Int, end: Int)? {
    let sense = reading.sense(place)
    let dot = reading.reads(place + 1, ".") && tokens[place + 1].isGlued
    var end = dot ? place + 2 : place + 1
    switch sense.kind {
    case .month: break
    case .shortMonth
    where dot || followsDay(place) && tokens.foldedRange(isJoint(end) ? end + 1 : end).count == 4: break
    // « sept » is a number as well.
    case .unit where sense.value == 7 && (dot || tokens.foldedRange(end).count == 4): break
    default: return nil
    }
    if isJoint(end) { end += 1 }
    return (sense.kind == .unit ? 9 : Int(sense.value), end)
  }

  /// Whether a sign ties the parts of a date: « 01/août/2019 », « 3-mars-2024 ».
  private func isJoint(_ place: Int) -> Bool {
    (reading.reads(place, "-") || reading.reads(place, "/")) && tokens[place].isGlued
  }

  /// Whether the figures of a day stand before a short month: « 3 jan 2019 ».
  private func followsDay(_ place: Int) -> Bool {
    let before = isJoint(place - 1) ? place - 2 : place - 1
    return before >= 0 && tokens[before].kind == .number && tokens.foldedRange(before).count <= 2
  }

  private func year(at place: Int) -> (value: Int, end: Int, full: Bool)? {
    if tokens[place].kind == .number {
      guard let value = tokens.integer(place), !isRunOn(place + 1) else { return nil }
      switch tokens.foldedRange(place).count {
      case 4: return Dates.years.contains(value) ? (value, place + 1, true) : nil
      // « le 3 mars 15 agents » has no year.
      case 2 where tokens[place + 1].kind != .word: return (century(value), place + 1, false)
      default: return nil
      }
    }
    guard reading.sense(place).kind != .none, let number = words.number(at: place), !number.ordinal,
      Dates.years.contains(Int(number.value))
    else { return nil }
    return (Int(number.value), number.end, true)
  }

  /// The years that a date of an act can have.
  static let years = 1500...2199

  private func century(_ year: Int) -> Int { year < 70 ? 2000 + year : 1900 + year }

  private func isRunOn(_ place: Int) -> Bool {
    guard tokens[place].isGlued, tokens[place].kind == .word else { return false }
    // « 2024-03-15T10:00:00 »
    return !(reading.reads(place, "t") && tokens[place + 1].kind == .number && tokens[place + 1].isGlued)
  }

  // MARK: Figures only

  private func numeric(at place: Int) -> Found? {
    let length = tokens.foldedRange(place).count
    guard length <= 2 || length == 4, let sign = sign(at: place + 1), standsFree(place),
      tokens[place + 2].kind == .number, reading.reads(place + 3, sign.text),
      tokens[place + 4].kind == .number,
      sign.spaced || (place + 1...place + 4).allSatisfy({ tokens[$0].isGlued }),
      !continues(place + 5),
      let first = tokens.integer(place), let second = tokens.integer(place + 2),
      let third = tokens.integer(place + 4)
    else { return nil }
    let lastLength = tokens.foldedRange(place + 4).count
    guard tokens.foldedRange(place + 2).count <= 2 else { return nil }
    if length == 4 {
      guard lastLength <= 2, Dates.years.contains(first), !sign.spaced else { return nil }
      return Found(value: CalendarDate(year: first, month: second, day: third), end: place + 5)
    }
    guard lastLength == 4 || (lastLength == 2 && !sign.spaced) else { return nil }
    if sign.dotted || lastLength == 2, isNumbering(before: place) { return nil }
    // « 9.3.10 » counts chapters, « 09.03.10 » is a day.
    if sign.dotted, lastLength == 2, length + tokens.foldedRange(place + 2).count < 4 { return nil }
    if lastLength == 4, !Dates.years.contains(third) { return nil }
    let year = lastLength == 2 ? century(third) : third
    return Found(value: CalendarDate(year: year, month: second, day: first), end: place + 5)
  }

  /// « 20 02 2014 » alone in its line or cell, or behind « le », « du », « au ».
  private func spaced(at place: Int) -> Found? {
    guard (place..<place + 3).allSatisfy({ tokens[$0].kind == .number }),
      (1...2).allSatisfy({ !tokens[place + $0].isGlued }), !tokens[place].isGlued,
      tokens.foldedRange(place).count <= 2, tokens.foldedRange(place + 1).count <= 2,
      tokens.foldedRange(place + 2).count == 4, let day = tokens.integer(place),
      let month = tokens.integer(place + 1), let year = tokens.integer(place + 2),
      (1900...2099).contains(year),
      let value = CalendarDate(year: year, month: month, day: day), tokens[place + 3].kind != .number,
      !isRunOn(place + 3), !reading.isEuro(place + 3), !reading.reads(place + 3, "%")
    else { return nil }
    let isNamed = tokens.match(.leOrEntre, at: place - 1)?.count == 1
    let isAlone = MonthFigures(reading).isAlone(place..<place + 3)
    guard isNamed || isAlone && tokens.foldedRange(place + 1).count == 2 || isAlone && tokens.count == 3
    else {
      return nil
    }
    return Found(value: value, end: place + 3)
  }

  private func sign(at place: Int) -> (text: StaticString, spaced: Bool, dotted: Bool)? {
    let glued = tokens[place].isGlued && tokens[place + 1].isGlued
    if reading.reads(place, "/") { return ("/", !glued, false) }
    guard glued else { return nil }
    if reading.reads(place, "-") { return ("-", false, reading.reads(place - 2, "°")) }
    return reading.reads(place, ".") ? (".", false, true) : nil
  }

  private func standsFree(_ place: Int) -> Bool {
    guard place > 0, tokens[place].isGlued else { return true }
    let before = tokens[place - 1]
    if before.kind == .word { return reading.isElided(place - 1) }
    guard before.isGlued, place > 1, tokens[place - 2].kind == .number || tokens[place - 2].kind == .word
    else {
      return true
    }
    return !["/", "-", ".", "_", "@", ","].contains { reading.reads(place - 1, $0) }
  }

  private func continues(_ place: Int) -> Bool {
    if isRunOn(place) { return true }
    guard tokens[place].isGlued, tokens.continuesCode(place + 1) else { return false }
    return ["/", "-", ".", "_", "@"].contains { reading.reads(place, $0) }
  }

  /// Whether what stands before figures says that they count articles, versions or texts.
  private func isNumbering(before place: Int) -> Bool {
    reading.reads(place - 1, "°") || reading.reads(place - 1, "§")
      || tokens.match(.noDay, at: place - 1) != nil
      || (reading.reads(place - 1, ".") && reading.reads(place - 2, "art"))
  }
}

extension Phrase {
  fileprivate static let deLAnnee = Phrase("de l'annee")
  fileprivate static let noDay = Phrase("article(s)|art|annexe(s)|point(s)|paragraphe(s)|version|v|no|n")
  fileprivate static let leOrEntre = Phrase("le|les|du|des|au|entre")
}
