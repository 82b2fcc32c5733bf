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
    let rights = lines.map(\.right).sorted()
    right = rights.last ?? 0
    // One line that sticks out, such as an address that cannot be broken, does not widen the column that
    // other lines fill; where none do, it is the only full one.
    guard rights.count > 8, let size = lines.first?.size else { return }
    let edge = rights[rights.count - 2]
    if right - edge > 0.8 * size, edge - rights[rights.count - 4] < 2 * size { right = edge }
  }

  /// Whether a line is in the middle of the column, away from both its edges.
  func centres(_ line: Line) -> Bool {
    let before = line.left - left
    let after = right - line.right
    return before > 1.5 * line.size && abs(before - after) < max(0.05 * width, 4)
  }

  /// Whether the beginning of the next line would have had room at the end of a line: then it was broken on
  /// purpose.
  func hasRoom(after line: Line, for next: Line, centred: Bool, on page: Page) -> Bool {
    let needed = 0.25 * line.size + page.width(ofFirstPartOf: next)
    if centred, centres(line) && centres(next) { return line.width + needed < width - 1 }
    return line.right + needed < right - 1
  }
}

extension Page {
  /// The width of what is at a line's beginning and cannot be broken, in points.
  ///
  /// A word may be broken after its first hyphen; a number is not separated from its next digits and its
  /// unit, a sign is not separated from its word.
  func width(ofFirstPartOf line: Line) -> Float {
    var right = line.left
    var keeps = true
    for (place, word) in line.words.enumerated() {
      guard let first = glyphs[word.glyphs].first?.scalar, let last = glyphs[word.glyphs].last?.scalar
      else { break }
      let closes = word.count == 1 && !first.isLetterOrDigit && first != "«" && first != "–"
      guard keeps && (place == 0 || first.isDigit || !first.isLetterOrDigit) || closes else { break }
      for index in word.glyphs.dropLast()
      where glyphs[index].scalar.isHyphen && !glyphs[index + 1].scalar.isDigit {
        return max(right, glyphs[index].right) - line.left
      }
      right = max(right, word.right)
      keeps = last.isDigit || last == "«" || last == "°"
    }
    return right - line.left
  }
}
