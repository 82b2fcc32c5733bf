/// A line of words read from an image, with its base line.
package struct RecognisedLine: Sendable, Equatable {
  /// Where the base line begins and ends, in pixels from the top left of the image.
  package var baseline: (left: Int, startY: Int, right: Int, endY: Int)
  /// Its words from left to right.
  package var words: [RecognisedWord]

  /// Makes a line; the base line in pixels.
  package init(baseline: (left: Int, startY: Int, right: Int, endY: Int), words: [RecognisedWord] = []) {
    self.baseline = baseline
    self.words = words
  }

  /// Whether two lines hold the same words in the same places.
  package static func == (one: RecognisedLine, two: RecognisedLine) -> Bool {
    one.baseline == two.baseline && one.words == two.words
  }
}
