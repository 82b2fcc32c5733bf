/// The postal code of an address: five digits, or two and three, beside a city.
enum PostalCodeSearch {
  /// The first code among some tokens, and whether it is in brackets after its city.
  static func first(_ tokens: Tokens, in range: TokenRange) -> (digits: TokenRange, isBracketed: Bool)? {
    var position = range.lowerBound
    while position < range.upperBound {
      defer { position += 1 }
      guard tokens[position].kind == .number, let code = digits(tokens, position),
        code.upperBound <= range.upperBound
      else { continue }
      if TownName.goesOn(tokens, code.upperBound, isFirst: true), code.upperBound < range.upperBound,
        !isBox(tokens, position)
      {
        return (code, false)
      }
      if position > range.lowerBound, tokens.reads(position - 1, "("), tokens.reads(code.upperBound, ")"),
        tokens[position - 2].kind == .word
      {
        return (code, true)
      }
    }
    return nil
  }

  private static func digits(_ tokens: Tokens, _ position: Int) -> TokenRange? {
    let count = tokens.foldedRange(position).count
    if count == 5 { return position..<position + 1 }
    guard count == 2, tokens[position + 1].kind == .number, tokens.foldedRange(position + 1).count == 3 else {
      return nil
    }
    return position..<position + 2
  }

  /// « CS 30521 Brumeville »: the number of a box.
  private static func isBox(_ tokens: Tokens, _ position: Int) -> Bool {
    tokens.match(.box, at: position - 1) != nil
  }
}

extension Phrase {
  fileprivate static let box = Phrase("cs|bp|tsa|teledoc")
}
