/// Finds every full date of a text, and every month with its year; the day always comes first.
///
/// Dates that do not exist (« 31/02/2024 ») are skipped as a whole. A list that names the month or the
/// year once (« le 12 et le 15 mars 2024 ») gives a date for each day.
struct Dates {
  private let reading: SensedTokens
  private let words: SpelledNumbers
  private let parts: ElidedDates
  private var tokens: Tokens { reading.tokens }

  init(_ reading: SensedTokens) {
    self.reading = reading
    words = SpelledNumbers(reading)
    parts = ElidedDates(reading)
  }

  /// The dates in order; none overlaps another.
  func all() -> [Mention<CalendarDate>] {
    var found: [Mention<CalendarDate>] = []
    var position = 0
    while position < tokens.count {
      guard let date = date(at: position) else {
        position += 1
        continue
      }
      if let value = date.value {
        found += parts.elided(
          before: position, from: found.last?.tokens.upperBound ?? 0, like: value,
          monthPosition: date.monthPosition)
        found.append(Mention(value, tokens: position..<date.end))
      }
      position = date.end
    }
    return found
  }

  /// What reads like a date: its value, `nil` for an impossible one, and the token after it.
  private struct Found {
    var value: CalendarDate?
    var end: Int
    /// The month's word, if it is written as one.
    var monthPosition: Int?
  }

  private func date(at position: Int) -> Found? {
    switch tokens[position].kind {
    case .number:
      return numeric(at: position) ?? written(at: position) ?? spaced(at: position)
        ?? MonthFigures(reading).date(at: position).map { Found(value: $0.value, end: $0.end) }
    case .word:
      switch reading.sense(position).kind {
      case .unit, .teen, .ten, .first: return written(at: position) ?? ofMonth(at: position)
      case .month, .shortMonth: return ofMonth(at: position)
      default: return nil
      }
    default: return nil
    }
  }

  // MARK: A month as a word

  /// « décembre 2024 », « sept. 2024 », « janv.-24 ».
  private func ofMonth(at position: Int) -> Found? {
    guard let month = month(at: position), let year = year(at: month.end) else { return nil }
    // Two digits are a year only where a hyphen ties them to a short month, as in a table's head.
    guard year.full || reading.reads(month.end - 1, "-") && tokens[month.end].isGlued else { return nil }
    return Found(
      value: CalendarDate(year: year.value, month: month.value), end: year.end, monthPosition: position)
  }

  private func written(at position: Int) -> Found? {
    guard let day = day(at: position), let month = month(at: day.end) else { return nil }
    // « le 31 décembre de l'année 2024 »
    let named = tokens.match(.deLAnnee, at: month.end)
    guard let year = year(at: named?.upperBound ?? month.end) else { return nil }
    let value = CalendarDate(year: year.value, month: month.value, day: day.value)
    return Found(value: value, end: year.end, monthPosition: day.end)
  }

  private func day(at position: Int) -> (value: Int, end: Int)? {
    if tokens[position].kind == .number {
      guard tokens.foldedRange(position).count <= 2, let value = tokens.integer(position) else { return nil }
      if tokens[position].isGlued, position > 0, tokens[position - 1].kind == .word,
        !reading.isElided(position - 1)
      {
        return nil
      }
      var end = position + 1
      if value == 1 { end = Ordinals.end(after: 1, tokens, at: end) ?? end }
      // « 1° mars »
      if value == 1, reading.reads(end, "°"), tokens[end].isGlued { end += 1 }
      if isJoint(end) { end += 1 }
      return (value, end)
    }
    let sense = reading.sense(position)
    if sense.kind == .first { return sense.value == 1 ? (1, position + 1) : nil }
    guard let number = words.number(at: position), (1...31).contains(number.value), !number.ordinal else {
      return nil
    }
    return (Int(number.value), number.end)
  }

  private func month(at position: Int) -> (value: Int, end: Int)? {
    let sense = reading.sense(position)
    let dot = reading.reads(position + 1, ".") && tokens[position + 1].isGlued
    var end = dot ? position + 2 : position + 1
    switch sense.kind {
    case .month: break
    case .shortMonth
    where dot || followsDay(position) && tokens.foldedRange(isJoint(end) ? end + 1 : end).count == 4: break
    // « sept » is a number as well.
    case .unit where sense.value == 7 && (dot || tokens.foldedRange(end).count == 4): break
    default: return nil
    }
    if isJoint(end) { end += 1 }
    return (sense.kind == .unit ? 9 : Int(sense.value), end)
  }

  /// Whether a sign ties the parts of a date: « 01/août/2019 », « 3-mars-2024 ».
  private func isJoint(_ position: Int) -> Bool {
    (reading.reads(position, "-") || reading.reads(position, "/")) && tokens[position].isGlued
  }

  /// Whether the figures of a day come before a short month: « 3 jan 2019 ».
  private func followsDay(_ position: Int) -> Bool {
    let before = isJoint(position - 1) ? position - 2 : position - 1
    return before >= 0 && tokens[before].kind == .number && tokens.foldedRange(before).count <= 2
  }

  private func year(at position: Int) -> (value: Int, end: Int, full: Bool)? {
    if tokens[position].kind == .number {
      guard let value = tokens.integer(position), !isRunOn(position + 1) else { return nil }
      switch tokens.foldedRange(position).count {
      case 4: return Dates.years.contains(value) ? (value, position + 1, true) : nil
      // « le 3 mars 15 agents » does not give a year.
      case 2 where tokens[position + 1].kind != .word: return (century(value), position + 1, false)
      default: return nil
      }
    }
    guard reading.sense(position).kind != .none, let number = words.number(at: position), !number.ordinal,
      Dates.years.contains(Int(number.value))
    else { return nil }
    return (Int(number.value), number.end, true)
  }

