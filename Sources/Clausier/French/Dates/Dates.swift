/// Finds every full date of a text, and every month with its year; the day always comes first.
///
/// Dates that no calendar has (« 31/02/2024 ») are passed over as a whole. A list that names the month or the
/// year once (« le 12 et le 15 mars 2024 ») gives a date for each day.
struct Dates {
  private let reading: Reading
  private let words: SpelledNumbers
  private var tokens: Tokens { reading.tokens }

  init(_ reading: Reading) {
    self.reading = reading
    words = SpelledNumbers(reading)
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
        if value.day != nil, date.monthPlace != nil {
          let start = found.last?.tokens.upperBound ?? 0
          found += elided(before: place, from: start, like: value)
        }
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
    case .number: return numeric(at: place) ?? written(at: place)
    case .word:
      switch reading.sense(place).kind {
      case .unit, .teen, .ten, .first: return written(at: place)
      case .month, .shortMonth:
        guard let month = month(at: place), let year = year(at: month.end), year.full else { return nil }
        return Found(
          value: CalendarDate(year: year.value, month: month.value), end: year.end, monthPlace: place)
      default: return nil
      }
    default: return nil
    }
  }

  // MARK: A month as a word

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
      if reading.reads(end, "-"), tokens[end].isGlued { end += 1 }
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
    case .shortMonth where dot: break
    // « sept » is a number as well.
    case .unit where sense.value == 7 && (dot || tokens.foldedRange(end).count == 4): break
    default: return nil
    }
    if reading.reads(end, "-"), tokens[end].isGlued { end += 1 }
    return (sense.kind == .unit ? 9 : Int(sense.value), end)
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
  private static let years = 1500...2199

  private func century(_ year: Int) -> Int { year < 70 ? 2000 + year : 1900 + year }

  private func isRunOn(_ place: Int) -> Bool {
    tokens[place].isGlued && tokens[place].kind == .word
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

  // MARK: Lists

  /// The days before a full date that share its month or its year, back to a place.
  private func elided(before place: Int, from start: Int, like full: CalendarDate) -> [Mention<CalendarDate>]
  {
    var found: [Mention<CalendarDate>] = []
    var edge = place
    var month = full.month
    while let link = link(before: edge, from: start) {
      var at = link
      var end = link
      if reading.sense(at - 1).kind == .month, at - 1 > start {
        month = Int(reading.sense(at - 1).value)
        at -= 1
      } else {
        end = at
      }
      if at - 2 >= start, reading.sense(at - 1).kind == .none, reading.reads(at - 1, "er"),
        tokens.integer(at - 2) == 1
      {
        at -= 1
      }
      guard at - 1 >= start, tokens.foldedRange(at - 1).count <= 2, let day = tokens.integer(at - 1),
        !(tokens[at - 1].isGlued && at - 2 >= start && !reading.isElided(at - 2)),
        let value = CalendarDate(year: full.year, month: month, day: day)
      else { break }
      found.append(Mention(value, tokens: at - 1..<end))
      edge = at - 1
    }
    guard !found.isEmpty, opensList(before: edge, from: start) else { return [] }
    return found.reversed()
  }

  /// The end of the item before « et le », « au », « , ».
  private func link(before place: Int, from start: Int) -> Int? {
    var at = place
    if at - 1 >= start, isWeekday(at - 1) { at -= 1 }
    if at - 1 >= start, tokens.match(.le, at: at - 1)?.count == 1 { at -= 1 }
    guard at - 1 > start, tokens.match(.link, at: at - 1)?.count == 1 || reading.reads(at - 1, "-")
    else { return nil }
    at -= 1
    if at - 1 > start, reading.reads(at - 1, ",") { at -= 1 }
    return at
  }

  private func opensList(before place: Int, from start: Int) -> Bool {
    let at = place - 1 >= start && isWeekday(place - 1) ? place - 1 : place
    return at - 1 >= start
      && (tokens.match(.leOrEntre, at: at - 1)?.count == 1 || reading.isElided(at - 1))
  }

  private func isWeekday(_ place: Int) -> Bool {
    tokens.match(.weekday, at: place)?.count == 1
  }
}

extension Phrase {
  fileprivate static let deLAnnee = Phrase("de l'annee")
  fileprivate static let noDay = Phrase("article(s)|art|annexe(s)|point(s)|paragraphe(s)|version|v|no|n")
  fileprivate static let le = Phrase("le|les|du|des")
  fileprivate static let link = Phrase("et|ou|au|a|,|-")
  fileprivate static let leOrEntre = Phrase("le|les|du|des|au|entre")
}
