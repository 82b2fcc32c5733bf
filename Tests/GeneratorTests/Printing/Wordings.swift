/// Small pieces of French that many lines need.
enum Wordings {
  /// A text with its first letter in capitals.
  static func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  /// A text with its first letter in lower case, unless all of its first word is in capitals.
  static func lowered(_ text: String) -> String {
    if text.dropFirst().first?.isUppercase == true { return text }
    return text.prefix(1).lowercased() + text.dropFirst()
  }

  /// A title with its article: « la directrice », « l'adjoint ».
  static func definite(_ title: String, isWoman: Bool) -> String {
    beginsWithVowel(title) ? "l'" + title : (isWoman ? "la " : "le ") + title
  }

  /// A title with its possessive: « sa directrice », « son adjointe ».
  static func possessive(_ title: String, isWoman: Bool) -> String {
    (isWoman && !beginsWithVowel(title) ? "sa " : "son ") + title
  }

  /// A word behind « de » or « d' ».
  static func genitive(_ word: String) -> String { (beginsWithVowel(word) ? "d'" : "de ") + word }

  private static func beginsWithVowel(_ text: String) -> Bool {
    guard let first = text.lowercased().first else { return false }
    return "aeiouéèêîô".contains(first)
  }

  /// Parts of a paragraph behind one another, those in brackets without a comma.
  static func joined(_ parts: [String]) -> String {
    var text = ""
    for part in parts where !part.isEmpty {
      text += text.isEmpty ? part : part.hasPrefix("(") ? " " + part : ", " + part
    }
    return text
  }
}
