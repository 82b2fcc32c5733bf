/// The number of an act in its title, as part of a series: « Délibération n° 2024-19 » is 19 in « délibération 2024- ».
struct TitleNumber {
  /// The folded words before the number, without spaces.
  let series: [UInt8]
  /// The number.
  let value: Int

  /// The most tokens of the noun, and those of the number.
  private static let mostTokens = 12

  /// Reads the first line of a title that begins with a noun of acts.
  init?(of line: CutLine, _ tokens: Tokens) {
    guard line.signs.contains(.noun), let first = line.words.first,
      let sign = tokens.first(.titleNumero, in: line.words.prefix(TitleNumber.mostTokens))
    else { return nil }
    var end = sign.upperBound + 1
    while end < line.words.upperBound, end - first < 2 * TitleNumber.mostTokens, tokens[end].isGlued {
      end += 1
    }
    guard end <= line.words.upperBound, let value = tokens.integer(end - 1) else { return nil }
    self.value = value
    series = (first..<end - 1).flatMap { Array(tokens.folded[tokens.foldedRange($0)]) }
  }
}

extension Phrase {
  fileprivate static let titleNumero = Phrase("n°|numero")
}
