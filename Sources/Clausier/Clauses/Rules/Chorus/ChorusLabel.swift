/// What a reference of the accounting system is called: the words in front of a code, at the head of a row or column.
enum ChorusLabel: Hashable {
  /// « Domaine fonctionnel », « DF ».
  case domaineFonctionnel
  /// « Centre financier », « UO », « unité opérationnelle ».
  case centreFinancier
  /// « Activité(s) », « Code activité ».
  case activite
  /// « Centre de coût(s) », « CC ».
  case centreDeCout
  /// « Axe ministériel 1 »; the rank if printed.
  case axeMinisteriel(rank: Int?)
  /// « Engagement juridique », « n° d'EJ ».
  case engagementJuridique
  /// « Tranche fonctionnelle », « TF ».
  case trancheFonctionnelle
  /// « Programme », « Programme budgétaire ».
  case programme
  /// « BOP », « Budget opérationnel de programme ».
  case bop
  /// A reference that the record does not keep, such as « Groupe de marchandises ».
  case other

  /// The label that begins at a token, and the token after it; a short form only where it is used as a label.
  ///
  /// In running text « CC » and « CF » are too often something else, so that `inText` leaves them out.
  static func read(
    _ tokens: Tokens, at position: Int, limit: Int, inText: Bool
  ) -> (label: ChorusLabel, end: Int, rank: Int?)? {
    guard tokens[position].kind == .word else { return nil }
    var start = position
    if let prefix = tokens.match(
      .prefix, at: start,
      limit: limit)
    {
      start = prefix.upperBound
    }
    if let end = axis(tokens, at: start, limit: limit) {
      return (.axeMinisteriel(rank: end.rank), end.end, end.rankPosition)
    }
    guard var found = simple(tokens, at: start, limit: limit, inText: inText) else { return nil }
    // « TF000123 » is a code that begins like a label.
    let next = tokens[found.end]
    guard !next.isGlued || (next.kind != .number && next.kind != .word) else { return nil }
    found.end = afterComment(tokens, found.end, limit: limit)
    // « UO / centre financier », « Centre financier - UO » name the same twice.
    if tokens.match(.twin, at: found.end, limit: limit) != nil || tokens.reads(found.end, "-"),
      let twin = simple(tokens, at: found.end + 1, limit: limit, inText: inText), twin.label == found.label
    {
      found.end = afterComment(tokens, twin.end, limit: limit)
    }
    return (found.label, found.end, nil)
  }

  private static func simple(
    _ tokens: Tokens, at position: Int, limit: Int, inText: Bool
  ) -> (label: ChorusLabel, end: Int)? {
    func match(_ phrase: Phrase) -> Int? { tokens.match(phrase, at: position, limit: limit)?.upperBound }
    if let end = match(.domaineFonctionnel) {
      return (.domaineFonctionnel, end)
    }
    if let end = match(.centreFinancier) {
      return (.centreFinancier, end)
    }
    if let end = match(.centreDeCout) { return (.centreDeCout, end) }
    if let end = match(.activite) { return (.activite, end) }
    if let end = match(.engagementJuridique) { return (.engagementJuridique, end) }
    if let end = match(.trancheFonctionnelle) { return (.trancheFonctionnelle, end) }
    if let end = match(.bop) { return (.bop, end) }
    if let end = match(.programme) { return (.programme, end) }
    guard !inText else { return nil }
    if let end = match(.cf) { return (.centreFinancier, end) }
    if let end = match(.cc) { return (.centreDeCout, end) }
    if let end = match(
      .other)
    {
      return (.other, end)
    }
    return nil
  }

  /// « Axe ministériel 1 », « Axe ministériel n° 2 », « 1er axe ministériel ».
  private static func axis(
    _ tokens: Tokens, at position: Int, limit: Int
  ) -> (rank: Int?, rankPosition: Int?, end: Int)? {
    guard let match = tokens.match(.axeMinisteriel, at: position, limit: limit) else {
      return nil
    }
    var end = match.upperBound
    if let sign = tokens.match(.numero, at: end, limit: limit) { end = sign.upperBound }
    guard end < limit, let rank = tokens.integer(end), (1...9).contains(rank) else {
      return (nil, nil, match.upperBound)
    }
    return (rank, end, end + 1)
  }

  /// The token after a short bracket without code: « (UO) », « (facultatif) ».
  private static func afterComment(_ tokens: Tokens, _ position: Int, limit: Int) -> Int {
    guard tokens.reads(position, "(") else { return position }
    var end = position + 1
    while end < limit, end - position < 8, tokens[end].kind != .number, tokens[end].kind != .lineFeed,
      tokens[end].kind != .tab
    {
      if tokens.reads(end, ")") { return end + 1 }
      end += 1
    }
    return position
  }
}

extension Phrase {
  fileprivate static let prefix = Phrase(
    "{code(s)|numero(s)|n °|nos|no|n|ref .|reference(s)} [chorus] [de la|de l'|du|de|d'] [code]")
  fileprivate static let twin = Phrase("/|ou|:")
  fileprivate static let domaineFonctionnel = Phrase(
    "domaine(s) fonctionnel(le)(s)|dom . fonct(ionnel) .|dom . fonct|df")
  fileprivate static let centreFinancier = Phrase(
    "centre(s) financier(s)|unite(s) operationnelle(s)|unite(s) d'operation|uo")
  fileprivate static let centreDeCout = Phrase("centre(s) de cout(s)|centre(s) cout(s)")
  fileprivate static let activite = Phrase("activite(s) [chorus|budgetaire(s)]")
  fileprivate static let engagementJuridique = Phrase("engagement(s) juridique(s)|ej")
  fileprivate static let trancheFonctionnelle = Phrase("tranche(s) fonctionnelle(s)|tf")
  fileprivate static let bop = Phrase("bop|budget operationnel [de programme]")
  fileprivate static let programme = Phrase("programme(s) [budgetaire(s)] [support|concerne]|prog .")
  fileprivate static let cf = Phrase("cf")
  fileprivate static let cc = Phrase("cc|cdc")
  fileprivate static let other = Phrase(

    """
    groupe(s) de marchandise(s)|gm|sous-action|action|titre|categorie|fonds|compte (general|budgetaire)|compte|\
    projet analytique|localisation [interministerielle|ministerielle]|service executant|nature [de [la] depense]|\
    organisation d'achat|groupe d'acheteur(s)|societe|type de flux|ministere|responsable [d'uo|de l'uo]
    """)
  fileprivate static let axeMinisteriel = Phrase("axe(s) ministeriel(s)|axe min .")
}
