/// Finds what runs over pages at their head and foot, and what it says: page numbers, the numbers of acts.
struct PageEdges {
  /// How many rows at either end of a page may run over pages.
  private static let depth = 4
  /// How far apart rows at the same place may be, in points.
  private static let slack: Float = 8
  /// The share of a page's height that is margin, above and below.
  private static let margin: Float = 0.12
  /// How many pages back the same may be printed: left and right pages differ.
  private static let reach = 2

  /// The lines at either end of each page, by their height.
  private var edges: [[Int]] = []

  /// Marks the lines that run, and notes what they say.
  static func read(_ text: inout CutText) {
    var reader = PageEdges()
    reader.edges = text.pages.map { reader.edge(of: $0, in: text) }
    var running: Set<Int> = []
    for page in text.pages.indices {
      for back in 1...reach where page >= back {
        reader.compare(page, page - back, in: text, &running)
      }
    }
    for page in text.pages.indices {
      for line in reader.edges[page] {
        if PageFolio.isAlone(text.lines[line], text.tokens) { running.insert(line) }
        if text.pages[page].folio == nil {
          text.pages[page].folio = PageFolio.read(text.lines[line], text.tokens)
        }
        if isMargin(text.lines[line], of: text.pages[page]) {
          text.pages[page].references += ActReference.all(in: text.lines[line].words, text.tokens)
        }
      }
    }
    for line in running { text.lines[line].signs.insert(.running) }
    for page in text.pages.indices {
      text.pages[page].wordCount = text.body(of: page).reduce(0) { $0 + text.lines[$1].words.count }
    }
  }

  /// Whether a line is in the margin, where a collection prints its numbers.
  private static func isMargin(_ line: CutLine, of page: CutPage) -> Bool {
    line.middle < margin * page.height || line.middle > (1 - margin) * page.height
  }

  /// The lines of the first and the last rows of a page.
  private func edge(of page: CutPage, in text: CutText) -> [Int] {
    let sorted = page.lines.sorted { text.lines[$0].middle < text.lines[$1].middle }
    return rows(sorted, in: text) + rows(sorted.reversed(), in: text).filter { !sorted.prefix(PageEdges.depth).contains($0) }
  }

  private func rows(_ lines: some Sequence<Int>, in text: CutText) -> [Int] {
    var found: [Int] = []
    var count = 0
    var last = -Float.infinity
    for line in lines {
      if abs(text.lines[line].middle - last) > 2 {
        count += 1
        if count > PageEdges.depth { break }
        last = text.lines[line].middle
      }
      found.append(line)
    }
    return found
  }

  /// Marks the lines that two pages have in common.
  private func compare(_ page: Int, _ other: Int, in text: CutText, _ running: inout Set<Int>) {
    let fall = text.pages[page].height - text.pages[other].height
    for one in edges[page] {
      for two in edges[other] {
        let gap = text.lines[one].middle - text.lines[two].middle
        let isNear = abs(gap) < PageEdges.slack || abs(gap - fall) < PageEdges.slack
        guard isNear, repeats(one, two, pages: page - other, in: text) else { continue }
        running.insert(one)
        running.insert(two)
      }
    }
  }

  /// Whether a line is printed as the title of an act is: acts of one form repeat theirs at one height.
  private func isTitle(_ index: Int, in text: CutText) -> Bool {
    let line = text.lines[index]
    return line.signs.contains(.noun) && (line.isBold || line.size > 1.05 * text.pages[line.page].bodySize)
  }

  /// Whether two lines say the same, but for a number that counts pages.
  private func repeats(_ one: Int, _ two: Int, pages: Int, in text: CutText) -> Bool {
    let (first, second) = (text.lines[one].words, text.lines[two].words)
    let tokens = text.tokens
    guard first.count == second.count, !text.lines[one].signs.contains(.article), !isTitle(one, in: text) else {
      return false
    }
    return zip(first, second).allSatisfy { a, b in
      if tokens.folded[tokens.foldedRange(a)].elementsEqual(tokens.folded[tokens.foldedRange(b)]) { return true }
      guard let a = tokens.integer(a), let b = tokens.integer(b) else { return false }
      return a - b == pages
    }
  }
}
