/// The words by which an act says where and when it was made, which close it: « Fait à Paris, le … ».
///
/// The layout looks for it in a line's letters, since signatures below are laid out differently; the rules
/// in its tokens.
enum ActClosing {
  /// The verbs of « Fait à … », « Signé à … », « Établi à … ».
  static let verb = Phrase("fait|signe(e)|etabli(e)")
  /// A verb with what follows it: « Fait en trois exemplaires », « Signé électroniquement le », « Date de la signature ».
  static let made = Phrase(
    """
    fait [et {passe|signe}] {a|en|le|, en|, a|au|ce jour|,}|signe(e) [electroniquement] {a|en|le}|\
    etabli(e) {en # |en {deux|trois|quatre}|a}|date de [la] signature
    """)
  /// The link in front of a town: « À Paris, le 3 mai 2024 ».
  static let place = Phrase("a|au")
  /// The link in front of a day.
  static let day = Phrase(", le|le")

  /// The letters, also accented, that a line of these words begins with, so that few lines are folded.
  static let initials: [Unicode.Scalar] = ["F", "f", "A", "a", "À", "à"]

  /// Whether a folded word may follow « Fait » where an act ends.
  static func follows(_ word: ArraySlice<UInt8>) -> Bool { word.isOne(of: ["a", "le", "en"]) }

  /// Whether a folded line begins « Fait à », « Fait le », « Fait en ».
  static func saysMade(_ line: [UInt8]) -> Bool {
    let words = line.split(separator: .space, maxSplits: 2, omittingEmptySubsequences: false)
    return words.count == 3 && words[0].reads("fait") && follows(words[1])
  }

  /// Whether a folded line begins with a place and names a day: « À Lyon, le ».
  static func saysPlaceAndDay(_ line: [UInt8]) -> Bool {
    line.starts(with: "a ".utf8) && line.contains(UInt8(ascii: ","))
      && (line.suffix(3).elementsEqual(" le".utf8) || line.holds(" le "))
  }
}
