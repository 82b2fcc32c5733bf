/// A line of words read from an image, with the line that its letters stand on.
public struct RecognisedLine: Sendable, Equatable {
  /// Where the base line begins and ends, in pixels from the top left of the image.
  public var baseline: (left: Int, startY: Int, right: Int, endY: Int)
  /// Its words from left to right.
  public var words: [RecognisedWord]

  /// Makes a line; the base line in pixels.
  public init(baseline: (left: Int, startY: Int, right: Int, endY: Int), words: [RecognisedWord] = []) {
    self.baseline = baseline
    self.words = words
  }

  /// Whether two lines hold the same words in the same places.
  public static func == (one: RecognisedLine, two: RecognisedLine) -> Bool {
    one.baseline == two.baseline && one.words == two.words
  }
}
