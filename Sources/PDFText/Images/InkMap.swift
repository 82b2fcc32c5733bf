import Clausier
import Recognition

/// Where a page shows ink that looks like words, seen in a small picture of it.
struct InkMap {
  /// The pixels in an inch of the picture: letters are a few pixels high.
  static let resolution = 50

  /// The changes between paper and ink along the rows, outside the words that are known.
  private(set) var unread = 0
  /// Those inside the words that are known.
  private(set) var known = 0
  /// Whether nearly all of it is light.
  private let isPaper: Bool

  /// Looks at a picture of a page, with the glyphs of its text; those that cannot be seen cover nothing.
  init(_ image: GreyImage, glyphs: [Glyph]) {
    isPaper = 100 * image.pixels.count { $0 > 150 } > 85 * image.pixels.count
    let scale = Float(image.resolution) / 72
    var covered = [Bool](repeating: false, count: image.pixels.count)
    for glyph in glyphs where !glyph.marks.isUnseen {
      let columns = InkMap.range(glyph.left * scale - 1, glyph.right * scale + 1, below: image.width)
      for row in InkMap.range(glyph.top * scale - 1, glyph.bottom * scale + 1, below: image.height) {
        for column in columns { covered[row * image.width + column] = true }
      }
    }
    // A change counts where ink and paper are within three pixels, and only letters make so many on a row.
    for row in 0..<image.height {
      var changes = 0
      var inside = 0
      let start = row * image.width
      for column in 3..<max(3, image.width) {
        let (one, two) = (Int(image.pixels[start + column - 2]), Int(image.pixels[start + column]))
        guard abs(one - two) > 50 else { continue }
        if covered[start + column] || covered[start + column - 2] { inside += 1 } else { changes += 1 }
      }
      known += inside
      if changes >= 12 { unread += changes }
    }
  }

  /// Whether the page shows words beside those that are known: a line or two of them, or more.
  var showsMore: Bool { unread > 250 && 8 * unread > known }

  /// Whether the page is paper with less on it than a word makes: dust, the shadow of an edge, print that shines through.
  ///
  /// Grained paper makes no changes between paper and ink, and a short line of writing more than this.
  var isBlank: Bool { unread < 30 && isPaper }

  private static func range(_ start: Float, _ end: Float, below limit: Int) -> Range<Int> {
    let first = max(0, min(Float(limit), start))
    let last = max(first, min(Float(limit), end.rounded(.up)))
    return Int(first)..<Int(last)
  }
}
