/// What begins the clause of an alias: « ci-après dénommée », « désignés sous le terme de », « dit ».
extension PartyPhrases {
  /// The token after these words.
  static func alias(_ tokens: Tokens, at position: Int, limit: Int) -> Int? {
    var words = tokens.match(.etant, at: position, limit: limit)?.upperBound ?? position
    words = adverbs(tokens, words, limit)
    let isNear = isAnnounced(tokens, position..<words)
    let verb = tokens.match(.denomme, at: words, limit: limit)
    guard let verb else { return isNear ? words : nil }
    let behind = adverbs(tokens, verb.upperBound, limit)
    var end = behind
    let link = tokens.match(.sous, at: end, limit: limit)
    if let link { end = link.upperBound }
    if let term = tokens.match(.leTerme, at: end, limit: limit) {
      return term.upperBound
    }
    if isNear || isAnnounced(tokens, verb.upperBound..<behind) { return end }
    // Without « ci-après » only the name itself tells « nommé par décret » and « dit » from this.
    let name = tokens.match(.leLaLes, at: end, limit: limit)?.upperBound ?? end
    let isNamed =
      tokens.reads(name, "\"")
      || RoleWord.role(tokens, name) != nil || RoleWord.role(tokens, name + 1) != nil
      || tokens.match(.part, at: name, limit: limit) != nil
    let goesOn = behind > verb.upperBound && name > end
    return isNamed || goesOn ? end : nil
  }

  /// After words such as « ci-après », « conjointement », « dans la présente convention ».
  private static func adverbs(_ tokens: Tokens, _ start: Int, _ limit: Int) -> Int {
    var position = start
    while let adverb = tokens.match(.adverb, at: position, limit: limit), adverb.upperBound > position {
      position = adverb.upperBound
    }
    return position
  }

  private static func isAnnounced(_ tokens: Tokens, _ range: TokenRange) -> Bool {
    range.contains { tokens.reads($0, "apres") || tokens.reads($0, "dessous") }
  }
}

extension Phrase {
  fileprivate static let etant = Phrase("[etant]")
  fileprivate static let denomme = Phrase(

    """
    [egalement] {denomme(e)(s)|designe(e)(s)|appele(e)(s)|nomme(e)(s)|dit(e)(s)|intitule(e)(s)|qualifie(e)(s)}
    """)
  fileprivate static let sous = Phrase("sous|par|comme|en tant que|de|d'")
  fileprivate static let leTerme = Phrase(

    """
    {le|les|la|l'|leur} {terme(s)|nom(s)|vocable(s)|appellation(s)|denomination(s)|sigle(s)|acronyme|intitule} \
    [commun(e)|generique|collecti(f|ve)] [de|d'|:]
    """)
  fileprivate static let part = Phrase("part(ie)(s)")
  fileprivate static let adverb = Phrase(

    """
    {ci|la} -{apres|dessous} [,]|{ou|et} {ensemble|collectivement|conjointement|individuellement}|ensemble|collectivement|conjointement|individuellement|respectivement|tous|toutes|\
    dans {la suite|ce qui suit|{la|le|les} present(e)(s) {convention|acte|document|texte|delegation}|le texte|les presentes} \
    [{du|de la|des|de ce} {texte|present document|present acte|convention|presente convention|document|presentes}]|\
    {aux|pour les besoins|aux fins} [{de la|du|des} {convention|presente convention|texte|present acte}] [{presentes|des presentes}]|\
    par la suite|plus loin|, dans ce qui suit
    """)
}
