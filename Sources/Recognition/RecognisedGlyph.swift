/// A character read from an image; usually one Unicode scalar.
package struct RecognisedGlyph: Sendable, Equatable {
  /// What it says.
  package var text: String
  /// The left edge, in pixels of the image.
  package var left: Int
  /// The right edge, in pixels of the image.
  package var right: Int
  /// How sure the reading is, from 0 to 100.
  package var confidence: Int

  /// Makes a glyph; edges in pixels.
  package init(text: String, left: Int, right: Int, confidence: Int) {
    self.text = text
    self.left = left
    self.right = right
    self.confidence = confidence
  }
}
