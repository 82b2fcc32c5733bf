/// A word that is far taller than the page's lines: part of a watermark, or the initial of a paragraph.
struct TallWord {
  private let word: Word

  init(_ word: Word) { self.word = word }

  /// Whether its letters rise or fall.
  func isAskew(on page: Page) -> Bool {
    guard word.count > 1, let first = page.glyphs[word.glyphs].first, let last = page.glyphs[word.glyphs].last
    else { return false }
    let (across, down) = (
      last.left + last.right - first.left - first.right, last.top + last.bottom - first.top - first.bottom
    )
    return abs(down) > 0.3 * abs(across)
  }

  /// Whether words of at least two lines are in its box, so that it lies over or under them; for what is much
  /// taller, one is enough.
  func crosses(_ words: [Word], _ usual: Float) -> Bool {
    var first: Float?
    let isHuge = word.bottom - word.top > 3.5 * usual
    let margin = 0.1 * (word.bottom - word.top)
    for other in words where other.bottom - other.top < 0.6 * (word.bottom - word.top) {
      let across = (other.left + other.right) / 2
      guard across > word.left, across < word.right, other.middle > word.top + margin,
        other.middle < word.bottom - margin
      else { continue }
      if isHuge { return true }
      if let first, abs(other.middle - first) > 0.6 * usual { return true }
      if first == nil { first = other.middle }
    }
    return false
  }

  /// Whether it is one capital letter, with at most a quotation mark before it or an apostrophe after it.
  func isInitial(on page: Page) -> Bool {
    guard word.count <= 2 else { return false }
    return page.glyphs[word.glyphs].contains { $0.scalar.properties.isUppercase }
      && page.glyphs[word.glyphs].allSatisfy {
        $0.scalar.properties.isUppercase || !$0.scalar.isLetterOrDigit
      }
  }

  /// Puts the initial into the first of the lines beside it, and lets the others begin where it does.
  func settle(_ index: Int, _ words: inout [Word], _ usual: Float) {
    var beside: [Int] = []
    for other in words.indices where other != index {
      let near = words[other]
      if near.left > word.right - 0.3 * usual, near.left < word.right + 0.8 * usual,
        near.bottom - near.top < 0.6 * (word.bottom - word.top), near.bottom > word.top,
        near.middle < word.bottom
      {
        beside.append(other)
      }
    }
    beside.sort { words[$0].middle < words[$1].middle }
    guard beside.count > 1, let first = beside.first else { return }
    words[index].top = words[first].top
    words[index].bottom = words[first].bottom
    words[index].size = words[first].size
    words[index].right = min(word.right, words[first].left)
    words[index].bold = words[first].bold
    words[index].touchesNext = words[first].left - word.right < 0.25 * usual
    for other in beside.dropFirst() where words[other].middle - words[first].middle > 0.6 * usual {
      words[other].left = word.left
    }
  }
}
