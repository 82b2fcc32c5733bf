/// The words of the query language, which is French as the acts are.
enum QueryWords {
  /// What stands between alternatives.
  static let or: [[Unicode.Scalar]] = [["O", "R"], ["O", "U"]]

  /// The words after `sans:`, with what is missing.
  static let missing: [(word: String, condition: String)] = [
    ("signe", "a.date IS NULL"), ("fin", "a.end_date IS NULL"),
    ("credits", "NOT EXISTS (SELECT 1 FROM credits WHERE act = a.id)"),
    ("publication", "NOT EXISTS (SELECT 1 FROM venues WHERE act = a.id)"),
  ]

  /// The words after `type:`, with the kinds of records.
  static let kinds: [(word: String, kinds: [String])] = [
    ("avenant", ["amendment"]), ("convention", ["delegation", "agreement"]), ("autre", ["unknown"]),
  ]
}

extension QueryWords {
  /// Other words that people write for these, singular or plural.
  private static let others = [
    "signature": "signe", "date": "signe", "signee": "signe", "echeance": "fin", "terme": "fin",
    "credit": "credits", "publie": "publication", "avenants": "avenant", "conventions": "convention",
    "autres": "autre",
  ]

  /// The folded word of a filter's value, as the lists above have it.
  static func word(_ text: String) -> String {
    let word = FoldedText(text, keepsPlaces: false).text
    return others[word] ?? word
  }
}
