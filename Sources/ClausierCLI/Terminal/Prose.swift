/// Sentences broken into lines between their words.
enum Prose {
  /// How many characters a line of running prose has at most.
  static let width = 90

  /// The lines, of so many characters at most but for a longer word; French signs stay with the words that they belong to.
  static func lines(_ text: String, width: Int = width) -> [String] {
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
