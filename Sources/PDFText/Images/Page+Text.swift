import Clausier

extension Page {
  /// Adds the words of the page's own text to those read from its image, in place of what was read there.
  ///
  /// A scan often bears a printed number, stamp or footer, whose text is surer than any reading.
  mutating func add(textOf own: Page) {
    let cell: Float = 4
    var covered: Set<SIMD2<Int32>> = []
    for glyph in own.glyphs where !glyph.marks.isUnseen && glyph.scalar != " " && glyph.scalar != "\n" {
      for x in Int32(glyph.left / cell)...Int32(max(glyph.left, glyph.right) / cell) {
        for y in Int32(glyph.top / cell)...Int32(max(glyph.top, glyph.bottom) / cell) {
          covered.insert([x, y])
        }
      }
    }
    glyphs.removeAll { glyph in
      glyph.scalar != " " && glyph.scalar != "\n"
        && covered.contains([
          Int32((glyph.left + glyph.right) / 2 / cell), Int32((glyph.top + glyph.bottom) / 2 / cell),
        ])
    }
    let shift = UInt16(clamping: faces.count)
    faces += own.faces
    for glyph in own.glyphs {
      var glyph = glyph
      glyph.face = glyph.face &+ shift
      glyphs.append(glyph)
    }
  }
}
