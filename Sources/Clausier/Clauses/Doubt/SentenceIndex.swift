/// The sentences of an act, found once, to ask for many words which of them they stand in.
struct SentenceIndex {
  private let sentences: [TokenRange]

  init(_ act: Act) { sentences = act.tokens.sentences(in: act.readable) }

  /// The sentence that a token stands in; the token alone where none does.
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
