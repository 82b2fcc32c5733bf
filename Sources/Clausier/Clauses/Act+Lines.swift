/// The act line by line, as rules go through its parts.
extension Act {
  /// The lines that begin within a range, such as a part's, in order.
  func lines(in range: TokenRange) -> ArraySlice<OutlineLine> {
    let start = index(ofLineFrom: range.lowerBound)
    return lines[start..<max(start, index(ofLineFrom: range.upperBound))]
  }

  /// The words of a part line by line, also where it begins or ends within a line.
  func contents(of part: Outline.Part) -> [TokenRange] {
    let first = max(0, index(ofLineFrom: part.range.lowerBound + 1) - 1)
    return lines[first..<max(first, index(ofLineFrom: part.range.upperBound))].map {
      $0.content.clamped(to: part.range)
    }
  }

  /// The words above the parties line by line, cell by cell in a table, then those of a letterhead that stands apart.
  var headWords: [TokenRange] {
    let above = outline.parts.prefix { $0.kind == .title || $0.kind == .other }
    return
      (above.flatMap { lines(in: $0.range) } + lines.filter { $0.block.zone == .letterhead })
      .flatMap { $0.pieces(tokens) }
  }

  /// The lines of the body, in order.
  var bodyLines: [OutlineLine] { lines.filter { $0.block.zone == .body } }

  /// The first line that begins with a token or after it.
  private func index(ofLineFrom token: Int) -> Int {
    var low = 0
    var high = lines.count
    while low < high {
      let middle = (low + high) / 2
      if lines[middle].all.lowerBound < token { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
