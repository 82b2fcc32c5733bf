/// Words that need another one after them, so that no paragraph ends with them; lower case, with accents.
enum LinkingWords {
  /// Articles, prepositions, conjunctions, and the words in front of a number.
  static let all: Set<String> = [
    "de", "du", "des", "la", "le", "les", "un", "une", "et", "ou", "à", "au", "aux", "pour", "par", "en",
    "sur", "dans", "avec", "sous", "que", "qui", "dont", "n°", "l'article", "article", "articles",
    "l'annexe", "annexe",
  ]
}
