import Recognition

extension RecognisedLine {
  /// Whether the line begins with the bullet of a list item, which is read as any sign or letter like it.
  ///
  /// `size` is that of the letters, in pixels.
  func opensItem(size: Float) -> Bool {
    guard words.count > 1, let sign = words.first, sign.confidence < 90 else { return false }
    let gap = Float(words[1].left - sign.glyphs.reduce(sign.left) { max($0, $1.text == "_" ? $0 : $1.right) })
    guard gap > 0.6 * size, Float(sign.bottom - sign.top) < 0.8 * size else { return false }
    let scalars = sign.glyphs.flatMap(\.text.unicodeScalars)
    return scalars.count <= 3
      && scalars.allSatisfy { scalar in
        switch scalar {
        case "+", "*", "_", "°", "-", "e", "o", "<", ">", "¢", "»", "«", ".", "·", "•", "=", "s", "@", "©",
          "®":
          true
        default: false
        }
      }
  }
}
