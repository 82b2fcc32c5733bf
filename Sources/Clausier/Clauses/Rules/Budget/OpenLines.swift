/// The lines of credits that lack AE or CP, by their year, in the order in which they were begun.
struct OpenLines {
  private struct Key: Hashable {
    var lacksAE: Bool
    var year: Int?
  }
  private var waiting: [Key: (lines: [Int], next: Int)] = [:]

  /// The first line of a year that waits for AE alone or for CP alone.
  mutating func take(ae: Bool, cp: Bool, year: Int?) -> Int? {
    let key = Key(lacksAE: ae, year: year)
    guard ae != cp, let queue = waiting[key], queue.next < queue.lines.count else { return nil }
    waiting[key]?.next += 1
    return queue.lines[queue.next]
  }

  /// Notes what a new line lacks.
  mutating func add(ae: Bool, cp: Bool, year: Int?, index: Int) {
    guard ae != cp else { return }
    waiting[Key(lacksAE: !ae, year: year), default: ([], 0)].lines.append(index)
  }
}
