/// Finds the words of stamps: frames set over a page's lines regardless of them.
enum Stamps {
  /// More lines are those of a table or of a picture.
  private static let mostLines = 120

  /// The indices of the words in a frame that was set over lines of another type size.
  static func words(among words: [Word], on page: Page) -> Set<Int> {
    let level = page.strokes.filter { $0.isLevel && $0.right - $0.left > 40 }
    let upright = page.strokes.filter { !$0.isLevel && $0.bottom - $0.top > 10 }
    guard level.count > 1, upright.count > 1, level.count + upright.count <= mostLines else { return [] }
    var found: Set<Int> = []
    let frames = frames(level, upright)
    for frame in frames where !frames.contains(where: { $0.touches(frame) }) {
      let lines = words.filter { $0.goesOn(acrossSidesOf: frame, words) }
      guard !lines.isEmpty else { continue }
      for (index, word) in words.enumerated()
      where word.left > frame.left - 1 && word.right < frame.right + 1 && word.top > frame.top - 2
        && word.bottom < frame.bottom + 2
        && !lines.contains(where: { abs($0.size - word.size) < 0.05 * $0.size })
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
      where bottom.top - top.bottom > 10 && abs(top.left - bottom.left) < 2
        && abs(top.right - bottom.right) < 2
      {
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

extension Word {
  /// Whether the word is cut by a side of a frame, or a word of its line is right after that side.
  fileprivate func goesOn(acrossSidesOf frame: Stroke, _ words: [Word]) -> Bool {
    guard middle > frame.top, middle < frame.bottom, right > frame.left, left < frame.right else {
      return false
    }
    if left < frame.left - 2 && right > frame.left + 2 || left < frame.right - 2 && right > frame.right + 2 {
      return true
    }
    return words.contains { other in
      abs(other.middle - middle) < 0.2 * size && abs(other.size - size) < 0.05 * size
        && (other.right <= frame.left + 2 && left - other.right < 0.7 * size
          || other.left >= frame.right - 2 && other.left - right < 0.7 * size)
    }
  }
}

extension Stroke {
  /// Whether a frame shares a side with another, as the cells of a table do; the two edges of one line make one.
  fileprivate func touches(_ other: Stroke) -> Bool {
    let isSame =
      abs(left - other.left) < 3 && abs(right - other.right) < 3 && abs(top - other.top) < 3
      && abs(bottom - other.bottom) < 3
    return !isSame && left < other.right + 3 && right > other.left - 3 && top < other.bottom + 3
      && bottom > other.top - 3
  }
}
