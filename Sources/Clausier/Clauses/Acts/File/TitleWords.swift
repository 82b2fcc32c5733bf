/// The words of a title or of an entry of a table of contents, to compare them loosely.
struct TitleWords: Sendable {
  /// A hash of each word of four letters or more and of each number.
  private(set) var words: Set<Int> = []

  /// The fewest letters of a word that counts.
  private static let letters = 4

  /// The letters in which words of one stem agree: « prélèvement », « prélever ».
  private static let stem = 6

  /// Adds the words of a line, or only their stems, without numbers.
  mutating func add(_ range: TokenRange, _ tokens: Tokens, stems: Bool = false) {
    for position in range {
      let token = tokens[position]
      var folded = tokens.folded[tokens.foldedRange(position)]
      guard token.kind == .number && !stems || token.kind == .word && folded.count >= TitleWords.letters
      else { continue }
      if stems { folded = folded.prefix(TitleWords.stem) }
      var hash = 5381
      for byte in folded { hash = hash &* 33 &+ Int(byte) }
      words.insert(hash)
    }
  }

  /// The share of these words that others have too, from 0 to 1; 0 without words.
  func share(in others: TitleWords) -> Float {
    guard !words.isEmpty else { return 0 }
    return Float(words.count { others.words.contains($0) }) / Float(words.count)
  }
}
