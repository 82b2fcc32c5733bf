/// The words that streets, buildings and boxes of an address begin with.
enum StreetWords {
  /// Whether a token can begin an address that nothing announces.
  static func mayBegin(_ tokens: Tokens, _ position: Int) -> Bool {
    tokens[position].kind == .number || streets.contains(tokens, position) || isPlace(tokens, position)
  }

  /// Whether a house number or a kind of street is at a token.
  static func isStreet(_ tokens: Tokens, _ position: Int) -> Bool {
    tokens[position].kind == .number || streets.contains(tokens, position)
  }

  /// Whether a house number and its street are at a token: « 44 bd », « 12 bis, rue », « 2-4 impasse ».
  static func isHouse(_ tokens: Tokens, _ position: Int) -> Bool {
    guard tokens[position].kind == .number,
      let number = tokens.match(.house, at: position)
    else { return false }
    return streets.contains(tokens, number.upperBound)
  }

  /// Whether the number of a box is at a token: « BP 77 ».
  static func isBox(_ tokens: Tokens, _ position: Int) -> Bool {
    tokens.match(.box, at: position) != nil
  }

  private static func isPlace(_ tokens: Tokens, _ position: Int) -> Bool {
    tokens.match(.building, at: position) != nil || places.contains(tokens, position)
  }

  private static let places = WordList(
    """
    tour immeuble batiment caserne palais domaine ilot zone site espace fort chateau cs bp tsa villa pavillon parc \
    campus technopole residence carre centre cite maison
    """)

  private static let streets = WordList(
    """
    rue avenue av ave boulevard bd bld blvd place pl quai allee(s) chemin route impasse cours esplanade square \
    passage rond voie faubourg fbg promenade mail sentier venelle chaussee galerie villa parvis montee cote rocade \
    traverse ruelle descente terrasse
    """)
}

extension Phrase {
  fileprivate static let house = Phrase("# [- #|/ #|et #] [bis|ter|quater|a|b] [,]")
  fileprivate static let box = Phrase("cs #|bp #|tsa #")
  fileprivate static let building = Phrase(

    """
    hotel {de|du|des}|cite {administrative|judiciaire}|centre {administratif|commercial|d'affaires}
    """)
}
