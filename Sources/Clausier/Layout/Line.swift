/// Words beside each other: a row of the page, or the part of it that falls in one column.
struct Line {
  /// The words from left to right.
  var words: ArraySlice<Word>
  /// The index of the page.
  var page: Int
  /// The edges, in points from the top left of the page.
  var left: Float
  var top: Float
  var right: Float
  var bottom: Float
  /// The size of most of it, in points.
  var size: Float
  /// Whether all of it is bold.
  var bold: Bool

  /// Makes a line of words in order from left to right; `nil` without words.
  init?(words: ArraySlice<Word>, page: Int) {
    guard let head = words.first else { return nil }
    self.words = words
    self.page = page
    left = head.left
    right = head.right
    top = head.top
    bottom = head.bottom
    size = head.size
    bold = true
    var widest: Float = 0
    for word in words {
      left = min(left, word.left)
      right = max(right, word.right)
      bold = bold && word.bold
      // The line's height is that of its main words: a raised mark or a stray sign must not stretch it.
      if word.width * word.size > widest {
        widest = word.width * word.size
        size = word.size
        top = word.top
        bottom = word.bottom
      }
    }
  }

  /// The middle between top and bottom, in points.
  var middle: Float { (top + bottom) / 2 }
  /// The width, in points.
  var width: Float { right - left }
}

extension Line {
  /// The rows of a page, from top to bottom, each with its words from left to right.
  static func rows(of words: [Word], page: Int) -> [Line] {
    let sorted = words.sorted { $0.middle < $1.middle }
    var lines: [Line] = []
    var start = 0
    var middle: Float = 0
    var weight: Float = 0
    var height: Float = 0
    for index in sorted.indices {
      let word = sorted[index]
      let tall = word.bottom - word.top
      if index > start, word.middle - middle > 0.5 * max(height, min(tall, height * 1.5)) {
        close(sorted[start..<index], page, &lines)
        start = index
        weight = 0
        height = 0
      }
      // The mean is weighted by area, so that small raised marks do not pull a row up.
      let area = max(word.width * tall, 0.01)
      middle = weight == 0 ? word.middle : middle + (word.middle - middle) * area / (weight + area)
      weight += area
      height = max(height, tall)
    }
    close(sorted[start...], page, &lines)
    return lines
  }

  private static func close(_ words: ArraySlice<Word>, _ page: Int, _ lines: inout [Line]) {
    let ordered = words.sorted { $0.left < $1.left }
    if let line = Line(words: ordered[...], page: page) { lines.append(line) }
  }
}
