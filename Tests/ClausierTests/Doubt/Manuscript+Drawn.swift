import Clausier

extension Manuscript {
  /// A manuscript of tidy text whose lines are drawn on a page, so that its values have places.
  static func drawn(_ text: String) -> Manuscript {
    let plain = Manuscript(text: text)
    var page = Page(number: 1, width: 5000, height: 5000, glyphs: [], faces: [])
    var origins: [Int32] = []
    var (line, column) = (0, 0)
    for scalar in String(decoding: plain.bytes, as: UTF8.self).unicodeScalars {
      let isBreak = scalar == "\n" || scalar == "\t"
      origins += repeatElement(isBreak ? -1 : Int32(page.glyphs.count), count: UTF8.width(scalar))
      if isBreak {
        (line, column) = scalar == "\n" ? (line + 1, 0) : (line, column + 10)
        continue
      }
      let (x, y) = (Float(column) * 5, Float(line) * 20)
      page.glyphs.append(Glyph(scalar: scalar, left: x, top: y, right: x + 5, bottom: y + 10))
      column += 1
    }
    return Manuscript(bytes: plain.bytes, origins: origins, blocks: plain.blocks, pages: [page])
  }
}
