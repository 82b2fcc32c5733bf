/// The name of a town in an address: « Le Puy-en-Velay », « L'Herbe-Neuve », « SAINT-DENIS DE LA RÉUNION ».
enum TownName {
  /// Whether a town's name begins at a token or goes on with it.
  static func goesOn(_ tokens: Tokens, _ position: Int, isFirst: Bool) -> Bool {
    let token = tokens[position]
    if isFirst { return token.kind == .word && token.marks.contains(.capital) && !isCedex(tokens, position) }
    switch token.kind {
    case .word:
      if isCedex(tokens, position) || tokens.match(.box, at: position) != nil { return false }
      return token.marks.contains(.capital)
        || tokens.match(.joint, at: position) != nil
          && tokens[position + 1].kind != .lineFeed && isTownWord(tokens, position + 1)
    case .symbol:
      return tokens.reads(position, "-") && tokens[position + 1].kind == .word && tokens[position].isGlued
    default: return false
    }
  }

  /// The town that ends before a token, back to a comma or to « à ».
  static func before(_ tokens: Tokens, _ end: Int, from first: Int) -> TokenRange? {
    var start = end
    while start > first, end - start < 10 {
      let position = start - 1
      let joins = tokens.reads(position, "-") && tokens[position].isGlued
      guard joins || tokens[position].kind == .word, tokens.match(.auAux, at: position) == nil || joins,
        joins || tokens[position].marks.contains(.capital)
          || tokens.match(.smallWord, at: position) != nil
      else { break }
      start = position
    }
    while start < end, !tokens[start].marks.contains(.capital) { start += 1 }
    return start < end ? start..<end : nil
  }

  private static func isTownWord(_ tokens: Tokens, _ position: Int) -> Bool {
    tokens[position].kind == .word && tokens[position].marks.contains(.capital)
      || tokens.reads(position, "-") || tokens.match(.leLaLes, at: position) != nil
  }

  private static func isCedex(_ tokens: Tokens, _ position: Int) -> Bool { tokens.reads(position, "cedex") }
}

extension Phrase {
  fileprivate static let box = Phrase("sp [#]|cs #")
  fileprivate static let joint = Phrase("sur|sous|en|le|la|les|l'|de|du|des|d'|les|aux|au|lez")
  fileprivate static let smallWord = Phrase("sur|sous|en|le|la|les|l'|de|du|des|d'|les|lez")
}
