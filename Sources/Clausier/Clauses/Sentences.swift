/// Splitting a text into sentences.
extension Tokens {
  /// The sentences of some tokens: a full stop before a capital ends one, and so does a paragraph's end.
  func sentences(in range: TokenRange) -> [TokenRange] {
    var found: [TokenRange] = []
    var start = range.lowerBound
    for position in range {
      switch self[position].kind {
      case .lineFeed, .tab:
        if position > start { found.append(start..<position) }
        start = position + 1
      case .symbol where endsSentence(position, limit: range.upperBound):
        found.append(start..<position + 1)
        start = position + 1
      default: continue
      }
    }
    if start < range.upperBound { found.append(start..<range.upperBound) }
    return found
  }

  /// Whether a full stop is followed by a capital and is not that of an initial or of « M. ».
  private func endsSentence(_ position: Int, limit: Int) -> Bool {
    guard reads(position, "."), position + 1 < limit, !self[position + 1].isGlued,
      self[position + 1].marks.contains(.capital)
    else { return false }
    guard position > 0, self[position - 1].kind == .word, self[position].isGlued else { return true }
    return foldedRange(position - 1).count > 1 || !self[position - 1].marks.contains(.capital)
  }
}
