/// Splitting a text into sentences.
extension Tokens {
  /// The sentences of some tokens: a full stop before a capital ends one, and so does a paragraph's end.
  func sentences(in range: TokenRange) -> [TokenRange] {
    var found: [TokenRange] = []
    var start = range.lowerBound
    for place in range {
      switch self[place].kind {
      case .lineFeed, .tab:
        if place > start { found.append(start..<place) }
        start = place + 1
      case .symbol where endsSentence(place, limit: range.upperBound):
        found.append(start..<place + 1)
        start = place + 1
      default: continue
      }
    }
    if start < range.upperBound { found.append(start..<range.upperBound) }
    return found
  }

  /// Whether a full stop is followed by a capital and is not that of an initial or of « M. ».
  private func endsSentence(_ place: Int, limit: Int) -> Bool {
    guard reads(place, "."), place + 1 < limit, !self[place + 1].isGlued,
      self[place + 1].marks.contains(.capital)
    else { return false }
    guard place > 0, self[place - 1].kind == .word, self[place].isGlued else { return true }
    return foldedRange(place - 1).count > 1 || !self[place - 1].marks.contains(.capital)
  }
}
