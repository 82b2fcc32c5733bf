/// A part of a long text around what is marked in it.
struct Window {
  /// The part, in Unicode scalars of the text.
  private(set) var stretch: Range<Int>

  /// The most scalars that are shown.
  private static let widest = 280
  /// How many of them stand before the first mark.
  private static let before = 60

  /// The window over a stretch of a text that shows most of the marks.
  init(over stretch: Range<Int>, of text: [Unicode.Scalar], marks: [Range<Int>]) {
    self.stretch = stretch
    guard stretch.count > Window.widest, let first = marks.first else { return }
    // The first mark from which most of the others are near.
    var (best, count) = (first, 0)
    var last = 0
    for (index, mark) in marks.enumerated() {
      last = max(last, index)
      while last < marks.count, marks[last].upperBound - mark.lowerBound <= Window.widest - Window.before {
        last += 1
      }
      if last - index > count { (best, count) = (mark, last - index) }
    }
    var start = max(stretch.lowerBound, best.lowerBound - Window.before)
    var end = min(stretch.upperBound, max(start + Window.widest, best.upperBound))
    start = max(stretch.lowerBound, min(start, end - Window.widest))
    // Whole words.
    while start > stretch.lowerBound, start < best.lowerBound, !Window.isBlank(text[start - 1]) { start += 1 }
    while end < stretch.upperBound, end > best.upperBound, !Window.isBlank(text[end]) { end -= 1 }
    self.stretch = start..<end
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\n" || scalar == "\t"
  }
}
