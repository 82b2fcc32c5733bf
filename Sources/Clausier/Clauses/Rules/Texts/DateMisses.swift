/// Words and figures of an act that look like dates and that the recogniser did not take.
struct DateMisses {
  /// Why words and figures are not a date.
  static let reasons: [NearMissReason] = [.noSuchDay, .numbering, .noYear, .yearAlone, .blank]

  private let act: Act
  private let taken: Covering
  private var tokens: Tokens { act.tokens }

  init(_ act: Act) {
    self.act = act
    let mentions = act.mentions
    taken = Covering(
      mentions.dates.map(\.tokens) + mentions.codes.map(\.tokens) + mentions.amounts.map(\.tokens)
        + mentions.durations.map(\.tokens))
  }

  /// « 31/02/2024 », « version 1.2.24 »: three numbers with the same sign between.
  func inFigures() -> [NearMiss] {
    act.readable.compactMap { position in
      guard tokens[position].kind == .number, tokens[position + 2].kind == .number,
        tokens[position + 4].kind == .number,
        let sign = (["/", "-", "."] as [StaticString]).first(where: { tokens.reads(position + 1, $0) }),
        tokens.reads(position + 3, sign),
        (1...4).allSatisfy({ tokens[position + $0].isGlued }), !runsOn(position..<position + 5),
        !taken.meets(position..<position + 5), let first = tokens.integer(position),
        let month = tokens.integer(position + 2),
        let last = tokens.integer(position + 4), let reason = reason(first, month, last, at: position)
      else { return nil }
      return miss(position..<position + 5, reason)
    }
  }

  private func reason(_ first: Int, _ month: Int, _ last: Int, at position: Int) -> NearMissReason? {
    let lengths = [0, 2, 4].map { tokens.foldedRange(position + $0).count }
    guard lengths[1] <= 2, lengths[0] <= 2 || lengths[0] == 4, lengths[2] <= 2 || lengths[2] == 4 else {
      return nil
    }
    let (day, year) = lengths[0] == 4 ? (last, first) : (first, last)
    let full = year < 100 ? 2000 + year : year
    return CalendarDate(year: max(1, full), month: month, day: day) == nil ? .noSuchDay : .numbering
  }

  /// Whether figures are part of a longer number or code.
  private func runsOn(_ range: TokenRange) -> Bool {
    let before = range.lowerBound - 1
    let after = range.upperBound
    return tokens[range.lowerBound].isGlued && before >= 0 && isPart(before)
      || tokens[after].isGlued && isPart(after)
        && (tokens[after].kind != .symbol || tokens[after + 1].isGlued && isPart(after + 1))
  }

  private func isPart(_ position: Int) -> Bool {
    tokens[position].kind == .number || tokens[position].kind == .word
      || ["/", "-", "_", "@", "."].contains { tokens.reads(position, $0) }
  }

  /// « le 3 mars », « le 31 février 2024 »: a day and a month as a word.
  func withMonth() -> [NearMiss] {
    tokens.all(.month, in: act.readable).compactMap { month in
      let position = month.lowerBound
      let day = dayBefore(position)
      guard let day else { return nil }
      let year = tokens.integer(month.upperBound).flatMap { (1500...2199).contains($0) ? $0 : nil }
      let range: TokenRange = day.position..<(year == nil ? month.upperBound : month.upperBound + 1)
      guard !taken.meets(range) else { return nil }
      return miss(range, year == nil ? .noYear : .noSuchDay)
    }
  }

  private func dayBefore(_ month: Int) -> (value: Int, position: Int)? {
    var position = month - 1
    if position > 0, tokens.reads(position, "er"), tokens[position].isGlued { position -= 1 }
    guard position >= 0, let value = tokens.integer(position), value <= 99,
      !(tokens[position].isGlued && position > 0 && tokens[position - 1].kind != .word)
    else { return nil }
    return (value, position)
  }

  /// « exercice 2024 »: years alone.
  func years() -> [NearMiss] {
    act.readable.compactMap { position in
      guard tokens[position].kind == .number, BudgetHead.year(tokens, position) != nil,
        !(tokens[position].isGlued && position > 0 && isPart(position - 1)), !runsOn(position..<position + 1),
        !taken.meets(position..<position + 1), !isNumbered(position)
      else { return nil }
      return miss(position..<position + 1, .yearAlone)
    }
  }

  /// Whether « n° » comes before a number, or a month that makes it part of a date.
  private func isNumbered(_ position: Int) -> Bool {
    tokens.reads(position - 1, "°") || tokens.match(.numeroWord, at: position - 1) != nil
      || tokens.match(.month, at: position - 1) != nil
  }

  /// « le …… 2025 », « le __/__/____ », « Fait à Paris, le » and nothing after it.
  func blanks() -> [NearMiss] {
    tokens.all(.leOrDate, in: act.readable).compactMap { word in
      var end = word.upperBound
      var dots = 0
      while end < act.readable.upperBound, end - word.upperBound < 40, let count = dotsOf(end) {
        dots += count
        end += 1
      }
      while end > word.upperBound, tokens[end - 1].kind == .number { end -= 1 }
      guard dots >= 3 else { return nil }
      return miss(word.lowerBound..<end, .blank)
    }
  }

  /// How many dots a token of a blank stands for; `nil` for any other token.
  private func dotsOf(_ position: Int) -> Int? {
    if tokens.reads(position, "…") { return 3 }
    if tokens.reads(position, ".") || tokens.reads(position, "_") { return 1 }
    return tokens.reads(position, "/")
      || tokens[position].kind == .number && tokens.foldedRange(position).count == 4
      ? 0 : nil
  }

  private func miss(_ range: TokenRange, _ reason: NearMissReason) -> NearMiss {
    NearMiss(pointer: "/dates", words: range, reading: nil, reason: reason)
  }
}

extension NearMissReason {
  /// « 31/02/2024 ».
  static let noSuchDay = NearMissReason(
    "no-such-day", fr: "Aucun calendrier n’a ce jour.", en: "No calendar has that day.")

  /// « version 1.2.24 ».
  static let numbering = NearMissReason(
    "numbering", fr: "Le mot qui précède dit que c’est un numéro.",
    en: "The word before it says that it is a number of something.")

  /// « le 3 mars ».
  static let noYear = NearMissReason(
    "no-year", fr: "L’année manque ; elle n’est jamais devinée.",
    en: "The year is missing; it is never guessed.")

  /// « exercice 2024 ».
  static let yearAlone = NearMissReason(
    "year-alone", fr: "C’est une année seule, sans mois.", en: "It is a year alone, without a month.")

  /// « le … / … / 2025 ».
  static let blank = NearMissReason(
    "blank", fr: "La place est laissée en blanc.", en: "The place is left blank.")
}

extension Phrase {
  fileprivate static let leOrDate = Phrase("le|date :")
}
