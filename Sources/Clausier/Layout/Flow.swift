/// The column that lines run in.
struct Flow {
  /// The edges, in points from the left of the page.
  var left: Float
  var right: Float
  /// The width, in points.
  var width: Float { right - left }

  /// The column of some lines: as wide as the widest of them.
  init(of lines: [Line]) {
    left = lines.map(\.left).min() ?? 0
    right = lines.map(\.right).max() ?? 0
  }

  /// Whether a line stands in the middle of the column, away from both its edges.
  func centres(_ line: Line) -> Bool {
    let before = line.left - left
    let after = right - line.right
    return before > 1.5 * line.size && abs(before - after) < max(0.05 * width, 4)
  }

  /// Whether the first word of the next line would have had room at the end of a line: then it was broken on
  /// purpose.
  func hasRoom(after line: Line, for next: Line, centred: Bool, on page: Page) -> Bool {
    guard let word = next.words.first else { return false }
    let needed = 0.25 * line.size + page.width(ofFirstPartOf: word)
    if centred, centres(line) && centres(next) { return line.width + needed < width - 1 }
    return line.right + needed < right - 1
  }
}

extension Page {
  /// The width of a word up to its first hyphen, where a line may break, in points.
  func width(ofFirstPartOf word: Word) -> Float {
    for index in word.glyphs.dropLast() where glyphs[index].scalar.isHyphen {
      return glyphs[index].right - word.left
    }
    return word.width
  }
}
