/// The day, and the place, that an act says at its head: « Sonval, le 30 novembre 2022 » in a letterhead,
/// « Convention du 12 mars 2024 » alone on a line. « Du 12 mars 2024 » alone is a bulletin's date of the text.
struct HeadDate {
  /// The tokens of the place; `nil` where none is said, or where it cannot be told from the words before it.
  private(set) var place: TokenRange?
  /// The day.
  let date: Mention<CalendarDate>

  /// Looks above the parties.
  init?(of act: Act) {
    let tokens = act.tokens
    let head = act.headWords
    for words in head {
      guard let found = HeadDate.behindTown(words, act) else { continue }
      date = found
      place = HeadDate.town(before: found.tokens.lowerBound, in: words, tokens)
      return
    }
    let title = ActTitle(of: act).lines
    let isAvenant = title.contains { tokens.first(.avenant, in: $0) != nil }
    for words in head where !title.contains(where: { $0.overlaps(words) }) {
      guard let found = HeadDate.alone(words, act, isAvenant: isAvenant) else { continue }
      date = found
      return
    }
    return nil
  }

  /// The day of « Sonval, le 12 mars 2024 », also behind a service's name on the same line.
  private static func behindTown(_ words: TokenRange, _ act: Act) -> Mention<CalendarDate>? {
    guard let day = act.mentions.dates.within(words).first(where: { $0.value.day != nil }) else { return nil }
    let start = day.tokens.lowerBound
    let isSaid =
      SignatureStart.isPlaceAndDate(words, act.tokens)
      || start - 2 > words.lowerBound && act.tokens.match(.commaLe, at: start - 2) != nil
        && act.tokens[start - 3].marks.contains(.capital)
    return isSaid ? day : nil
  }

  /// Whether a line says « Convention du 12 mars 2024 » and nothing else.
  static func names(_ act: Act, _ words: TokenRange) -> Bool { alone(words, act, isAvenant: false) != nil }

  /// The day of a line that says nothing else; in an avenant « Convention du … » is the act that it amends.
  private static func alone(_ words: TokenRange, _ act: Act, isAvenant: Bool) -> Mention<CalendarDate>? {
    guard let first = words.first, act.tokens[first].marks.contains(.capital),
      let lead = act.tokens.match(isAvenant ? .avenantOf : .actOf, at: first, limit: words.upperBound),
      let day = act.mentions.dates.starting(at: lead.upperBound), day.value.day != nil
    else { return nil }
    let end = act.tokens.reads(day.tokens.upperBound, ".") ? day.tokens.upperBound + 1 : day.tokens.upperBound
    return end == words.upperBound ? day : nil
  }

  /// The town before « , le » or « le »: the last words with capitals; where a service stands before it on the line,
  /// only one that is surely apart from it.
  private static func town(before day: Int, in words: TokenRange, _ tokens: Tokens) -> TokenRange? {
    var end = day - 1
    if end > words.lowerBound, tokens.reads(end - 1, ",") { end -= 1 }
    guard end > words.lowerBound, end <= words.upperBound, tokens[end - 1].marks.contains(.capital) else {
      return nil
    }
    let isLoud = tokens[end - 1].marks.contains(.capitals)
    var start = end - 1
    while start > words.lowerBound {
      let before = tokens[start - 1]
      if before.kind == .word, before.marks.contains(.capital) {
        guard before.marks.contains(.capitals) == isLoud else { break }
        start -= 1
      } else if tokens.reads(start - 1, "-"), tokens[start].isGlued {
        start -= 1
      } else if tokens.match(.particle, at: start - 1) != nil, start - 2 >= words.lowerBound,
        tokens[start - 2].marks.contains(.capital) || tokens.reads(start - 2, "-")
      {
        start -= 1
      } else {
        break
      }
    }
    let isAlone =
      start == words.lowerBound || start == words.lowerBound + 1 && tokens.match(.auAux, at: start - 1) != nil
    if isAlone, !(start..<end).contains(where: { OfficeWords.isBody(tokens, $0) }) { return start..<end }
    // « Tribunal judiciaire de Sonval Sonval, le … »
    let last =
      (start..<end).last { $0 > start && tokens[$0 - 1].kind == .word && !tokens[$0].isGlued } ?? start
    let opensName = last > start && tokens.match(.opensTown, at: last - 1) != nil
    guard last > start, !opensName else { return isAlone || last > start ? nil : start..<end }
    let repeats = tokens.folded[tokens.foldedRange(last)]
      .elementsEqual(tokens.folded[tokens.foldedRange(last - 1)])
    return repeats ? last..<end : nil
  }
}

extension Phrase {
  fileprivate static let commaLe = Phrase(", le")
  fileprivate static let particle = Phrase("de|du|des|d'|la|le|les|l'|sur|sous|en|lès|aux")
  fileprivate static let opensTown = Phrase("la|le|les|saint(e)|fort|port")
  fileprivate static let actOf = Phrase(
    "date de [la] signature [:]|{convention|delegation {de gestion|de services}|protocole|accord|contrat} [n° #] du"
  )
  fileprivate static let avenantOf = Phrase("date de [la] signature [:]|avenant [n° #] du")
}
