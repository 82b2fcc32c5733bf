/// An address as tokens: street, postal code, city, « cedex ».
struct PostalAddress {
  var street: Range<Int>?
  var code: Range<Int>?
  var city: Range<Int>?
  /// The tokens of « Cedex 07 »; the number is the last of them, if it is one.
  var cedex: Range<Int>?
  /// The token after the address.
  var end: Int

  /// Reads an address that begins at a token and ends at the latest before the limit.
  ///
  /// - Parameter isAnnounced: whether « sis », « adresse : » or the like stands before it, so that it needs no code.
  static func read(_ tokens: Tokens, from start: Int, limit: Int, isAnnounced: Bool) -> PostalAddress? {
    var first = start
    while first < limit, tokens[first].kind == .symbol { first += 1 }
    guard let code = postalCode(tokens, from: first, limit: limit, acrossLines: true) else {
      return isAnnounced && first < limit ? withoutCode(tokens, from: first, limit: limit) : nil
    }
    var place = code.upperBound
    let cityStart = place
    while place < limit, isCity(tokens, place, isFirst: place == cityStart) { place += 1 }
    while place > cityStart + 1, tokens[place - 1].kind == .symbol { place -= 1 }
    var address = PostalAddress(
      street: trimmed(tokens, first..<code.lowerBound), code: code, city: cityStart..<place, end: place)
    if let match = tokens.match("[-] cedex [#]", at: place, limit: limit) {
      address.cedex = match
      address.end = match.upperBound
    } else if let match = tokens.match("sp [#]|[-] cs #", at: place, limit: limit) {
      address.end = match.upperBound
    }
    return address
  }

  private static func withoutCode(_ tokens: Tokens, from first: Int, limit: Int) -> PostalAddress? {
    var place = first
    var hasNumber = false
    while place < limit, tokens[place].kind != .lineFeed, !tokens.reads(place, ";") {
      if tokens.reads(place, ","), hasNumber || !isStreet(tokens, place + 1) { break }
      if tokens[place].kind == .number { hasNumber = true }
      place += 1
    }
    // « sis 12 rue des Lices à Angers »
    if let town = tokens.all("a", in: first..<place).last, town.upperBound < place,
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

  /// The end of an address that begins at a token: its line's, or that of the lines below that go on with it.
  static func end(_ tokens: Tokens, from start: Int, limit: Int) -> Int {
    var end = RepresentativeClause.lineEnd(tokens, from: start, limit: limit)
    var lines = 1
    while lines < 4, end + 1 < limit, tokens[end].kind == .lineFeed, mayBegin(tokens, end + 1),
      postalCode(tokens, from: start, limit: end, acrossLines: true) == nil
    {
      end = RepresentativeClause.lineEnd(tokens, from: end + 1, limit: limit)
      lines += 1
    }
    return end
  }

  /// The first postal code: five digits, or two and three, with a city behind them.
  static func postalCode(_ tokens: Tokens, from first: Int, limit: Int, acrossLines: Bool = false) -> Range<
    Int
  >? {
    var place = first
    while place < limit {
      defer { place += 1 }
      guard tokens[place].kind == .number else {
        if tokens[place].kind == .lineFeed && !acrossLines || tokens[place].kind == .tab { return nil }
        continue
      }
      let digits = tokens.foldedRange(place).count
      if digits == 5, isCity(tokens, place + 1, isFirst: true) { return place..<place + 1 }
      if digits == 2, tokens[place + 1].kind == .number, tokens.foldedRange(place + 1).count == 3,
        isCity(tokens, place + 2, isFirst: true)
      {
        return place..<place + 2
      }
    }
    return nil
  }

  private static func isCity(_ tokens: Tokens, _ place: Int, isFirst: Bool) -> Bool {
    let token = tokens[place]
    if isFirst { return token.kind == .word && token.marks.contains(.capital) && !isCedex(tokens, place) }
    switch token.kind {
    case .word:
      if isCedex(tokens, place) || tokens.match("sp [#]|cs #", at: place) != nil { return false }
      return token.marks.contains(.capital)
        || tokens.match("sur|sous|en|le|la|les|l'|de|du|des|d'|lès|aux|au|et|lez", at: place) != nil
          && tokens[place + 1].kind != .lineFeed && isTownWord(tokens, place + 1)
    case .symbol: return tokens.reads(place, "-") && tokens[place + 1].kind == .word && tokens[place].isGlued
    default: return false
    }
  }

  private static func isTownWord(_ tokens: Tokens, _ place: Int) -> Bool {
    tokens[place].kind == .word && tokens[place].marks.contains(.capital)
      || tokens.reads(place, "-") || tokens.match("la|le|l'|les", at: place) != nil
  }

  private static func isCedex(_ tokens: Tokens, _ place: Int) -> Bool { tokens.reads(place, "cedex") }

  /// Whether a house number and a street stand at a token: « 44 bd », « 12 bis, rue ».
  static func beginsStreet(_ tokens: Tokens, _ place: Int) -> Bool {
    guard let number = tokens.match("# [bis|ter] [,]", at: place) else { return false }
    return tokens[number.upperBound].kind == .word && isStreet(tokens, number.upperBound)
  }

  /// Whether a token can begin an address that nothing announces.
  static func mayBegin(_ tokens: Tokens, _ place: Int) -> Bool {
    tokens[place].kind == .number || isStreet(tokens, place) || isPlace(tokens, place)
  }

  private static func isPlace(_ tokens: Tokens, _ place: Int) -> Bool {
    tokens.match(
      "tour|immeuble|batiment|hotel {de|du|des}|caserne|palais|cite|domaine|ilot|zone|site|centre|espace|fort|chateau|cs|bp|tsa|villa|pavillon|parc|campus|technopole|residence",
      at: place) != nil
  }

  private static func isStreet(_ tokens: Tokens, _ place: Int) -> Bool {
    tokens[place].kind == .number
      || tokens.match(
        """
        rue|avenue|av|boulevard|bd|bld|place|quai|allee(s)|chemin|route|impasse|cours|esplanade|square|passage|rond-point|\
        voie|faubourg|promenade|mail|sentier|venelle|chaussee|galerie|villa|parvis|montee|cote
        """, at: place) != nil
  }

  private static func trimmed(_ tokens: Tokens, _ range: Range<Int>) -> Range<Int>? {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, tokens[start].kind == .symbol || tokens[start].kind == .lineFeed { start += 1 }
    while end > start, tokens[end - 1].kind == .symbol || tokens[end - 1].kind == .lineFeed,
      !tokens.reads(end - 1, ")")
    { end -= 1 }
    return start < end ? start..<end : nil
  }
}
