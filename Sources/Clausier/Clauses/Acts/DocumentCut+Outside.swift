extension DocumentCut {
  /// The most words outside all acts on a page of one: a part's heading, what is left of a letterhead.
  private static let mostWords = 24

  /// The indices of the pages with text that is in no act: whole pages, and those where it stands above, below or
  /// between acts, such as what a council said.
  var outside: [Int] {
    var words = file.text.pages.map(\.wordCount)
    var isOfAct = [Bool](repeating: false, count: words.count)
    for span in spans {
      for page in span.pages {
        isOfAct[page] = true
        let lines = file.text.pages[page].lines
        let start = page == span.pages.lowerBound ? lines.lowerBound + span.first : lines.lowerBound
        let last = page == span.pages.upperBound - 1 ? span.end : nil
        let end = last.map { lines.lowerBound + $0 } ?? lines.upperBound
        for line in start..<max(start, end) where !file.text.lines[line].signs.contains(.running) {
          words[page] -= file.text.lines[line].words.count
        }
      }
    }
    return words.indices.filter { !isOfAct[$0] || words[$0] > DocumentCut.mostWords }
  }
}
