/// Where an act names the decree on delegations of management, rightly or with a slip.
struct DecreeCitations {
  /// The decree's number.
  static let number = "2004-1085"

  /// The mentions with the right number or the right date.
  private(set) var right: [Mention<FoundCitation>] = []
  /// The words of a number and a date that do not go together.
  private(set) var wrong: [TokenRange] = []
  /// Whether the decree is named at all, by its number, its date or its title.
  private(set) var isNamed: Bool

  /// Looks through an act.
  init(_ act: CheckedAct) {
    let tokens = act.tokens
    isNamed = tokens.first(.bareNumber, in: act.act.readable) != nil
    let day = CalendarDate(year: 2004, month: 10, day: 14)
    var isLast = false
    for mention in act.act.mentions.citations.within(act.act.readable) where mention.value.nature == .decret {
      let found = mention.value
      if found.number == nil, found.date == nil {
        // « le même décret », « du décret susvisé » after the decree itself
        if found.refersBack, isLast { right.append(mention) }
        continue
      }
      let isNumber = found.number == DecreeCitations.number
      let isDay = found.date == day
      let isTitle = found.titleTokens.map { tokens.first(.title, in: $0) != nil } ?? false
      isLast = isNumber || isDay || isTitle
      guard isLast else { continue }
      let isRight = (isNumber || found.number == nil) && (isDay || found.date?.day == nil)
      if isRight {
        right.append(mention)
      } else if let words = DecreeCitations.words(found) {
        wrong.append(words)
      }
    }
    isNamed = isNamed || !right.isEmpty || tokens.first(.namedByTitle, in: act.act.readable) != nil
  }

  /// From the number to the date.
  private static func words(_ found: FoundCitation) -> TokenRange? {
    let parts = [found.numberTokens, found.dateTokens].compactMap { $0 }
    guard let start = parts.map(\.lowerBound).min(), let end = parts.map(\.upperBound).max() else {
      return nil
    }
    return start..<end
  }
}

extension Phrase {
  fileprivate static let bareNumber = Phrase("2004 - 1085")
  fileprivate static let title = Phrase(
    "delegation de gestion dans les services|delegation de gestion au sein des services")
  fileprivate static let namedByTitle = Phrase("decret relatif a la delegation de gestion")
}
