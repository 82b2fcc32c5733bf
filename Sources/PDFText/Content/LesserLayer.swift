import Clausier

/// Removes text without ink that repeats the text over it: a layer that character recognition put over words
/// that need none.
enum LesserLayer {
  /// Removes the unseen words of a page that overlap visible words.
  static func remove(from page: inout Page, _ drawing: PageDrawing) {
    guard drawing.textStarts.contains(where: \.isUnseen) else { return }
    let words = self.words(of: page)
    let faces = unseenFaces(words, page, drawing.textStarts)
    guard !faces.isEmpty else { return }
    let cell: Float = 4
    var covered: Set<SIMD2<Int32>> = []
    for word in words where !faces.contains(page.glyphs[word.lowerBound].face) {
      for glyph in page.glyphs[word] {
        for x in Int32(glyph.left / cell)...Int32(max(glyph.left, glyph.right) / cell) {
          for y in Int32(glyph.top / cell)...Int32(max(glyph.top, glyph.bottom) / cell) {
            covered.insert([x, y])
          }
        }
      }
    }
    var kept: [Glyph] = []
    kept.reserveCapacity(page.glyphs.count)
    var end = 0
    for word in words where faces.contains(page.glyphs[word.lowerBound].face) {
      let hits = page.glyphs[word].count { glyph in
        covered.contains([
          Int32((glyph.left + glyph.right) / 2 / cell), Int32((glyph.top + glyph.bottom) / 2 / cell),
        ])
      }
      guard 2 * hits > word.count else { continue }
      kept += page.glyphs[end..<word.lowerBound]
      // The words on both sides of it are separate words.
      kept.append(blank(at: page.glyphs[word.lowerBound]))
      end = word.upperBound
    }
    page.glyphs = kept + page.glyphs[end...]
  }

  /// A space in place of a glyph.
  private static func blank(at glyph: Glyph) -> Glyph {
    var blank = glyph
    blank.scalar = " "
    return blank
  }

  /// The runs of glyphs of one face between blanks.
  private static func words(of page: Page) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start = 0
    for (index, glyph) in page.glyphs.enumerated() {
      let isBlank = glyph.scalar == " " || glyph.scalar == "\n"
      guard isBlank || index > start && glyph.face != page.glyphs[start].face else { continue }
      if start < index { words.append(start..<index) }
      start = isBlank ? index + 1 : index
    }
    if start < page.glyphs.count { words.append(start..<page.glyphs.count) }
    return words
  }

  /// The faces whose texts begin where unseen text begins, and hardly ever where visible text begins.
  private static func unseenFaces(_ words: [Range<Int>], _ page: Page, _ starts: [TextStart]) -> Set<UInt16> {
    let sorted = starts.sorted { $0.x < $1.x }
    var votes: [UInt16: Int] = [:]
    for word in words {
      let glyph = page.glyphs[word.lowerBound]
      var index = sorted.partition(below: Double(glyph.left) - 0.3)
      while index < sorted.count, sorted[index].x < Double(glyph.left) + 0.3 {
        let height = Double(glyph.bottom - glyph.top)
        // A text's foot lies in the lower third of its box.
        if abs(sorted[index].y - (Double(glyph.bottom) - 0.2 * height)) < 0.12 * height {
          votes[glyph.face, default: 0] += sorted[index].isUnseen ? 1 : -3
        }
        index += 1
      }
    }
    return Set(votes.filter { $0.value > 0 }.keys)
  }
}

extension [TextStart] {
  /// The first of the starts, in order of their places, that is not left of a place.
  fileprivate func partition(below x: Double) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].x < x { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
