/// The act line by line, as rules go through its parts.
extension Act {
  /// The blocks that begin within a range, such as a part's, in order.
  func blocks(in range: Range<Int>) -> ArraySlice<Block> {
    let blocks = manuscript.blocks
    var low = 0
    var high = blocks.count
    while low < high {
      let middle = (low + high) / 2
      if blocks[middle].range.lowerBound < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < blocks.count, blocks[end].range.lowerBound < range.upperBound { end += 1 }
    return blocks[low..<end]
  }

  /// The lines of a range with their tokens, in order.
  func lines(in range: Range<Int>) -> [OutlineLine] {
    blocks(in: range).map { OutlineLine($0, tokens) }
  }

  /// The words of a range as value of one line, with their places.
  func shownLine(_ range: Range<Int>, by rule: StaticString) -> Shown<String> {
    var shown = shown(range, by: rule)
    if shown.value.utf8.contains(0x0A) { shown.value = shown.value.replacing("\n", with: " ") }
    return shown
  }

  /// The words of several ranges as one value, joined by spaces, with their places.
  func shown(_ ranges: [Range<Int>], by rule: StaticString) -> Shown<String> {
    Shown(
      ranges.map { manuscript.text($0) }.joined(separator: " "),
      at: ranges.flatMap { manuscript.places(of: $0) },
      rule: rule)
  }

  /// A long text of several ranges, a paragraph each: shown by boxes, without quoting it.
  func shownText(_ ranges: [Range<Int>], by rule: StaticString) -> Shown<String> {
    var count = 0
    var places: [Place] = []
    let texts = ranges.map { range in
      let text = manuscript.text(range)
      places += manuscript.areas(of: range, after: count)
      count += text.unicodeScalars.count + 1
      return text
    }
    return Shown(texts.joined(separator: "\n"), at: places, rule: rule)
  }
}
