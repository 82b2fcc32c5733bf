/// Sentences for people, broken into lines.
enum Prose {
  /// How many characters of prose a line has at most.
  static let width = 90

  /// A sentence broken into lines between its words; French signs stay with the words that they belong to.
  static func lines(_ text: String) -> [String] {
    var lines: [String] = []
    for word in text.replacing("« ", with: "«\u{A0}").split(separator: " ") {
      let count = word.unicodeScalars.count
      let length = lines.last?.unicodeScalars.count ?? Int.max
      let closes = word.first.map { "»:;?!".contains($0) } ?? false
      if !lines.isEmpty, closes || length + 1 + count <= width {
        lines[lines.count - 1] += " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines.map { $0.replacing("\u{A0}", with: " ") }
  }
}
