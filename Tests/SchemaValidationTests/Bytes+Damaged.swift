import TestSupport

extension [UInt8] {
  /// Copies in which three bytes are others, the same copies at every run.
  func damaged(copies: Int) -> [[UInt8]] {
    var random = SeededRandom(seed: 1)
    return (0..<copies).map { _ in
      var copy = self
      for _ in 0..<3 {
        copy[Int.random(in: copy.indices, using: &random)] = .random(in: 0...255, using: &random)
      }
      return copy
    }
  }
}
