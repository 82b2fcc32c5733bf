/// Reads a month in figures: « 12/2024 », « 2024-12 », which may as well be numbers of something else.
struct MonthFigures {
  private let reading: Reading
  private var tokens: Tokens { reading.tokens }

  init(_ reading: Reading) { self.reading = reading }

  /// The month that begins at a place, and the token after it.
  ///
  /// « 12/2024 » is one unless a word numbers something; with a hyphen, spaces or the year first only alone in its line
  /// or cell, where « n° 2016-11 » cannot be meant.
  func date(at place: Int) -> (value: CalendarDate, end: Int)? {
    guard tokens[place + 2].kind == .number, isFree(place), isFreeBehind(place + 3) else { return nil }
    let isSlash = reading.reads(place + 1, "/")
    guard isSlash || reading.reads(place + 1, "-"), let first = tokens.integer(place),
      let second = tokens.integer(place + 2)
    else { return nil }
    let lengths = (tokens.foldedRange(place).count, tokens.foldedRange(place + 2).count)
    let isTight = tokens[place + 1].isGlued && tokens[place + 2].isGlued
    let alone = isAlone(place..<place + 3)
    switch lengths {
    case (1...2, 4):
      guard (1900...2099).contains(second), isTight || isSlash && alone,
        alone || isSlash && !isNumbered(place) || !isSlash && isTimed(place)
      else { return nil }
      return CalendarDate(year: second, month: first).map { ($0, place + 3) }
    case (4, 1...2):
      guard (1900...2099).contains(first), alone else { return nil }
      return CalendarDate(year: first, month: second).map { ($0, place + 3) }
    default: return nil
    }
  }

  /// Whether tokens fill their line or cell.
  func isAlone(_ range: TokenRange) -> Bool {
    let before = range.lowerBound == 0 ? Token.Kind.lineFeed : tokens[range.lowerBound - 1].kind
    let after = tokens[range.upperBound].kind
    return (before == .lineFeed || before == .tab) && (after == .lineFeed || after == .tab || after == .end)
  }

  /// Whether nothing runs into the figures from the left: no code, no day.
  private func isFree(_ place: Int) -> Bool {
    guard place > 0 else { return true }
    if tokens[place - 1].kind == .number { return false }
    guard tokens[place].isGlued else { return true }
    return reading.isElided(place - 1) || reading.reads(place - 1, "(") || reading.reads(place - 1, "\"")
  }

  private func isFreeBehind(_ place: Int) -> Bool {
    if tokens[place].kind == .number || reading.isEuro(place) || reading.reads(place, "%") { return false }
    guard tokens[place].isGlued else { return true }
    if tokens[place].kind == .word { return false }
    return !tokens.continuesCode(place + 1)
  }

  /// Whether a word in front numbers a text or a thing: « décision 12/2024 ».
  private func isNumbered(_ place: Int) -> Bool {
    place > 0
      && (reading.sense(place - 1).kind == .text || reading.sense(place - 1).kind == .label
        || tokens.match(.numbered, at: place - 1) != nil || reading.reads(place - 1, "°"))
  }

  private func isTimed(_ place: Int) -> Bool {
    place > 0 && tokens.match(.timed, at: place - 1) != nil
  }
}

extension Phrase {
  fileprivate static let numbered = Phrase(
    """
    n|no|nos|numero(s)|article(s)|art|marche(s)|lot(s)|avenant(s)|delegation(s)|dossier(s)|reference(s)|ref|version|v|annexe|\
    lettre|courrier|rapport|ej|bc|bon|facture(s)|de l'acte|projet
    """)
  fileprivate static let timed = Phrase("en|depuis|fin|debut|mois|jusqu'|jusqu'en|a partir de|echeance")
}
