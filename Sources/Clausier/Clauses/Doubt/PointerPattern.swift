/// JSON Pointers compared step by step, where `*` stands for any step.
enum PointerPattern {
  /// Whether one pointer leads to the other or to something in it: `/amounts` and `/amounts/2/euros`.
  static func meets(_ one: String, _ other: String) -> Bool {
    let pairs = zip(steps(one), steps(other))
    return pairs.allSatisfy { $0 == $1 || $0 == "*" || $1 == "*" }
  }

  /// The number of steps of a pointer.
  static func depth(_ pointer: String) -> Int { steps(pointer).count }

  private static func steps(_ pointer: String) -> [Substring] {
    pointer.split(separator: "/", omittingEmptySubsequences: false).dropFirst().map { $0 }
  }
}
