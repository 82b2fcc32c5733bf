/// Reads the dates before a full one that share its month or its year: « les 3 et 5 mars 2024 », « du 01/01 au 31/12/2024 ».
struct ElidedDates {
  private let reading: SensedTokens
  private var tokens: Tokens { reading.tokens }

  init(_ reading: SensedTokens) { self.reading = reading }

  /// The dates before a full date, back to a position, in order; `monthPosition` is the month's word where it has one.
  func elided(
    before position: Int, from start: Int, like full: CalendarDate, monthPosition: Int?
  ) -> [Mention<CalendarDate>] {
    guard full.day != nil else {
      return monthPosition == nil ? [] : month(before: position, from: start, like: full).map { [$0] } ?? []
    }
    return monthPosition == nil
      ? figures(before: position, from: start, like: full).map { [$0] } ?? []
      : days(before: position, from: start, like: full)
  }

  /// « du 01/01 au 31/12/2024 »
  private func figures(before position: Int, from start: Int, like full: CalendarDate) -> Mention<
    CalendarDate
  >? {
    guard let end = link(before: position, from: start), end - 3 >= start, tokens[end - 1].kind == .number,
      reading.reads(end - 2, "/") || reading.reads(end - 2, "."), tokens[end - 1].isGlued,
      tokens[end - 2].isGlued,
      tokens.foldedRange(end - 1).count == 2, tokens.foldedRange(end - 3).count <= 2,
      let day = tokens.integer(end - 3), let month = tokens.integer(end - 1), isFree(end - 3, from: start),
      let value = CalendarDate(year: full.year, month: month, day: day), value != full
    else { return nil }
    return Mention(value, tokens: end - 3..<end)
  }

  /// « de janvier à mars 2024 », « entre mai et juin 2024 », « avril-mai 2024 »
  private func month(before position: Int, from start: Int, like full: CalendarDate) -> Mention<CalendarDate>?
  {
    guard let end = link(before: position, from: start), end - 1 >= start,
      reading.sense(end - 1).kind == .month,
      end - 2 < start || tokens[end - 2].kind != .number,
      let value = CalendarDate(year: full.year, month: Int(reading.sense(end - 1).value)),
      value.month ?? 0 < full.month ?? 0
    else { return nil }
    return Mention(value, tokens: end - 1..<end)
  }

  /// « les 3, 4 et 5 mars 2024 », « 1er janvier – 31 décembre 2024 »
  private func days(before position: Int, from start: Int, like full: CalendarDate) -> [Mention<CalendarDate>]
  {
    var found: [Mention<CalendarDate>] = []
    var edge = position
    var month = full.month
    var isRange = false
    while let link = link(before: edge, from: start) {
      var at = link
      var end = link
      isRange = tokens.match(.range, at: link) != nil || reading.reads(link, "-")
      if reading.sense(at - 1).kind == .month, at - 1 > start {
        month = Int(reading.sense(at - 1).value)
        at -= 1
      } else {
        end = at
      }
      if at - 2 >= start, reading.reads(at - 1, "er") || reading.reads(at - 1, "°"),
        tokens.integer(at - 2) == 1
      {
        at -= 1
      }
      guard at - 1 >= start, tokens.foldedRange(at - 1).count <= 2, let day = tokens.integer(at - 1),
        isFree(at - 1, from: start), let value = CalendarDate(year: full.year, month: month, day: day)
      else { break }
      found.append(Mention(value, tokens: at - 1..<end))
      edge = at - 1
    }
    guard !found.isEmpty, opensList(before: edge, from: start, isRange: isRange && found.count == 1) else {
      return []
    }
    return found.reversed()
  }

  private func isFree(_ position: Int, from start: Int) -> Bool {
    !tokens[position].isGlued || position - 1 < start || reading.isElided(position - 1)
      || reading.reads(position - 1, "(")
  }

  /// The end of the item before « et le », « au », « , ».
  private func link(before position: Int, from start: Int) -> Int? {
    var at = position
    if at - 1 >= start, isWeekday(at - 1) { at -= 1 }
    if at - 1 >= start, tokens.match(.le, at: at - 1)?.count == 1 { at -= 1 }
    guard at - 1 > start, tokens.match(.link, at: at - 1)?.count == 1 || reading.reads(at - 1, "-")
    else { return nil }
    at -= 1
    if at - 1 > start, reading.reads(at - 1, ",") { at -= 1 }
    return at
  }

  /// Whether words of time or, of a range of two, the head of a line or cell come before.
  private func opensList(before position: Int, from start: Int, isRange: Bool) -> Bool {
    let at = position - 1 >= start && isWeekday(position - 1) ? position - 1 : position
    if isRange, at == 0 || tokens.match(.bracket, at: at - 1) != nil || isBorder(at - 1) { return true }
    return at - 1 >= start
      && (tokens.match(.leOrEntre, at: at - 1)?.count == 1 || reading.isElided(at - 1))
  }

  private func isBorder(_ position: Int) -> Bool {
    tokens[position].kind == .lineFeed || tokens[position].kind == .tab
  }

  private func isWeekday(_ position: Int) -> Bool {
    tokens.match(.weekday, at: position)?.count == 1
  }
}

extension Phrase {
  fileprivate static let le = Phrase("le|les|du|des")
  fileprivate static let link = Phrase("et|ou|au|a|,|-")
  fileprivate static let range = Phrase("au|et")
  fileprivate static let bracket = Phrase("(|:")
  fileprivate static let leOrEntre = Phrase("le|les|du|des|au|entre")
}
