/// Finds what runs over pages at their head and foot, and what it says: page numbers, the numbers of acts.
struct PageEdges {
  /// How many rows at either end of a page may run over pages.
  private static let depth = 4
  /// How far apart rows at the same place may be, in points.
  private static let slack: Float = 8
  /// How far away the same may be printed, in pages: left and right pages differ.
  private static let distances = [-2, -1, 1, 2]
  /// The share of a page's height that is margin, above and below.
  private static let margin: Float = 0.12
  /// The most lines of a page that only names the act behind it.
  private static let linesOfSeparator = 8
  /// Within how many lines below a title its act opens.
  private static let linesToOpening = 8
  /// What acts are made of, and never runs over pages.
  private static let parts: LineSigns = [
    .visa, .parties, .operative, .article, .closing, .authority, .annex, .prose,
  ]

  /// The rows at the head and at the foot of a page, from its edge inwards.
  private struct Edges {
    let head: [[Int]]
    let foot: [[Int]]
    /// The lines of all of them.
    var lines: [Int] { head.flatMap(\.self) + foot.flatMap(\.self) }
  }

  /// Those of each page.
  private var edges: [Edges] = []
  /// The lines that run.
  private var running: Set<Int> = []

  /// Marks the lines that run, and notes what they say.
  static func read(_ text: inout CutText) {
    var reader = PageEdges()
    reader.edges = text.pages.map { page in
      let sorted = page.lines.sorted { text.lines[$0].middle < text.lines[$1].middle }
      return Edges(head: rows(sorted, in: text), foot: rows(sorted.reversed(), in: text))
    }
    for page in text.pages.indices { reader.mark(page, in: text) }
    for page in text.pages.indices { reader.note(page, in: &text) }
    for line in reader.running { text.lines[line].signs.insert(.running) }
    for page in text.pages.indices {
      text.pages[page].wordCount = text.body(of: page).reduce(0) { $0 + text.lines[$1].words.count }
    }
  }

  /// The first rows among lines in the order of their height.
  private static func rows(_ lines: some Sequence<Int>, in text: CutText) -> [[Int]] {
    var found: [[Int]] = []
    var last = -Float.infinity
    for line in lines {
      if found.isEmpty || abs(text.lines[line].middle - last) > 2 {
        if found.count == depth { break }
        found.append([])
        last = text.lines[line].middle
      }
      found[found.count - 1].append(line)
    }
    return found
  }

  /// Marks the rows that run, from a page's edge to the first that does not.
  private mutating func mark(_ page: Int, in text: CutText) {
    for rows in [edges[page].head, edges[page].foot] {
      for row in rows {
        let same = row.filter { line in
          PageFolio.isAlone(text.lines[line], text.tokens) || isRepeated(line, on: page, in: text)
        }
        running.formUnion(same)
        if same.isEmpty { break }
      }
    }
  }

  /// Whether a line is at the same place of a page near by.
  private func isRepeated(_ line: Int, on page: Int, in text: CutText) -> Bool {
    let isPart = isPart(line, in: text)
    return PageEdges.distances.contains { distance in
      let other = page + distance
      guard edges.indices.contains(other) else { return false }
      let isSeparator = text.pages[other].lines.count <= PageEdges.linesOfSeparator
      let fall = text.pages[page].height - text.pages[other].height
      return edges[other].lines.contains { two in
        let gap = text.lines[line].middle - text.lines[two].middle
        guard abs(gap) < PageEdges.slack || abs(gap - fall) < PageEdges.slack else { return false }
        // Where both open an act, two acts of one form begin so; a running head is above other pages too.
        return repeats(line, two, pages: -distance, in: text)
          && !(isPart && (isSeparator || self.isPart(two, in: text)))
      }
    }
  }

  /// Whether a line is part of an act by its words: acts of one form repeat theirs at one height.
  private func isPart(_ index: Int, in text: CutText) -> Bool {
    let line = text.lines[index]
    let page = text.pages[line.page]
    guard line.size > 0.95 * page.bodySize else { return false }
    if !line.signs.isDisjoint(with: PageEdges.parts) { return true }
    guard line.signs.contains(.noun) else { return false }
    if line.isBold || line.size > 1.05 * page.bodySize { return true }
    let below = text.lines[
      index + 1..<min(page.lines.upperBound, max(index + 1, index + PageEdges.linesToOpening))]
    return below.contains { !$0.signs.isDisjoint(with: [.visa, .parties, .operative, .authority]) }
  }

  /// Whether two lines say the same, but for a number that counts pages.
  private func repeats(_ one: Int, _ two: Int, pages: Int, in text: CutText) -> Bool {
    let (first, second) = (text.lines[one].words, text.lines[two].words)
    let tokens = text.tokens
    guard first.count == second.count else { return false }
    return zip(first, second).allSatisfy { a, b in
      if tokens.folded[tokens.foldedRange(a)].elementsEqual(tokens.folded[tokens.foldedRange(b)]) {
        return true
      }
      guard let a = tokens.integer(a), let b = tokens.integer(b) else { return false }
      return a - b == pages
    }
  }

  /// Notes the numbers that a page's edges say.
  private func note(_ page: Int, in text: inout CutText) {
    let height = text.pages[page].height
    for line in edges[page].lines {
      if text.pages[page].folio == nil {
        text.pages[page].folio = PageFolio.read(text.lines[line], text.tokens)
      }
      // A collection prints its numbers in the margin.
      let middle = text.lines[line].middle
      if middle < PageEdges.margin * height || middle > (1 - PageEdges.margin) * height {
        text.pages[page].references += ActReference.all(in: text.lines[line].words, text.tokens)
      }
    }
  }
}
