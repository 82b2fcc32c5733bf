/// A fixed list of folded words, searched for a token in one step; a phrase would be tried word by word.
struct WordList: Sendable {
  private let words: Set<ArraySlice<UInt8>>
  /// The lengths that occur, so that most tokens are rejected without a look at their letters.
  private let lengths: ClosedRange<Int>

  /// Makes a list from words separated by spaces; letters in brackets may be missing: `delegue(e)(s)`.
  init(_ list: String) {
    var words: Set<ArraySlice<UInt8>> = []
    for word in list.split(separator: " ") {
      for form in WordList.forms(Substring(word)) { words.insert(Array(form.utf8)[...]) }
    }
    self.words = words
    lengths = (words.map(\.count).min() ?? 0)...(words.map(\.count).max() ?? 0)
  }

  /// Whether a token reads like one of the words.
  func contains(_ tokens: Tokens, _ position: Int) -> Bool {
    let range = tokens.foldedRange(position)
    guard tokens[position].kind == .word, lengths.contains(range.count) else { return false }
    return words.contains(tokens.folded[range])
  }

  private static func forms(_ word: Substring) -> [String] {
    guard let open = word.firstIndex(of: "("), let close = word[open...].firstIndex(of: ")") else {
      return [String(word)]
    }
    let rest = forms(word[word.index(after: close)...])
    let letters = word[word.index(after: open)..<close]
    return rest.flatMap { [word[..<open] + $0, word[..<open] + letters + $0] }.map { String($0) }
  }
}
