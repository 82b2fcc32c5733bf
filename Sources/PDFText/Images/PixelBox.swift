import Recognition

/// A rectangle of an image, in pixels from its top left.
struct PixelBox: Equatable {
  var left: Int
  var top: Int
  var right: Int
  var bottom: Int

  /// Grows to hold another box too.
  mutating func take(_ other: PixelBox) {
    self = PixelBox(
      left: min(left, other.left), top: min(top, other.top), right: max(right, other.right),
      bottom: max(bottom, other.bottom))
  }
}

extension RecognisedPage {
  /// Where its words are; strokes that were read as signs are no words.
  var wordBoxes: [PixelBox] {
    lines.lazy.flatMap(\.words).filter(\.hasSense).map {
      PixelBox(left: $0.left, top: $0.top, right: $0.right, bottom: $0.bottom)
    }
  }
}

extension RecognisedWord {
  /// Whether it has a letter or a figure.
  var hasSense: Bool {
    glyphs.contains { glyph in
      glyph.text.unicodeScalars.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil }
    }
  }
}
