/// Where a text says what a pattern asks for.
struct WordMatch {
  /// The number of the pattern.
  let pattern: Int
  /// The stretch of the text, in Unicode scalars.
  let stretch: Range<Int>
}

extension WordPattern {
  /// The first words of each place in a text where the pattern fits, by the same folding as the index.
  func matches(in text: FoldedText, number: Int) -> [WordMatch] {
    guard !words.isEmpty, text.words.count >= words.count else { return [] }
    var found: [WordMatch] = []
    for start in 0...(text.words.count - words.count) where fits(text, at: start) {
      let (first, last) = (text.words[start], text.words[start + words.count - 1])
      found.append(
        WordMatch(pattern: number, stretch: first.scalars.lowerBound..<last.scalars.upperBound))
    }
    return found
  }

  private func fits(_ text: FoldedText, at start: Int) -> Bool {
    for (step, forms) in words.enumerated() {
      let word = text.bytes[text.words[start + step].bytes]
      let goesOn = isPrefix && step == words.count - 1
      let fits = forms.contains { goesOn ? word.starts(with: $0) : word.elementsEqual($0) }
      guard fits else { return false }
    }
    return true
  }
}
