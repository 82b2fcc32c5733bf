/// Finds the numbers that count the lines of a page in its margin.
enum LineNumbers {
  /// Fewer numbers in a column count nothing.
  private static let least = 5

  /// The indices of the words that count lines, page by page.
  ///
  /// A page of few lines has few numbers: those count if they are placed as on another page.
  static func words(among words: [[Word]], on pages: [Page]) -> [Set<Int>] {
    let numbers = zip(words, pages).map { outside($0, on: $1) }
    var found = numbers.indices.map { page in
      column(numbers[page].left, words[page], pages[page], least: least)
        .union(column(numbers[page].right, words[page], pages[page], least: least))
    }
    let edges = found.indices.lazy.filter { !found[$0].isEmpty }.flatMap { page in
      found[page].lazy.map { words[page][$0] }
    }
    guard let left = edges.map(\.left).min(), let right = edges.map(\.right).max() else { return found }
    for page in found.indices where found[page].isEmpty {
      let near = (numbers[page].left + numbers[page].right).filter {
        words[page][$0].left > left - 3 && words[page][$0].right < right + 3
      }
      found[page] = column(near, words[page], pages[page], least: 1)
    }
    return found
  }

  /// The numbers of a page outside all its other words, on each side.
  private static func outside(_ words: [Word], on page: Page) -> (left: [Int], right: [Int]) {
    let numbers = words.indices.filter { index in
      let word = words[index]
      return word.count <= 4 && page.glyphs[word.glyphs].allSatisfy(\.scalar.isDigit)
    }
    guard !numbers.isEmpty else { return ([], []) }
    // What is at the page's head and foot may reach into the margin.
    let (head, foot) = (0.08 * Float(page.height), 0.92 * Float(page.height))
    var (left, right) = (Float.infinity, -Float.infinity)
    var next = 0
    for (index, word) in words.enumerated() {
      if next < numbers.count, numbers[next] == index {
        next += 1
        continue
      }
      guard word.middle > head, word.middle < foot, !word.isAskew, word.turn == .none else { continue }
      left = min(left, word.left)
      right = max(right, word.right)
    }
    guard left < right else { return ([], []) }
    return (numbers.filter { words[$0].right < left - 4 }, numbers.filter { words[$0].left > right + 4 })
  }

  /// The numbers that are below each other and grow by about the same; none where not nearly all do.
  private static func column(_ numbers: [Int], _ words: [Word], _ page: Page, least: Int) -> Set<Int> {
    guard numbers.count >= least else { return [] }
    if numbers.count == 1 { return Set(numbers) }
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
    guard isColumn, let step = steps.min(), let widest = steps.max(), step > 0, step <= 10,
      widest <= 4 * step,
      let first = values.first, let last = values.last, last - first <= 2 * step * steps.count
    else { return [] }
    return Set(sorted)
  }
}
