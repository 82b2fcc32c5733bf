/// A word read from an image.
public struct RecognisedWord: Sendable, Equatable {
  /// The left edge of its ink, in pixels from the left of the image.
  public var left: Int
  /// The top edge of its ink, in pixels from the top of the image.
  public var top: Int
  /// The right edge of its ink, in pixels.
  public var right: Int
  /// The bottom edge of its ink, in pixels.
  public var bottom: Int
  /// How sure the reading is, from 0 to 100.
  public var confidence: Int
  /// Its characters from left to right.
  public var glyphs: [RecognisedGlyph]

  /// Makes a word; edges in pixels.
  public init(
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
  public var text: String { glyphs.map(\.text).joined() }
}
