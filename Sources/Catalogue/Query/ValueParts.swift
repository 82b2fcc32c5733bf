/// Finds what belongs to the value of a filter although a blank stands before it, as people write amounts and ranges:
/// `1 000 000`, `1,2 M€`, `500 k .. 1 M`, `2023 .. 2024`.
enum ValueParts {
  /// Whether a word goes on with a value.
  static func goOn(
    _ value: ArraySlice<Unicode.Scalar>, with word: ArraySlice<Unicode.Scalar>, of compared: Filters.Compared
  ) -> Bool {
    guard !value.isEmpty, let first = word.first else { return false }
    if value.suffix(2).elementsEqual(dots) { return isDigit(first) }
    if word.prefix(2).elementsEqual(dots) { return word.dropFirst(2).first.map(isDigit) ?? true }
    guard compared == .amounts else { return false }
    let last = Array(value[(end(of: value) ?? value.startIndex)...])
    let next = Array(word[..<(start(in: word) ?? word.endIndex)])
    if !isDigit(first) { return AmountFilter.amount(last + next) != nil }
    return hasGroups(last) && next.prefix(while: isDigit).count == 3 && AmountFilter.amount(next) != nil
  }

  private static let dots: [Unicode.Scalar] = [".", "."]

  /// Where the dots of a range begin.
  private static func start(in text: ArraySlice<Unicode.Scalar>) -> Int? {
    text.indices.dropLast().first { text[$0] == "." && text[$0 + 1] == "." }
  }

  /// Where the last dots of a range end.
  private static func end(of text: ArraySlice<Unicode.Scalar>) -> Int? {
    text.indices.dropLast().last { text[$0] == "." && text[$0 + 1] == "." }.map { $0 + 2 }
  }

  /// Whether a text is figures in groups of three, the first of which may be shorter.
  private static func hasGroups(_ text: [Unicode.Scalar]) -> Bool {
    let groups = text.split { $0.properties.isWhitespace }
    return groups.enumerated().allSatisfy { number, group in
      group.allSatisfy(isDigit) && (group.count == 3 || number == 0 && group.count < 3)
    }
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { "0"..."9" ~= scalar }
}
