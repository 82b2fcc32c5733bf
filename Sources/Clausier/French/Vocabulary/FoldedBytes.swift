/// Comparing folded text, in lower case and without accents, with words of the vocabulary.
extension ArraySlice<UInt8> {
  /// Whether the bytes are this word.
  func reads(_ word: StaticString) -> Bool { word.withUTF8Buffer { elementsEqual($0) } }

  /// Whether the bytes are one of some words.
  func isOne(of words: [StaticString]) -> Bool { words.contains { reads($0) } }
}

extension [UInt8] {
  /// Whether the bytes begin with one of some words, or with a longer one.
  func beginsWithOne(of words: [StaticString]) -> Bool {
    words.contains { $0.withUTF8Buffer { starts(with: $0) } }
  }

  /// Whether the bytes of a short text occur somewhere in these.
  func holds(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { part in
      guard count >= part.count else { return false }
      return (0...(count - part.count)).contains { self[$0..<($0 + part.count)].elementsEqual(part) }
    }
  }
}
