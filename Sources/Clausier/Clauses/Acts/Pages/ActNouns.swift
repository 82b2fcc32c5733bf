/// The nouns by which acts of administrations call themselves, at the beginning of their titles.
///
/// An open list: a noun that is missing costs one sign of several, and no act that its form and its surroundings show.
enum ActNouns {
  /// Whether some words begin with a noun that names acts and little else.
  static func begin(_ tokens: Tokens, _ words: TokenRange) -> Bool {
    guard let first = words.first, tokens.match(.service, at: first, limit: words.upperBound) == nil else {
      return false
    }
    return tokens.match(.actNoun, at: first, limit: words.upperBound) != nil
  }

  /// Whether some words begin with a noun that heads parts of acts, or items of an agenda, as well.
  static func beginOther(_ tokens: Tokens, _ words: TokenRange) -> Bool {
    guard let first = words.first else { return false }
    return tokens.match(.otherNoun, at: first, limit: words.upperBound) != nil
  }

  /// « A R R Ê T É », « D É C I D E »: the letters of words that are printed apart, as one word.
  static func joined(_ tokens: Tokens, _ words: TokenRange) -> [UInt8] {
    guard words.count >= 5, words.count <= 16, words.allSatisfy({ tokens.foldedRange($0).count == 1 }) else {
      return []
    }
    return words.flatMap { Array(tokens.folded[tokens.foldedRange($0)]) }.filter { $0.isLetter }
  }

  /// Whether letters that are printed apart are a noun of an act.
  static func read(_ letters: [UInt8]) -> Bool {
    letters[...].isOne(of: ["arrete", "decision", "deliberation", "convention", "avenant", "circulaire"])
  }
}

extension Phrase {
  /// « Délégation départementale » names a service.
  fileprivate static let service = Phrase(
    "delegation(s) {departementale(s)|territoriale(s)|regionale(s)|interregionale(s)|academique(s)|interministerielle(s)}"
  )
  fileprivate static let actNoun = Phrase(
    """
    [projet de|projet d'] {convention(s)|avenant|delegation(s)|subdelegation(s)|sub-delegation|arrete(s)|decision(s)|\
    deliberation(s)|avis|liste|charte|contrat|protocole|accord -cadre|accord|circulaire|instruction|decret|ordonnance|\
    mise en demeure|acte {de|portant|d'}|document {portant|valant}|note {de|d'|relative}|\
    {premier|premiere|deuxieme|second|troisieme|quatrieme} avenant}
    """)
  fileprivate static let otherNoun = Phrase(
    """
    reglement|proces -verbal|tarif(s)|tarification|cahier des|autorisation|agrement|recepisse|ordre|tableau|extrait|\
    communique|certificat|habilitation|declaration|rectificatif|erratum|additif|calendrier|bail|\
    lettre {de|portant|d'}|nomination|interdiction|prorogation|modification|ouverture d'|appel a|plan|programme|statuts|\
    motion|voeu|compte rendu
    """)
}
