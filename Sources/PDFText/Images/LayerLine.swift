import Clausier

/// A line of the text that a page has, as its words: stretches of glyphs without a blank.
struct LayerLine {
  /// The words, as ranges of the page's glyphs, from left to right.
  private(set) var words: [Range<Int>] = []

  /// The lines of a page in the order of its text.
  static func all(of glyphs: [Glyph]) -> [LayerLine] {
    var lines: [LayerLine] = []
    var line = LayerLine()
    var start = 0
    for index in 0...glyphs.count {
      let breaks = index == glyphs.count || glyphs[index].scalar == "\n"
      guard breaks || glyphs[index].scalar.properties.isWhitespace else {
        if index == start, let last = line.words.last?.last, !glyphs[last].precedes(glyphs[index]) {
          lines.append(line)
          line = LayerLine()
        }
        continue
      }
      if start < index { line.words.append(start..<index) }
      start = index + 1
      if breaks, !line.words.isEmpty {
        lines.append(line)
        line = LayerLine()
      }
    }
    return lines
  }
}

extension Glyph {
  /// Whether another glyph may come next on a level line.
  fileprivate func precedes(_ next: Glyph) -> Bool {
    next.left >= right - 1 && min(bottom, next.bottom) - max(top, next.top) > (bottom - top) / 2
  }
}
