/// An address as tokens: street, postal code, city, « cedex ».
///
/// It is read from its postal code: what stands before it is the street, what stands behind it the city. In
/// « à Angers (49000) » the city stands before the code.
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
  /// - Parameter isAnnounced: whether « sis », « adresse : » or the like stands before it, so that it needs no code.
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
    var place = code.upperBound
    while place < limit, TownName.goesOn(tokens, place, isFirst: place == code.upperBound) { place += 1 }
    while place > code.upperBound + 1, tokens[place - 1].kind == .symbol { place -= 1 }
    var address = PostalAddress(
      street: trimmed(tokens, first..<code.lowerBound), code: code, city: code.upperBound..<place, end: place)
    if let match = tokens.match(.cedex, at: place, limit: limit) {
      let number = match.upperBound
      let hasNumber =
        number < limit && tokens[number].kind == .number && tokens.foldedRange(number).count <= 2
      address.cedex = match.lowerBound..<(hasNumber ? number + 1 : number)
      address.end = hasNumber ? number + 1 : number
    } else if let match = tokens.match(.box, at: place, limit: limit) {
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
      // A comma may stand behind the number of the house, too.
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
    var place = first
    var hasNumber = false
    while place < limit, tokens[place].kind != .lineFeed {
      if tokens.reads(place, ","), hasNumber || !StreetWords.isStreet(tokens, place + 1) {
        guard tokens.match(.a, at: place + 1) != nil else { break }
      }
      if tokens[place].kind == .number { hasNumber = true }
      place += 1
    }
    if let town = tokens.all(.a, in: first..<place).last, town.upperBound < place,
      tokens[town.upperBound].marks.contains(.capital)
    {
      return PostalAddress(
        street: trimmed(tokens, first..<town.lowerBound), city: trimmed(tokens, town.upperBound..<place),
        end: place)
    }
    guard let words = trimmed(tokens, first..<place) else { return nil }
    let isTown = tokens[first].marks.contains(.capital) && !hasNumber
    return isTown ? PostalAddress(city: words, end: place) : PostalAddress(street: words, end: place)
  }

  /// How far an address can go: to the next clause, to the bracket that closes around it, over a few lines.
  private static func reach(_ tokens: Tokens, from start: Int, limit: Int) -> Int {
    var place = start
    var depth = 0
    var lines = 1
    let limit = min(limit, start + 60)
    while place < limit {
      switch tokens[place].kind {
      case .tab, .end: return place
      case .lineFeed:
        guard lines < 4, place + 1 < limit, StreetWords.mayBegin(tokens, place + 1) else { return place }
        lines += 1
      case .symbol:
        if tokens.reads(place, ";") { return place }
        if tokens.reads(place, "(") { depth += 1 }
        if tokens.reads(place, ")") {
          guard depth > 0 else { return place }
          depth -= 1
        }
      case .word:
        if place > start, PartyPhrases.clause(tokens, at: place, limit: limit) { return place }
        if tokens.reads(place, "et"), PartyName.separates(tokens, at: place, limit: limit) { return place }
      case .number: break
      }
      place += 1
    }
    return place
  }

  /// Whether an address that nothing announces begins at a token, with its postal code or a house number.
  static func begins(_ tokens: Tokens, at place: Int, limit: Int) -> Bool {
    guard StreetWords.mayBegin(tokens, place) else { return false }
    return StreetWords.isHouse(tokens, place)
      || PostalCodeSearch.first(tokens, in: place..<reach(tokens, from: place, limit: limit)) != nil
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
