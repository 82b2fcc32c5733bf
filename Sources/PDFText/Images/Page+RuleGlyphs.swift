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

  /// Leaves out the lines that are drawn under words, which part no rows: they end where the words do, or within
  /// them, and no upright line meets them.
  mutating func leaveOutUnderlines() {
    let upright = strokes.filter { !$0.isLevel }
    let lines = LayerLine.all(of: glyphs).compactMap { line -> Stroke? in
      guard let first = line.words.first?.first, let last = line.words.last?.last else { return nil }
      return Stroke(
        left: glyphs[first].left, top: min(glyphs[first].top, glyphs[last].top), right: glyphs[last].right,
        bottom: max(glyphs[first].bottom, glyphs[last].bottom))
    }.sorted { $0.bottom < $1.bottom }
    strokes.removeAll { stroke in
      guard stroke.isLevel,
        !upright.contains(where: {
          $0.left < stroke.right + 4 && $0.right > stroke.left - 4 && $0.top < stroke.bottom + 4
            && $0.bottom > stroke.top - 4
        })
      else { return false }
      return lines.contains { line in
        let size = line.bottom - line.top
        return stroke.top > line.bottom - 0.45 * size && stroke.top < line.bottom + 0.25 * size
          && stroke.left > line.left - 0.5 * size && stroke.right < line.right + 0.5 * size
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
