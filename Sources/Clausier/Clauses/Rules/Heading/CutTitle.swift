/// The lines of a title that was found when the act was cut from a file with several acts.
///
/// The words of the title are known there line by line; here they are found again among the act's paragraphs, which may
/// go on behind them.
struct CutTitle {
  /// The line that the title begins on.
  let start: Int
  /// The title's tokens, paragraph by paragraph.
  private(set) var lines: [TokenRange] = []
  /// The line after the last of them.
  private(set) var end: Int

  /// The fewest letters that tell a title's first line from another's.
  private static let fewestLetters = 4

  /// Finds a title, given as its folded words without spaces, among lines.
  init?(_ title: [UInt8], in lines: [OutlineLine], _ tokens: Tokens) {
    guard title.count >= CutTitle.fewestLetters,
      let start = lines.firstIndex(where: { CutTitle.match($0.content, title[...], tokens) != nil })
    else { return nil }
    self.start = start
    end = start
    var rest = title[...]
    for line in lines[start...] {
      guard !rest.isEmpty, let match = CutTitle.match(line.content, rest, tokens) else { break }
      self.lines.append(match.tokens)
      rest = match.rest
      end += 1
      if match.tokens.upperBound < line.content.upperBound { break }
    }
  }

  /// The tokens at the beginning of a line that read like a title, and what is left of it; `nil` where not even
  /// the line's first word, or all of a short title, does.
  private static func match(_ words: TokenRange, _ title: ArraySlice<UInt8>, _ tokens: Tokens)
    -> (tokens: TokenRange, rest: ArraySlice<UInt8>)?
  {
    var rest = title
    var end = words.lowerBound
    for position in words {
      guard let next = CutTitle.drop(tokens.folded[tokens.foldedRange(position)], from: rest) else { break }
      rest = next
      end = position + 1
      if rest.isEmpty { break }
    }
    guard end > words.lowerBound, end == words.upperBound || rest.isEmpty || title.count - rest.count > 12
    else {
      return nil
    }
    return (words.lowerBound..<end, rest)
  }

  /// What is left of a title without a word at its beginning, which a line's end may have parted.
  private static func drop(_ word: ArraySlice<UInt8>, from title: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    var rest = title
    for letter in word {
      if rest.first != letter, rest.first == .hyphen { rest = rest.dropFirst() }
      guard rest.first == letter else { return nil }
      rest = rest.dropFirst()
    }
    return rest
  }
}
