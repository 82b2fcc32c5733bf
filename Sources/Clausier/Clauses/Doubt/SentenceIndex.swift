/// The sentences of an act, found once, to ask for many words which sentence they are in.
struct SentenceIndex {
  private let sentences: [TokenRange]

  init(_ act: Act) { sentences = act.tokens.sentences(in: act.readable) }

  /// The sentence that a token is in; the token alone where it is in none.
  func sentence(around position: Int) -> TokenRange {
    var low = 0
    var high = sentences.count
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].upperBound <= position { low = middle + 1 } else { high = middle }
    }
    guard low < sentences.count, sentences[low].contains(position) else { return position..<position + 1 }
    return sentences[low]
  }
}
