/// The sentence around the words of a finding, for readers who look for the place.
extension Finding {
  /// The most characters of a sentence that are shown; around the words where it has more.
  private static let most = 220

  /// The finding with the sentence that its words are part of, the first that prints them on their page.
  func inSentence(of act: CheckedAct) -> Finding {
    guard sentence == nil, let quote, let page, !quote.isEmpty else { return self }
    for sentence in act.sentences {
      let text = act.quote(sentence.words)
      guard text.utf8.count > quote.utf8.count, let place = text.firstRange(of: quote),
        act.places(of: sentence.words).contains(where: { $0.page == page })
      else { continue }
      var finding = self
      finding.sentence = Finding.cut(text, around: place)
      return finding
    }
    return self
  }

  private static func cut(_ text: String, around place: Range<String.Index>) -> String {
    guard text.count > most else { return text }
    let margin = max(30, (most - text.distance(from: place.lowerBound, to: place.upperBound)) / 2)
    let start = text.index(place.lowerBound, offsetBy: -margin, limitedBy: text.startIndex) ?? text.startIndex
    let end = text.index(place.upperBound, offsetBy: margin, limitedBy: text.endIndex) ?? text.endIndex
    return (start > text.startIndex ? "…" : "") + text[start..<end] + (end < text.endIndex ? "…" : "")
  }
}
