/// The words that French shortens before a vowel; Lucene's filter for French drops the same.
enum Elision {
  private static let words: Set<ArraySlice<UInt8>> = Set(
    ["c", "d", "j", "jusqu", "l", "lorsqu", "m", "n", "puisqu", "qu", "quoiqu", "s", "t"].map {
      ArraySlice($0.utf8)
    })

  /// Whether a folded word falls away before an apostrophe.
  static func isElided(_ word: ArraySlice<UInt8>) -> Bool { word.count <= 6 && words.contains(word) }
}
