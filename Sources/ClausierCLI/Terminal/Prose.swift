/// Sentences broken into lines between their words.
enum Prose {
  /// The most characters in a line of running prose.
  static let width = 90

  /// The lines, each up to so many characters or one longer word; French signs stay with their words.
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
