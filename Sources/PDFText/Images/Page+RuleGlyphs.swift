import Clausier

extension Page {
  /// Leaves out the bars that were read where a vertical line of a table is drawn: before a number one looks
  /// like a figure.
  mutating func leaveOutRules() {
    let upright = strokes.filter { $0.bottom - $0.top > 2 * ($0.right - $0.left) }
    guard !upright.isEmpty else { return }
    glyphs.removeAll { glyph in
      guard glyph.isBar else { return false }
      let middle = (glyph.top + glyph.bottom) / 2
      // The place of a bar in a word is only known up to the space beside the line.
      let reach = 0.6 * (glyph.bottom - glyph.top)
      return upright.contains {
        $0.top < middle && $0.bottom > middle && $0.left > glyph.left - reach
          && $0.right < glyph.right + reach
      }
    }
  }
}

extension Glyph {
  /// Whether it is a sign that a line of a table may be mistaken for.
  fileprivate var isBar: Bool {
    scalar == "|" || scalar == "[" || scalar == "]" || scalar == "!" || scalar == "¦"
  }
}
