/// Words of French that tell whether a hyphen belongs to them; lower case, with their accents.
enum HyphenWords {
  /// First halves of compounds, which keep their hyphen: « vice-président », « ci-après ».
  static let firstHalves: Set<String> = [
    "ci", "là", "sous", "vice", "co", "non", "ex", "mi", "semi", "demi", "après", "avant", "contre", "au",
    "peut", "grand", "haut", "bas", "chef", "quasi", "rendez", "vis", "quatre", "vingt", "trente",
    "quarante", "cinquante", "soixante", "dix", "celui", "celle", "ceux", "celles", "lui", "elle", "eux",
    "elles", "soi", "nous", "vous", "porte", "garde", "compte", "outre", "inter", "bien", "nord", "sud",
    "est", "ouest", "centre", "saint", "sainte", "appui",
  ]

  /// Second halves of compounds and of inversions: « ceux-ci », « lui-même », « a-t-il ».
  static let secondHalves: Set<String> = [
    "ci", "là", "même", "mêmes", "il", "elle", "ils", "elles", "on", "ce", "vous", "nous", "t", "dessus",
    "dessous", "après", "avant", "joint", "jointe", "joints", "jointes", "contre",
  ]

  /// Small words that join the parts of a place's name: « La Roche-sur-Yon ».
  static let joints: Set<String> = [
    "sur", "sous", "en", "de", "du", "la", "le", "les", "lès", "lez", "aux", "et", "près",
  ]
}
