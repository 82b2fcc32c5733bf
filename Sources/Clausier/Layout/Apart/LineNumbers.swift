/// Finds the numbers that count the lines of a page in its margin.
enum LineNumbers {
  /// Fewer numbers in a column count nothing.
  private static let least = 5

  /// The indices of the words that count lines: a column of growing numbers outside of all other words.
  static func words(among words: [Word], on page: Page) -> Set<Int> {
    let numbers = words.indices.filter { index in
      let word = words[index]
      return word.count <= 4 && page.glyphs[word.glyphs].allSatisfy(\.scalar.isDigit)
    }
    guard numbers.count >= least else { return [] }
    let candidates = Set(numbers)
    // What stands at the page's head and foot may reach into the margin.
    let (head, foot) = (0.08 * Float(page.height), 0.92 * Float(page.height))
    var (left, right) = (Float.infinity, -Float.infinity)
    for index in words.indices where !candidates.contains(index) {
      guard words[index].middle > head, words[index].middle < foot else { continue }
      left = min(left, words[index].left)
      right = max(right, words[index].right)
    }
    guard left < right else { return [] }
    return column(numbers.filter { words[$0].right < left - 4 }, words, page)
      .union(column(numbers.filter { words[$0].left > right + 4 }, words, page))
  }

  /// The numbers that stand below each other and grow by about the same; none where not nearly all do.
  private static func column(_ numbers: [Int], _ words: [Word], _ page: Page) -> Set<Int> {
    guard numbers.count >= least else { return [] }
    let sorted = numbers.sorted { words[$0].middle < words[$1].middle }
    let values = sorted.map { index in
      page.glyphs[words[index].glyphs].reduce(0) { $0 * 10 + Int($1.scalar.value) - 0x30 }
    }
    let edges = [sorted.map { words[$0].left }, sorted.map { words[$0].right }]
    let isColumn = edges.contains { edge in
      guard let least = edge.min(), let most = edge.max() else { return false }
      return most - least < 2
    }
    let steps = zip(values, values.dropFirst()).map { $1 - $0 }
    guard isColumn, let step = steps.min(), let widest = steps.max(), step > 0, step <= 10, widest <= 4 * step,
      let first = values.first, let last = values.last, last - first <= 2 * step * steps.count
    else { return [] }
    return Set(sorted)
  }
}
