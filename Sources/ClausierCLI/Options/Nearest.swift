/// Finds the name that the user most likely meant.
enum Nearest {
  /// The name with the fewest letters changed, left out or added; `nil` when none is near enough to suggest.
  static func name(to word: [UInt8], of names: [String]) -> String? {
    // Such a long name is not a typing error, and comparing it takes time.
    guard !word.isEmpty, word.count <= 40 else { return nil }
    let ranked = names.map { ($0, distance(word, Array($0.utf8))) }
    guard let best = ranked.min(by: { $0.1 < $1.1 }) else { return nil }
    return best.1 <= max(1, min(word.count, best.0.utf8.count) / 3) ? best.0 : nil
  }

  /// The number of changes; a swap of neighbours counts as one.
  static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var before: [Int] = []
    var above = Array(0...right.count)
    for i in left.indices {
      var row = [i + 1]
      for j in right.indices {
        var best = min(above[j + 1] + 1, row[j] + 1, above[j] + (left[i] == right[j] ? 0 : 1))
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
          best = min(best, before[j - 1] + 1)
        }
        row.append(best)
      }
      (before, above) = (above, row)
    }
    return above[right.count]
  }
}
