/// Page numbers in few words.
enum PageRanges {
  /// Rising numbers with ranges combined, such as `1, 3-5, 9`; after ten parts the rest is `…`.
  static func text(of pages: [Int]) -> String {
    var runs: [ClosedRange<Int>] = []
    for page in pages {
      if let last = runs.last, page - 1 == last.upperBound {
        runs[runs.count - 1] = last.lowerBound...page
      } else {
        runs.append(page...page)
      }
    }
    let words = runs.prefix(10).map {
      $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)"
    }
    return words.joined(separator: ", ") + (runs.count > 10 ? ", …" : "")
  }
}
