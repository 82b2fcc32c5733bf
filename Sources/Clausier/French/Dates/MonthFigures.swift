/// Reads a month in figures: « 12/2024 », « 2024-12 », which may also be numbers of something else.
struct MonthFigures {
  private let reading: SensedTokens
  private var tokens: Tokens { reading.tokens }

  init(_ reading: SensedTokens) { self.reading = reading }

  /// The month that begins at a position, and the token after it.
  ///
  /// « 12/2024 » is one unless a word numbers something; with a hyphen, spaces or the year first only alone in its line
  /// or cell, where « n° 2016-11 » cannot be meant.
  func date(at position: Int) -> (value: CalendarDate, end: Int)? {
    guard tokens[position + 2].kind == .number, isFree(position), isFreeBehind(position + 3) else {
      return nil
    }
    let isSlash = reading.reads(position + 1, "/")
    guard isSlash || reading.reads(position + 1, "-"), let first = tokens.integer(position),
      let second = tokens.integer(position + 2)
    else { return nil }
    let lengths = (tokens.foldedRange(position).count, tokens.foldedRange(position + 2).count)
    let isTight = tokens[position + 1].isGlued && tokens[position + 2].isGlued
    let alone = isAlone(position..<position + 3)
    switch lengths {
    case (1...2, 4):
      guard (1900...2099).contains(second), isTight || isSlash && alone,
        alone || isSlash && !isNumbered(position) || !isSlash && isTimed(position)
      else { return nil }
      return CalendarDate(year: second, month: first).map { ($0, position + 3) }
    case (4, 1...2):
      guard (1900...2099).contains(first), alone else { return nil }
      return CalendarDate(year: first, month: second).map { ($0, position + 3) }
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
  private func isFree(_ position: Int) -> Bool {
    guard position > 0 else { return true }
    if tokens[position - 1].kind == .number { return false }
    guard tokens[position].isGlued else { return true }
    return reading.isElided(position - 1) || reading.reads(position - 1, "(")
      || reading.reads(position - 1, "\"")
  }

  private func isFreeBehind(_ position: Int) -> Bool {
    if tokens[position].kind == .number || reading.isEuro(position) || reading.reads(position, "%") {
      return false
    }
    guard tokens[position].isGlued else { return true }
    if tokens[position].kind == .word { return false }
    return !tokens.continuesCode(position + 1)
  }

  /// Whether a word in front numbers a text or a thing: « décision 12/2024 ».
  private func isNumbered(_ position: Int) -> Bool {
    position > 0
      && (reading.sense(position - 1).kind == .text || reading.sense(position - 1).kind == .label
        || tokens.match(.numbered, at: position - 1) != nil || reading.reads(position - 1, "°"))
  }

  private func isTimed(_ position: Int) -> Bool {
    position > 0 && tokens.match(.timed, at: position - 1) != nil
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
