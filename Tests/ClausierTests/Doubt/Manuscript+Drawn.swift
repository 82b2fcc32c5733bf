@testable import Clausier

extension Manuscript {
  /// A manuscript of tidy text whose lines are drawn on a page, so that its values have places.
  ///
  /// The last lines may be outside the act: `{letterhead} `, `{running} ` and `{footnote} ` begin them. `{bold} `,
  /// `{large} ` and `{centred} `, or several of these in the braces, say how a line is printed.
  static func drawn(_ text: String) -> Manuscript {
    var looks = PrintedLooks(text)
    let plain = Manuscript(text: looks.text)
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
    let blocks = plain.blocks.map { zoned(looks.applied(to: $0, of: plain), plain) }
    return Manuscript(bytes: plain.bytes, origins: origins, blocks: blocks, pages: [page])
  }

  private static func zoned(_ block: Block, _ plain: Manuscript) -> Block {
    var block = block
    let zones: [(String, Block.Zone)] = [
      ("{letterhead} ", .letterhead), ("{running} ", .running), ("{footnote} ", .footnote),
    ]
    for (mark, zone) in zones where plain.text(block.range).hasPrefix(mark) {
      block.zone = zone
      block.range = block.range.lowerBound + mark.utf8.count..<block.range.upperBound
      let digits = plain.bytes[block.range.indices].prefix { (0x30...0x39).contains($0) }
      if zone == .footnote, !digits.isEmpty { block.mark = RawRange(digits.indices) }
    }
    return block
  }
}
