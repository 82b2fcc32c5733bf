/// What looks like a date but is not: days that no calendar has, days and years alone, numberings, blanks.
extension DatesRule {
  static let reasons = DateMisses.reasons + [.outsideAct]

  static func nearMisses(_ act: Act, _ record: Record) -> [NearMiss] {
    let misses = DateMisses(act)
    return outside(act) + misses.inFigures() + misses.withMonth() + misses.years() + misses.blanks()
  }

  /// Dates in what is printed around the act.
  private static func outside(_ act: Act) -> [NearMiss] {
    act.mentions.dates.within(act.readable.upperBound..<act.tokens.count).map {
      NearMiss(pointer: "/dates", words: $0.tokens, reading: $0.value.description, reason: .outsideAct)
    }
  }
}
