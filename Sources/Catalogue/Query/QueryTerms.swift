/// Makes patterns of the words of a query.
enum QueryTerms {
  /// The fewest letters and figures before a star.
  static let shortestPrefix = 3

  /// Words between quotes, exactly as they are; `nil` for signs alone.
  static func phrase(_ text: [Unicode.Scalar]) -> WordPattern? {
    let words = FoldedText(string(text)).list
    return words.isEmpty ? nil : WordPattern(words: words.map { [Array($0)] })
  }

  /// Words up to the next blank; `nil` for signs alone. Several, as in `a-b`, are a phrase.
  static func words(
    _ text: [Unicode.Scalar], _ place: Range<Int>
  ) throws(QueryFault) -> WordPattern? {
    if let star = text.firstIndex(of: "*") {
      let starPlace = (place.lowerBound + star)..<(place.lowerBound + star + 1)
      let beginning = FoldedText(string(Array(text[..<star])))
      guard star == text.count - 1, var pattern = phrase(Array(text[..<star])),
        beginning.words.last?.scalars.upperBound == star,
        beginning.words.reduce(0, { $0 + $1.scalars.count }) >= shortestPrefix
      else { throw QueryFault(.badPrefix, starPlace) }
      pattern.isPrefix = true
      return pattern
    }
    guard var pattern = phrase(text) else { return nil }
    if pattern.words.count == 1, !isAcronym(text) {
      pattern.words = [Inflections.forms(of: pattern.words[0][0])]
    }
    return pattern
  }

  static func string(_ text: [Unicode.Scalar]) -> String { String(String.UnicodeScalarView(text)) }

  /// Whether all letters are capitals.
  private static func isAcronym(_ text: [Unicode.Scalar]) -> Bool {
    text.allSatisfy { !$0.properties.isLowercase } && text.contains { $0.properties.isUppercase }
  }
}
