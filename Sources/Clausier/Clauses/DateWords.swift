extension Act {
  /// The bytes that print a date: its own, and the month and the year of a later one where it shares them.
  ///
  /// « du 1er janvier au 31 décembre 2024 » prints its first date as « 1er janvier » and « 2024 ».
  func words(ofDate mention: Mention<CalendarDate>) -> [TokenRange] {
    guard mention.value.day != nil, !holdsYear(mention) else { return [mention.tokens] }
    let after: TokenRange = mention.tokens.upperBound..<min(tokens.count, mention.tokens.upperBound + 24)
    guard
      let full = mentions.dates.within(after).first(where: {
        $0.value.year == mention.value.year && holdsYear($0)
      })
    else { return [mention.tokens] }
    let hasMonth = mention.tokens.contains { tokens[$0].kind == .word && tokens.foldedRange($0).count > 2 }
    let start =
      hasMonth ? full.tokens.upperBound - 1 : full.tokens.first { isMonth($0) } ?? full.tokens.lowerBound
    return [mention.tokens, start..<full.tokens.upperBound]
  }

  /// Whether a date's own words say the year: the last is of two or four figures after a month, or in words.
  private func holdsYear(_ mention: Mention<CalendarDate>) -> Bool {
    let last = mention.tokens.upperBound - 1
    if tokens.integer(last) == mention.value.year { return true }
    return mention.tokens.count > 3 && tokens.integer(last) != mention.value.day
  }

  private func isMonth(_ position: Int) -> Bool {
    tokens[position].kind == .word && tokens.foldedRange(position).count > 2
  }
}
