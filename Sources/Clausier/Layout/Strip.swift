/// A vertical strip without ink between words: the gutter of columns, where it goes on over several rows.
struct Strip {
  /// The edges, in points from the left of the page.
  var left: Float
  var right: Float
  /// The width, in points.
  var width: Float { right - left }
}

extension Strip {
  /// The strips that no span covers, between the first and the last of them.
  static func gutters(between spans: [Strip], atLeast width: Float) -> [Strip] {
    let sorted = spans.sorted { $0.left < $1.left }
    var strips: [Strip] = []
    var edge = sorted.first?.right ?? 0
    for span in sorted {
      if span.left - edge >= width { strips.append(Strip(left: edge, right: span.left)) }
      edge = max(edge, span.right)
    }
    return strips
  }
}

extension Strip {
  /// The strips between the words of some rows that have no word in them.
  static func gutters(of rows: some Sequence<Line>, atLeast width: Float) -> [Strip] {
    let words = rows.flatMap(\.words)
    return gutters(between: words.map { Strip(left: $0.left, right: $0.right) }, atLeast: width)
  }
}

extension Line {
  /// The gaps between words that may be a gutter, at least `share` of the type size wide.
  ///
  /// The gap after a bullet is not one, and in a spread-out line only what is wider than its other gaps.
  func gaps(atLeast share: Float, spreadOut: Bool = false) -> [Strip] {
    var gaps: [Strip] = []
    var ordinary: [Float] = []
    var edge = left
    var previous: Word?
    for word in words {
      if let before = previous {
        let gap = word.left - edge
        if gap >= share * size, !(before.left == left && before.enumerates) {
          gaps.append(Strip(left: edge, right: word.left))
        }
        ordinary.append(max(gap, 0))
      }
      edge = max(edge, word.right)
      previous = word
    }
    guard spreadOut, ordinary.count >= 3 else { return gaps }
    ordinary.sort()
    let median = ordinary[ordinary.count / 2]
    return gaps.filter { $0.width >= min(2 * median, 3 * size) }
  }

  /// What of the strips stays free in this row.
  func clear(_ strips: [Strip], atLeast width: Float) -> [Strip] {
    var kept: [Strip] = []
    for strip in strips {
      var open = strip
      for word in words where word.right > open.left && word.left < open.right {
        // Of what a word leaves free, the wider side is kept.
        if word.left - open.left >= open.right - word.right {
          open.right = word.left
        } else {
          open.left = word.right
        }
      }
      if open.width >= width { kept.append(open) }
    }
    return kept
  }

  /// Whether in each of the strips a word starts where the column on its right does.
  func aligns(with strips: [Strip]) -> Bool {
    strips.allSatisfy { strip in
      var edge = left
      for word in words {
        if abs(word.left - strip.right) < 1.5 { return word.left - edge > 0.2 * size && edge > left }
        edge = max(edge, word.right)
      }
      return false
    }
  }

  /// Whether at one of the strips the row's words are further apart than its other words are.
  func opens(at strips: [Strip]) -> Bool {
    let gaps = zip(words, words.dropFirst()).map { Strip(left: $0.right, right: $1.left) }
    let widths = gaps.map(\.width).sorted()
    guard let ordinary = widths.dropFirst(widths.count / 4).first else { return false }
    return gaps.contains { gap in
      strips.contains { $0.left >= gap.left - 1 && $0.right <= gap.right + 1 }
        && (gap.width >= 1.2 * size || gap.width >= 1.6 * ordinary)
    }
  }

  /// Whether the row has words on both sides of one of the strips.
  func spans(_ strips: [Strip]) -> Bool {
    strips.contains { strip in left < strip.left && right > strip.right }
  }

  /// The row cut at its widest gaps, one in each strip, where these are wider than those between its words.
  func cut(atWidestWithin strips: [Strip], atLeast width: Float) -> [Line?]? {
    let gaps = words.indices.dropLast().map { index in
      (index: index, strip: Strip(left: words[index].right, right: words[index + 1].left))
    }
    let widest = gaps.sorted { $0.strip.width > $1.strip.width }
    guard !strips.isEmpty, gaps.count >= strips.count else { return nil }
    let chosen = widest.prefix(strips.count).sorted { $0.index < $1.index }
    let least = widest[strips.count - 1].strip.width
    let next = widest.dropFirst(strips.count).first?.strip.width ?? 0
    guard least >= width, least >= 1.5 * next,
      zip(chosen, strips).allSatisfy({ $0.strip.left < $1.right && $0.strip.right > $1.left })
    else { return nil }
    var cells: [Line?] = []
    var start = words.startIndex
    for gap in chosen {
      cells.append(Line(words: words[start...gap.index], page: page))
      start = gap.index + 1
    }
    return cells + [Line(words: words[start...], page: page)]
  }

  /// The row cut where it leaves a gap, each part in the column it begins in: heads may span several columns.
  func headCells(over strips: [Strip]) -> [Line?] {
    var cells = [Line?](repeating: nil, count: strips.count + 1)
    var start = words.startIndex
    for index in words.indices {
      let isLast = index + 1 == words.endIndex
      guard isLast || words[index + 1].left - words[index].right > 0.9 * size else { continue }
      let column = strips.count { $0.right - 2 <= words[start].left }
      if cells[column] == nil {
        cells[column] = Line(words: words[start...index], page: page)
      } else if let known = cells[column] {
        cells[column] = Line(words: words[known.words.startIndex...index], page: page)
      }
      start = index + 1
    }
    return cells
  }

  /// The row cut at the strips: one line per column, `nil` where a column has no words.
  func cut(at strips: [Strip]) -> [Line?] {
    var cells: [Line?] = []
    var rest = words
    for strip in strips {
      let border = max((strip.left + strip.right) / 2, strip.right - 2)
      let end = rest.firstIndex { $0.left >= border } ?? rest.endIndex
      cells.append(Line(words: rest[rest.startIndex..<end], page: page))
      rest = rest[end...]
    }
    cells.append(Line(words: rest, page: page))
    return cells
  }
}
