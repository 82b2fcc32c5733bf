import Recognition

extension RecognisedWord {
  /// Whether the word is a piece of the line between two cells of a table, or a speck, which would hide the gutter.
  ///
  /// A printed bar is long and thin; what is cut out of a line is as broad as the gap, and a speck is as broad as high.
  var isRule: Bool { text == "|" && 4 * (right - left) >= bottom - top }
}
