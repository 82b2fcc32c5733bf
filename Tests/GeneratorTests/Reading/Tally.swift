/// How many values were found rightly, found wrongly, and missed.
struct Tally: Sendable {
  var right = 0
  var extra = 0
  var missed = 0

  /// The harmonic mean of precision and recall; 1 where there was nothing to find.
  var f1: Double {
    let all = 2 * right + extra + missed
    return all == 0 ? 1 : Double(2 * right) / Double(all)
  }

  var isEmpty: Bool { right + extra + missed == 0 }

  static func += (left: inout Tally, other: Tally) {
    left.right += other.right
    left.extra += other.extra
    left.missed += other.missed
  }
}
