/// The number that a page gives itself: « 2/3 », « Page 2 sur 3 », « - 2 - ».
enum PageFolio {
  /// Reads « 2/3 » alone on a line, or « page 2 sur 3 » in one.
  static func read(_ line: CutLine, _ tokens: Tokens) -> (page: Int, of: Int)? {
    let words = line.words
    if let named = tokens.first(.named, in: words) { return numbers(in: named, tokens) }
    guard let first = words.first, let alone = tokens.match(.alone, at: first, limit: words.upperBound),
      alone.upperBound == words.upperBound
    else { return nil }
    return numbers(in: alone, tokens)
  }

  /// Whether a line is nothing but a page's number.
  static func isAlone(_ line: CutLine, _ tokens: Tokens) -> Bool {
    guard line.words.count <= 6, let first = line.words.first else { return false }
    for phrase in [Phrase.alone, .named]
    where tokens.match(phrase, at: first, limit: line.words.upperBound)?.upperBound == line.words.upperBound {
      return true
    }
    return false
  }

  private static func numbers(in words: TokenRange, _ tokens: Tokens) -> (page: Int, of: Int)? {
    let numbers = words.compactMap { tokens.integer($0) }
    guard let page = numbers.first, page > 0 else { return nil }
    let total = numbers.count > 1 ? numbers[1] : 0
    return total == 0 || total >= page && total < 5000 ? (page, total) : nil
  }
}

extension Phrase {
  fileprivate static let named = Phrase("page # {sur|/|de} #|page # / #|# sur #|p . # / #")
  fileprivate static let alone = Phrase("# / #|- # / # -|- # -|page #|p . #|( # / # )")
}
