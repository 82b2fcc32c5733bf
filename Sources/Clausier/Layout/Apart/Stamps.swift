/// Finds the words of stamps: frames set over a page's lines without regard for them.
enum Stamps {
  /// More lines are those of a table or of a picture.
  private static let mostLines = 120

  /// The indices of the words that stand in a frame whose sides cut through words of another type size.
  static func words(among words: [Word], on page: Page) -> Set<Int> {
    let level = page.strokes.filter { $0.isLevel && $0.right - $0.left > 40 }
    let upright = page.strokes.filter { !$0.isLevel && $0.bottom - $0.top > 10 }
    guard level.count > 1, upright.count > 1, level.count + upright.count <= mostLines else { return [] }
    var found: Set<Int> = []
    for frame in frames(level, upright) {
      // Words of the lines that the frame lies over reach across its sides.
      let cut = words.filter { word in
        word.middle > frame.top && word.middle < frame.bottom
          && (word.left < frame.left - 2 && word.right > frame.left + 2
            || word.left < frame.right - 2 && word.right > frame.right + 2)
      }
      guard !cut.isEmpty else { continue }
      for (index, word) in words.enumerated()
      where word.left > frame.left - 1 && word.right < frame.right + 1 && word.top > frame.top - 2
        && word.bottom < frame.bottom + 2 && !cut.contains(where: { abs($0.size - word.size) < 0.05 * $0.size })
      {
        found.insert(index)
      }
    }
    return found
  }

  /// The rectangles that four lines draw.
  private static func frames(_ level: [Stroke], _ upright: [Stroke]) -> [Stroke] {
    var frames: [Stroke] = []
    for top in level {
      for bottom in level
      where bottom.top - top.bottom > 10 && abs(top.left - bottom.left) < 2 && abs(top.right - bottom.right) < 2 {
        let sides = upright.filter { $0.top < top.bottom + 2 && $0.bottom > bottom.top - 2 }
        guard sides.contains(where: { abs($0.left - top.left) < 3 }),
          sides.contains(where: { abs($0.right - top.right) < 3 })
        else { continue }
        frames.append(Stroke(left: top.left, top: top.top, right: top.right, bottom: bottom.bottom))
      }
    }
    return frames
  }
}
