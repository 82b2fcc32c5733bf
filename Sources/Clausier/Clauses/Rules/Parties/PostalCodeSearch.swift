/// The postal code of an address: five digits, or two and three, beside a city.
enum PostalCodeSearch {
  /// The first code among some tokens, and whether it stands in brackets behind its city.
  static func first(_ tokens: Tokens, in range: TokenRange) -> (digits: TokenRange, isBracketed: Bool)? {
    var place = range.lowerBound
    while place < range.upperBound {
      defer { place += 1 }
      guard tokens[place].kind == .number, let code = digits(tokens, place),
        code.upperBound <= range.upperBound
      else { continue }
      if TownName.goesOn(tokens, code.upperBound, isFirst: true), code.upperBound < range.upperBound,
        !isBox(tokens, place)
      {
        return (code, false)
      }
      if place > range.lowerBound, tokens.reads(place - 1, "("), tokens.reads(code.upperBound, ")"),
        tokens[place - 2].kind == .word
      {
        return (code, true)
      }
    }
    return nil
  }

  private static func digits(_ tokens: Tokens, _ place: Int) -> TokenRange? {
    let count = tokens.foldedRange(place).count
    if count == 5 { return place..<place + 1 }
    guard count == 2, tokens[place + 1].kind == .number, tokens.foldedRange(place + 1).count == 3 else {
      return nil
    }
    return place..<place + 2
  }

  /// « CS 30521 Brumeville »: the number of a box.
  private static func isBox(_ tokens: Tokens, _ place: Int) -> Bool {
    tokens.match(.box, at: place - 1) != nil
  }
}

extension Phrase {
  fileprivate static let box = Phrase("cs|bp|tsa|teledoc")
}
