/// A run of glyphs without a space that does not go from left to right.
struct TurnedRun {
  /// The glyph after it.
  var end: Int
  /// How it is turned; `none` where it is askew.
  var turn: Turn
}

extension Page {
  /// The run that begins with a glyph and is upright or askew on the page; `nil` where the word is level, as
  /// most are.
  func turnedRun(from start: Int) -> TurnedRun? {
    var end = start + 1
    var (across, down): (Float, Float) = (0, 0)
    while end < glyphs.count, !glyphs[end].scalar.isBlank {
      let (one, two) = (glyphs[end - 1], glyphs[end])
      let x = (two.left + two.right - one.left - one.right) / 2
      let y = (two.top + two.bottom - one.top - one.bottom) / 2
      // A raised letter is higher than the one before it once, not again and again.
      guard abs(y) > 0.3 * abs(x), y * down >= 0,
        abs(y) <= 2 * max(two.right - two.left, two.bottom - two.top)
      else { break }
      across += x
      down += y
      end += 1
    }
    guard end - start > 1 else { return nil }
    if abs(across) <= 0.25 * abs(down) { return TurnedRun(end: end, turn: down > 0 ? .right : .left) }
    let isWhole = end == glyphs.count || glyphs[end].scalar.isBlank
    return end - start > 2 && isWhole ? TurnedRun(end: end, turn: .none) : nil
  }

  /// Turns words of one glyph, whose direction cannot be known, like the words beside them in the file.
  func turnSingleGlyphs(of words: inout [Word]) {
    for index in words.indices where words[index].count == 1 {
      for neighbour in [index - 1, index + 1] where words.indices.contains(neighbour) {
        let (word, other) = (words[index], words[neighbour])
        guard other.turn != .none, other.count > 1 || neighbour < index,
          glyphs[Int(word.first)].face == glyphs[Int(other.first)].face,
          abs(word.width - other.width) < 0.15 * other.width,
          abs(word.left - other.left) < 0.3 * other.width,
          max(word.top - other.bottom, other.top - word.bottom) < 1.5 * other.width
        else { continue }
        words[index].turn = other.turn
        break
      }
    }
  }
}
