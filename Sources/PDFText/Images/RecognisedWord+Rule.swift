import Recognition

extension RecognisedWord {
  /// Whether the word is a piece of the line between two cells of a table, or a speck: both hide the gap.
  ///
  /// A printed bar is long and thin; a piece of a line is as wide as the gap, and a speck is as wide as high.
  var isRule: Bool { text == "|" && 4 * (right - left) >= bottom - top }

  /// Whether it is a place without letters, which may be as high as the page.
  var isBlank: Bool {
    glyphs.allSatisfy { $0.text.unicodeScalars.allSatisfy(\.properties.isWhitespace) }
  }
}
