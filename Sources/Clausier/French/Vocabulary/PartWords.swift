/// The single words that parts of an act begin with, folded.
enum PartWords {
  /// The word that an annex begins with, after which no signature continues.
  static let annex: StaticString = "annexe"
  /// The word that an article begins with.
  static let article: StaticString = "article"
  /// What the headings of parts begin with; their numbers increase as those of pages do.
  static let counted: [StaticString] = ["art", "annexe", "titre", "chapitre", "section"]
  /// The word in front of a name where somebody has signed.
  static let signed: StaticString = "signe"
}
