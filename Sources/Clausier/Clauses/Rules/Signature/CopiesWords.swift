/// « en deux exemplaires originaux », « en 3 exemplaires », « en double exemplaire », « en deux originaux ».
enum CopiesWords {
  /// The number of copies, from the last place that says it: after the articles rather than within them.
  static func read(_ act: Act) -> (value: Int, tokens: TokenRange)? {
    let tokens = act.tokens
    for word in tokens.all(.exemplaire, in: act.readable).reversed() {
      let position = word.lowerBound
      if let match = tokens.match(.double, at: position - 1) {
        return (2, match)
      }
      if let match = tokens.match(.unSeul, at: position - 2) { return (1, match) }
      guard let numeral = number(before: position, act), isMade(numeral.1, tokens) else { continue }
      return numeral
    }
    return nil
  }

  /// Whether the act is made in so many copies: « dont un exemplaire est transmis » speaks of one of them.
  private static func isMade(_ number: TokenRange, _ tokens: Tokens) -> Bool {
    let start = number.lowerBound
    return [start - 1, start - 2].contains { link in
      guard link >= 0, tokens.match(.enOrDe, at: link) != nil else { return false }
      return link == start - 1 || tokens.reads(start - 1, "(")
    }
  }

  /// The number right before « exemplaires », or before « originaux » in front of it.
  private static func number(before position: Int, _ act: Act) -> (Int, TokenRange)? {
    var end = position
    while end > 0, act.tokens.match(.originaux, at: end - 1) != nil { end -= 1 }
    var low = 0
    var high = act.mentions.numerals.count
    while low < high {
      let middle = (low + high) / 2
      if act.mentions.numerals[middle].tokens.upperBound < end { low = middle + 1 } else { high = middle }
    }
    guard low < act.mentions.numerals.count else { return nil }
    let numeral = act.mentions.numerals[low]
    guard numeral.tokens.upperBound == end || numeral.tokens.upperBound == position,
      let value = numeral.value.whole,
      (1...100).contains(value)
    else { return nil }
    return (value, numeral.tokens)
  }
}

extension Phrase {
  fileprivate static let exemplaire = Phrase("exemplaire(s)|originaux")
  fileprivate static let double = Phrase("double")
  fileprivate static let unSeul = Phrase("un seul|un unique")
  fileprivate static let enOrDe = Phrase("en|de")
  fileprivate static let originaux = Phrase("originaux|original|)")
}