  /// The possible years of a date in an act.
  static let years = 1500...2199

  private func century(_ year: Int) -> Int { year < 70 ? 2000 + year : 1900 + year }

  private func isRunOn(_ position: Int) -> Bool {
    guard tokens[position].isGlued, tokens[position].kind == .word else { return false }
    // « 2024-03-15T10:00:00 »
    return
      !(reading.reads(position, "t") && tokens[position + 1].kind == .number && tokens[position + 1].isGlued)
  }

  // MARK: Figures only

  private func numeric(at position: Int) -> Found? {
    let length = tokens.foldedRange(position).count
    guard length <= 2 || length == 4, let sign = sign(at: position + 1), standsFree(position),
      tokens[position + 2].kind == .number, reading.reads(position + 3, sign.text),
      tokens[position + 4].kind == .number,
      sign.spaced || (position + 1...position + 4).allSatisfy({ tokens[$0].isGlued }),
      !continues(position + 5),
      let first = tokens.integer(position), let second = tokens.integer(position + 2),
      let third = tokens.integer(position + 4)
    else { return nil }
    let lastLength = tokens.foldedRange(position + 4).count
    guard tokens.foldedRange(position + 2).count <= 2 else { return nil }
    if length == 4 {
      guard lastLength <= 2, Dates.years.contains(first), !sign.spaced, !isCodified(position) else {
        return nil
      }
      return Found(value: CalendarDate(year: first, month: second, day: third), end: position + 5)
    }
    guard lastLength == 4 || (lastLength == 2 && !sign.spaced) else { return nil }
    if sign.dotted || lastLength == 2, isNumbering(before: position) { return nil }
    // « 9.3.10 » counts chapters, « 09.03.10 » is a day.
    if sign.dotted, lastLength == 2, length + tokens.foldedRange(position + 2).count < 4 { return nil }
    if lastLength == 4, !Dates.years.contains(third) { return nil }
    let year = lastLength == 2 ? century(third) : third
    return Found(value: CalendarDate(year: year, month: second, day: first), end: position + 5)
  }

  /// « 20 02 2014 » alone in its line or cell, or after « le », « du », « au ».
  private func spaced(at position: Int) -> Found? {
    guard (position..<position + 3).allSatisfy({ tokens[$0].kind == .number }),
      (1...2).allSatisfy({ !tokens[position + $0].isGlued }), !tokens[position].isGlued,
      tokens.foldedRange(position).count <= 2, tokens.foldedRange(position + 1).count <= 2,
      tokens.foldedRange(position + 2).count == 4, let day = tokens.integer(position),
      let month = tokens.integer(position + 1), let year = tokens.integer(position + 2),
      (1900...2099).contains(year),
      let value = CalendarDate(year: year, month: month, day: day), tokens[position + 3].kind != .number,
      !isRunOn(position + 3), !reading.isEuro(position + 3), !reading.reads(position + 3, "%")
    else { return nil }
    let isNamed = tokens.match(.leOrEntre, at: position - 1)?.count == 1
    let isAlone = MonthFigures(reading).isAlone(position..<position + 3)
    guard isNamed || isAlone && tokens.foldedRange(position + 1).count == 2 || isAlone && tokens.count == 3
    else {
      return nil
    }
    return Found(value: value, end: position + 3)
  }

  private func sign(at position: Int) -> (text: StaticString, spaced: Bool, dotted: Bool)? {
    let glued = tokens[position].isGlued && tokens[position + 1].isGlued
    if reading.reads(position, "/") { return ("/", !glued, false) }
    guard glued else { return nil }
    if reading.reads(position, "-") { return ("-", false, reading.reads(position - 2, "°")) }
    return reading.reads(position, ".") ? (".", false, true) : nil
  }

  private func standsFree(_ position: Int) -> Bool {
    guard position > 0, tokens[position].isGlued else { return true }
    let before = tokens[position - 1]
    if before.kind == .word { return reading.isElided(position - 1) }
    guard before.isGlued, position > 1,
      tokens[position - 2].kind == .number || tokens[position - 2].kind == .word
    else {
      return true
    }
    return !["/", "-", ".", "_", "@", ","].contains { reading.reads(position - 1, $0) }
  }

  private func continues(_ position: Int) -> Bool {
    if isRunOn(position) { return true }
    guard tokens[position].isGlued, tokens.continuesCode(position + 1) else { return false }
    return ["/", "-", ".", "_", "@"].contains { reading.reads(position, $0) }
  }

  /// « L. 2122-10-1 »: the number of an article of a code.
  private func isCodified(_ position: Int) -> Bool {
    let letter = reading.reads(position - 1, ".") ? position - 2 : position - 1
    return letter >= 0 && tokens[letter].kind == .word && tokens[letter].marks.contains(.capital)
      && tokens.foldedRange(letter).count == 1
  }

  /// Whether what comes before figures says that they count articles, versions or texts.
  private func isNumbering(before position: Int) -> Bool {
    reading.reads(position - 1, "°") || reading.reads(position - 1, "§")
      || tokens.match(.noDay, at: position - 1) != nil
      || (reading.reads(position - 1, ".") && reading.reads(position - 2, "art"))
  }
}

extension Phrase {
  fileprivate static let deLAnnee = Phrase("de l'annee")
  fileprivate static let noDay = Phrase("article(s)|art|annexe(s)|point(s)|paragraphe(s)|version|v|no|n")
  fileprivate static let leOrEntre = Phrase("le|les|du|des|au|entre")
}
