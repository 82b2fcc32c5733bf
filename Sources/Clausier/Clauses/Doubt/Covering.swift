/// Many ranges, to ask whether something overlaps any of them.
struct Covering {
  private let starts: [Int]
  /// For each start the furthest end so far.
  private let ends: [Int]

  init(_ ranges: [TokenRange]) {
    let sorted = ranges.filter { !$0.isEmpty }.sorted { $0.lowerBound < $1.lowerBound }
    var reach = Int.min
    starts = sorted.map(\.lowerBound)
    ends = sorted.map { range in
      reach = max(reach, range.upperBound)
      return reach
    }
  }

  /// Whether a range has anything in common with one of them.
  func meets(_ range: TokenRange) -> Bool {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] < range.upperBound { low = middle + 1 } else { high = middle }
    }
    return low > 0 && ends[low - 1] > range.lowerBound
  }
}
