import Clausier

/// Puts back the euro signs of a font of signs, which poppler takes for blanks: after a number, where there
/// is ink between two words.
enum UnreadEuros {
  /// Adds the signs to a page that draws text in such a font.
  static func add(to page: inout Page, _ contrast: ContrastMap) {
    let rules = page.strokes.filter { !$0.isLevel }
    var glyphs: [Glyph] = []
    glyphs.reserveCapacity(page.glyphs.count + 8)
    var last: Glyph?
    for glyph in page.glyphs {
      if glyph.scalar != " ", glyph.scalar != "\n" {
        add(behind: last, before: glyph, contrast, rules, to: &glyphs)
        last = glyph
      }
      glyphs.append(glyph)
    }
    add(behind: last, before: nil, contrast, rules, to: &glyphs)
    page.glyphs = glyphs
  }

  /// Adds a sign between a figure and what follows it, where one is drawn.
  private static func add(
    behind one: Glyph?, before two: Glyph?, _ contrast: ContrastMap, _ rules: [Stroke],
    to glyphs: inout [Glyph]
  ) {
    guard let one, (0x30...0x39).contains(one.scalar.value) else { return }
    let height = one.bottom - one.top
    // A sign and a space on each side of it; at a line's end, the sign alone.
    var room = (left: one.right + 0.2 * height, right: one.right + 0.8 * height)
    if let two, abs(two.bottom - one.bottom) < 0.3 * height, two.left >= one.right {
      let gap = two.left - one.right
      guard gap > 0.6 * height, gap < 2.5 * height else { return }
      room.right = min(room.right, two.left - 0.1 * height)
    }
    var sign = one
    sign.scalar = "€"
    (sign.left, sign.right) = room
    // The euro is where the encoding says; what the font really draws there is not known.
    sign.confidence = 60
    let isRule = rules.contains {
      $0.right > room.left && $0.left < room.right && $0.top < sign.bottom && $0.bottom > sign.top
    }
    guard !isRule, contrast.shows(sign) else { return }
    glyphs.append(blank(before: sign))
    glyphs.append(sign)
    glyphs.append(blank(behind: sign))
  }

  private static func blank(before sign: Glyph) -> Glyph {
    var blank = blank(behind: sign)
    (blank.left, blank.right) = (sign.left, sign.left)
    return blank
  }

  private static func blank(behind sign: Glyph) -> Glyph {
    var blank = sign
    blank.scalar = " "
    (blank.left, blank.right) = (sign.right, sign.right)
    return blank
  }
}
