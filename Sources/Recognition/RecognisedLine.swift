/// A line of words read from an image, with its base line.
package struct RecognisedLine: Sendable, Equatable {
  /// Where the base line begins and ends, in pixels from the top left of the image.
  package var baseline: (left: Int, startY: Int, right: Int, endY: Int)
  /// Places on the base line from left to right, in pixels, where it is known better than that.
  package var curve: [(x: Float, y: Float)] = []
  /// Its words from left to right.
  package var words: [RecognisedWord]

  /// Makes a line; the base line in pixels.
  package init(baseline: (left: Int, startY: Int, right: Int, endY: Int), words: [RecognisedWord] = []) {
    self.baseline = baseline
    self.words = words
  }

  /// The height of the base line at a place of it, in pixels.
  package func height(at x: Float) -> Float {
    if let next = curve.firstIndex(where: { $0.x >= x }) {
      guard next > 0, curve[next].x > curve[next - 1].x else { return curve[next].y }
      let share = (x - curve[next - 1].x) / (curve[next].x - curve[next - 1].x)
      return curve[next - 1].y + share * (curve[next].y - curve[next - 1].y)
    }
    if let last = curve.last { return last.y }
    let (width, fall) = (Float(baseline.right - baseline.left), Float(baseline.endY - baseline.startY))
    // What is nearly upright is no base line.
    guard width > abs(fall) else { return Float(max(baseline.startY, baseline.endY)) }
    return Float(baseline.startY) + (x - Float(baseline.left)) / width * fall
  }

  /// Whether two lines hold the same words in the same places.
  package static func == (one: RecognisedLine, two: RecognisedLine) -> Bool {
    one.baseline == two.baseline && one.words == two.words
  }
}
