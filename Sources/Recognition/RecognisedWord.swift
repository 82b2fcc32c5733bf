/// A word read from an image.
package struct RecognisedWord: Sendable, Equatable {
  /// The left edge of its ink, in pixels from the left of the image.
  package var left: Int
  /// The top edge of its ink, in pixels from the top of the image.
  package var top: Int
  /// The right edge of its ink, in pixels.
  package var right: Int
  /// The bottom edge of its ink, in pixels.
  package var bottom: Int
  /// How sure the reading is, from 0 to 100.
  package var confidence: Int
  /// Its characters from left to right.
  package var glyphs: [RecognisedGlyph]

  /// Makes a word; edges in pixels.
  package init(
    left: Int, top: Int, right: Int, bottom: Int, confidence: Int, glyphs: [RecognisedGlyph] = []
  ) {
    self.left = left
    self.top = top
    self.right = right
    self.bottom = bottom
    self.confidence = confidence
    self.glyphs = glyphs
  }

  /// What it says.
  package var text: String { glyphs.map(\.text).joined() }
}
