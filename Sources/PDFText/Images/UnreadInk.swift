import Clausier
import Recognition

/// Ink that looks like words where no word was read, seen in a small picture of a page.
///
/// Print changes between paper and ink many times on a short stretch of a row, and on as many rows as letters are high;
/// lines, strokes of a pen, pictures and the grain of a desk do not.
struct UnreadInk {
  /// The stretches of it, in pixels of the image looked at, from top to bottom.
  private(set) var patches: [PixelBox] = []
  /// How many changes between paper and ink they have together.
  private(set) var changes = 0

  private struct Patch {
    var box: PixelBox
    var changes: Int
  }

  /// The blank within a stretch, at most, and its changes on a row, at least; in pixels of the small picture.
  private static let gap = (most: 8, fewest: 5)
  /// How many rows of the small picture letters take: 4 to 17 points.
  private static let rows = 3...12
  /// The least length of a stretch, and its changes on all rows.
  private static let least = (length: 14, changes: 20)

  /// Looks at an image outside the boxes of the words that are known.
  init(_ image: GreyImage, words: [PixelBox]) {
    let small = image.reduced(to: InkMap.resolution)
    let side = max(1, image.width / max(1, small.width))
    let rows = UnreadInk.changes(in: small, besides: words, side)
    var open: [Patch] = []
    for (row, columns) in rows.enumerated() {
      for run in UnreadInk.runs(columns, row) {
        var patch = run
        open.removeAll { other in
          guard other.box.left <= run.box.right, other.box.right >= run.box.left else { return false }
          patch.box.take(other.box)
          patch.changes += other.changes
          return true
        }
        open.append(patch)
      }
      open.removeAll { patch in
        guard patch.box.bottom < row else { return false }
        take(patch, side)
        return true
      }
    }
    for patch in open { take(patch, side) }
    patches.sort { ($0.top, $0.left) < ($1.top, $1.left) }
  }

  /// Looks at a page's picture outside the glyphs of its text; those that leave no ink were read from it all the same.
  init(_ image: GreyImage, glyphs: [Glyph]) {
    let scale = Float(image.resolution) / 72
    let far = Float(GreyImage.mostPixels)
    let words = glyphs.lazy.filter { !$0.scalar.properties.isWhitespace }.map { glyph in
      let edges = [glyph.left, glyph.top, glyph.right, glyph.bottom].map {
        Int(max(0, min(far, $0 * scale)))
      }
      return PixelBox(left: edges[0], top: edges[1], right: edges[2], bottom: edges[3])
    }
    self.init(image, words: Array(words))
  }

  private mutating func take(_ patch: Patch, _ side: Int) {
    guard UnreadInk.rows.contains(patch.box.bottom - patch.box.top + 1),
      patch.box.right - patch.box.left >= UnreadInk.least.length, patch.changes >= UnreadInk.least.changes
    else { return }
    changes += patch.changes
    patches.append(
      PixelBox(
        left: patch.box.left * side, top: patch.box.top * side, right: (patch.box.right + 1) * side,
        bottom: (patch.box.bottom + 1) * side))
  }

  /// For each row of a small picture the places where paper and ink change outside the words.
  private static func changes(in image: GreyImage, besides words: [PixelBox], _ side: Int) -> [[Int]] {
    var covered = [Bool](repeating: false, count: image.pixels.count)
    for word in words {
      let (left, right) = (max(0, word.left / side - 2), min(image.width, word.right / side + 3))
      let (top, bottom) = (max(0, word.top / side - 1), min(image.height, word.bottom / side + 2))
      guard left < right, top < bottom else { continue }
      for row in top..<bottom {
        for column in left..<right { covered[row * image.width + column] = true }
      }
    }
    // A fifth of the way from the paper to the ink; grain is fainter.
    let least = max(20, min(50, (Int(image.paper) - Int(image.faintestInk)) / 2))
    return (0..<image.height).map { row in
      let start = row * image.width
      return (2..<max(2, image.width)).filter { column in
        abs(Int(image.pixels[start + column - 2]) - Int(image.pixels[start + column])) > least
          && !covered[start + column]
      }
    }
  }

  /// The stretches of a row that have many changes close together.
  private static func runs(_ columns: [Int], _ row: Int) -> [Patch] {
    var runs: [Patch] = []
    var first = 0
    for index in columns.indices
    where index + 1 == columns.count || columns[index + 1] - columns[index] > gap.most {
      let (count, length) = (index - first + 1, columns[index] - columns[first] + 1)
      if count >= gap.fewest, 4 * count >= length {
        runs.append(
          Patch(
            box: PixelBox(left: columns[first], top: row, right: columns[index], bottom: row),
            changes: count))
      }
      first = index + 1
    }
    return runs
  }
}
