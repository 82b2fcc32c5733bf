/// The name of a town in an address: « Le Puy-en-Velay », « L'Herbe-Neuve », « SAINT-DENIS DE LA RÉUNION ».
enum TownName {
  /// Whether a town's name begins at a token or goes on with it.
  static func goesOn(_ tokens: Tokens, _ place: Int, isFirst: Bool) -> Bool {
    let token = tokens[place]
    if isFirst { return token.kind == .word && token.marks.contains(.capital) && !isCedex(tokens, place) }
    switch token.kind {
    case .word:
      if isCedex(tokens, place) || tokens.match(.box, at: place) != nil { return false }
      return token.marks.contains(.capital)
        || tokens.match(.joint, at: place) != nil
          && tokens[place + 1].kind != .lineFeed && isTownWord(tokens, place + 1)
    case .symbol: return tokens.reads(place, "-") && tokens[place + 1].kind == .word && tokens[place].isGlued
    default: return false
    }
  }

  /// The town that ends before a token, back to a comma or to « à ».
  static func before(_ tokens: Tokens, _ end: Int, from first: Int) -> TokenRange? {
    var start = end
    while start > first, end - start < 10 {
      let place = start - 1
      let joins = tokens.reads(place, "-") && tokens[place].isGlued
      guard joins || tokens[place].kind == .word, tokens.match(.auAux, at: place) == nil || joins,
        joins || tokens[place].marks.contains(.capital)
          || tokens.match(.smallWord, at: place) != nil
      else { break }
      start = place
    }
    while start < end, !tokens[start].marks.contains(.capital) { start += 1 }
    return start < end ? start..<end : nil
  }

  private static func isTownWord(_ tokens: Tokens, _ place: Int) -> Bool {
    tokens[place].kind == .word && tokens[place].marks.contains(.capital)
      || tokens.reads(place, "-") || tokens.match(.leLaLes, at: place) != nil
  }

  private static func isCedex(_ tokens: Tokens, _ place: Int) -> Bool { tokens.reads(place, "cedex") }
}

extension Phrase {
  fileprivate static let box = Phrase("sp [#]|cs #")
  fileprivate static let joint = Phrase("sur|sous|en|le|la|les|l'|de|du|des|d'|les|aux|au|lez")
  fileprivate static let smallWord = Phrase("sur|sous|en|le|la|les|l'|de|du|des|d'|les|lez")
}
