/// A character read from an image; usually one Unicode scalar.
public struct RecognisedGlyph: Sendable, Equatable {
  /// What it says.
  public var text: String
  /// The left edge, in pixels of the image.
  public var left: Int
  /// The right edge, in pixels of the image.
  public var right: Int
  /// How sure the reading is, from 0 to 100.
  public var confidence: Int

  /// Makes a glyph; edges in pixels.
  public init(text: String, left: Int, right: Int, confidence: Int) {
    self.text = text
    self.left = left
    self.right = right
    self.confidence = confidence
  }
}
