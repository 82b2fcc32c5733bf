/// An address as tokens: street, postal code, city, « cedex ».
///
/// It is read from its postal code: the street is before it, the city after it. In
/// « à Angers (49000) » the city is before the code.
struct PostalAddress {
  var street: TokenRange?
  var code: TokenRange?
  var city: TokenRange?
  /// The tokens of « Cedex 07 »; the number is the last of them, if it is one.
  var cedex: TokenRange?
  /// The token after the address.
  var end: Int

  /// Reads an address that begins at a token.
  ///
  /// - Parameter isAnnounced: whether « sis », « adresse : » or the like precedes it; it then needs no code.
  static func read(_ tokens: Tokens, from start: Int, limit: Int, isAnnounced: Bool) -> PostalAddress? {
    let limit = reach(tokens, from: start, limit: limit)
    var first = start
    while first < limit, tokens[first].kind == .symbol, !tokens.reads(first, "(") { first += 1 }
    if let code = PostalCodeSearch.first(tokens, in: first..<limit) {
      return code.isBracketed
        ? behindCity(tokens, from: first, code: code.digits, limit: limit)
        : beforeCity(tokens, from: first, code: code.digits, limit: limit)
    }
    return isAnnounced && first < limit ? withoutCode(tokens, from: first, limit: limit) : nil
  }

  /// « 3 rue du Port – BP 12, 44000 Nantes Cedex 1 ».
  private static func beforeCity(_ tokens: Tokens, from first: Int, code: TokenRange, limit: Int)
    -> PostalAddress
  {
    var position = code.upperBound
    while position < limit, TownName.goesOn(tokens, position, isFirst: position == code.upperBound) {
      position += 1
    }
    while position > code.upperBound + 1, tokens[position - 1].kind == .symbol { position -= 1 }
    var address = PostalAddress(
      street: trimmed(tokens, first..<code.lowerBound), code: code, city: code.upperBound..<position,
      end: position)
    if let match = tokens.match(.cedex, at: position, limit: limit) {
      let number = match.upperBound
      let hasNumber =
        number < limit && tokens[number].kind == .number && tokens.foldedRange(number).count <= 2
      address.cedex = match.lowerBound..<(hasNumber ? number + 1 : number)
      address.end = hasNumber ? number + 1 : number
    } else if let match = tokens.match(.box, at: position, limit: limit) {
      address.end = match.upperBound
    }
    return address
  }

  /// « 3 rue du Port, à Nantes (44000) », « à Nantes (44000), 3 rue du Port ».
  private static func behindCity(_ tokens: Tokens, from first: Int, code: TokenRange, limit: Int)
    -> PostalAddress?
  {
    let open = code.lowerBound - 1
    guard let city = TownName.before(tokens, open, from: first) else { return nil }
    var address = PostalAddress(
      street: trimmed(tokens, first..<withoutLink(tokens, city.lowerBound, from: first)), code: code,
      city: city, end: code.upperBound + 1)
    if address.street == nil, tokens.reads(address.end, ","), StreetWords.isHouse(tokens, address.end + 1) {
      let start = address.end + 1
      // A comma may also follow the house number.
      var end = start + 2
      while end < limit, tokens[end].kind == .word || tokens[end].kind == .number || tokens.reads(end, "-") {
        end += 1
      }
      address.street = start..<end
      address.end = end
    }
    return address
  }

  /// The end of a street before « à ».
  private static func withoutLink(_ tokens: Tokens, _ city: Int, from first: Int) -> Int {
    city > first && tokens.match(.auAux, at: city - 1) != nil ? city - 1 : city
  }

  /// « sise 12 rue des Lices à Angers », « sis à Angers », « située 3 rue Verte ».
  private static func withoutCode(_ tokens: Tokens, from first: Int, limit: Int) -> PostalAddress? {
    var position = first
    var hasNumber = false
    while position < limit, tokens[position].kind != .lineFeed {
      if tokens.reads(position, ","), hasNumber || !StreetWords.isStreet(tokens, position + 1) {
        guard tokens.match(.a, at: position + 1) != nil else { break }
      }
      if tokens[position].kind == .number { hasNumber = true }
      position += 1
    }
    if let town = tokens.all(.a, in: first..<position).last, town.upperBound < position,
      tokens[town.upperBound].marks.contains(.capital)
    {
      return PostalAddress(
        street: trimmed(tokens, first..<town.lowerBound), city: trimmed(tokens, town.upperBound..<position),
        end: position)
    }
    guard let words = trimmed(tokens, first..<position) else { return nil }
    let isTown = tokens[first].marks.contains(.capital) && !hasNumber
    return isTown ? PostalAddress(city: words, end: position) : PostalAddress(street: words, end: position)
  }

  /// How far an address can go: to the next clause, to the bracket that closes around it, over a few lines.
  private static func reach(_ tokens: Tokens, from start: Int, limit: Int) -> Int {
    var position = start
    var depth = 0
    var lines = 1
    let limit = min(limit, start + 60)
    while position < limit {
      switch tokens[position].kind {
      case .tab, .end: return position
      case .lineFeed:
        guard lines < 4, position + 1 < limit, StreetWords.mayBegin(tokens, position + 1) else {
          return position
        }
        lines += 1
      case .symbol:
        if tokens.reads(position, ";") { return position }
        if tokens.reads(position, "(") { depth += 1 }
        if tokens.reads(position, ")") {
          guard depth > 0 else { return position }
          depth -= 1
        }
      case .word:
        if position > start, PartyPhrases.clause(tokens, at: position, limit: limit) { return position }
        if tokens.reads(position, "et"), PartyName.separates(tokens, at: position, limit: limit) {
          return position
        }
      case .number: break
      }
      position += 1
    }
    return position
  }

  /// Whether an address that nothing announces begins at a token, with its postal code or a house number.
  static func begins(_ tokens: Tokens, at position: Int, limit: Int) -> Bool {
    guard StreetWords.mayBegin(tokens, position) else { return false }
    return StreetWords.isHouse(tokens, position)
      || PostalCodeSearch.first(tokens, in: position..<reach(tokens, from: position, limit: limit)) != nil
  }

  private static func trimmed(_ tokens: Tokens, _ range: TokenRange) -> TokenRange? {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, tokens[start].kind == .symbol || tokens[start].kind == .lineFeed { start += 1 }
    while end > start, tokens[end - 1].kind == .symbol || tokens[end - 1].kind == .lineFeed,
      !tokens.reads(end - 1, ")")
    { end -= 1 }
    return start < end ? start..<end : nil
  }
}

extension Phrase {
  fileprivate static let cedex = Phrase("[-|,] cedex")
  fileprivate static let box = Phrase("sp [#]|[-] cs #")
}
