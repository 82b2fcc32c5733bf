/// Removes from texts what makes no difference when values are compared.
enum Folding {
  private static let dashes: Set<Character> = ["–", "—", "‑", "‐"]
  private static let outer: Set<Character> = [" ", ".", ",", ";", ":", "*", "\"", "«", "»"]
  private static let leading = ["la ", "le ", "les ", "l'", "m. ", "mme ", "monsieur ", "madame "]

  /// A name, a title or a heading without case, typography, article and civility.
  static func value(_ text: String) -> String {
    var folded = plain(text)
    while let last = folded.last, outer.contains(last) { folded.removeLast() }
    while let first = folded.first, outer.contains(first) { folded.removeFirst() }
    for word in leading where folded.hasPrefix(word) {
      return String(folded.dropFirst(word.count))
    }
    return folded
  }

  /// A phrase as it is looked for in fixtures: without quotes and the marks at its ends.
  static func fixture(_ text: String) -> String {
    let quotes: Set<Character> = ["«", "»", "\"", "“", "”", "*", "`"]
    let kept = plain(text).filter { !quotes.contains($0) }
    return kept.split(separator: " ").joined(separator: " ").trimming(outer)
  }

  /// The words of a text, each with its number of occurrences.
  static func words(_ text: String) -> [String: Int] {
    var counts: [String: Int] = [:]
    for word in text.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber && $0 != "_" }) {
      counts[String(word), default: 0] += 1
    }
    return counts
  }

  private static func plain(_ text: String) -> String {
    let folded = text.lowercased().map { character -> Character in
      if character == "’" || character == "‘" { return "'" }
      if dashes.contains(character) { return "-" }
      return character.isWhitespace ? " " : character
    }
    return String(folded).split(separator: " ").joined(separator: " ")
  }
}

extension String {
  fileprivate func trimming(_ characters: Set<Character>) -> String {
    var text = Substring(self)
    while let last = text.last, characters.contains(last) { text.removeLast() }
    while let first = text.first, characters.contains(first) { text.removeFirst() }
    return String(text)
  }
}
