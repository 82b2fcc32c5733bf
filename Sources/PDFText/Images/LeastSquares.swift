/// The factors of some terms that explain measured values best, each value known up to the constant of its group.
struct LeastSquares {
  /// A measured value, the terms that make it up, and its group.
  struct Sample {
    var terms: [Double]
    var value: Double
    var group: Int
  }

  /// The factors; all 0 where the samples do not tell.
  private(set) var factors: [Double]

  /// How much a factor is held back from what few samples say.
  private static let restraint = 1e-3

  /// Finds the factors, leaving out samples that are further from the others than `reach`.
  init(_ samples: [Sample], terms count: Int, reach: Double) {
    factors = [Double](repeating: 0, count: count)
    var kept = LeastSquares.centred(samples)
    for _ in 0..<3 {
      factors = LeastSquares.solution(kept, count)
      let found = factors
      kept = LeastSquares.centred(
        kept.filter { sample in
          abs(sample.value - zip(found, sample.terms).reduce(0) { $0 + $1.0 * $1.1 }) < reach
        })
    }
  }

  /// The samples with the mean of their group taken away, so that its constant is gone.
  private static func centred(_ samples: [Sample]) -> [Sample] {
    var means: [Int: (count: Double, value: Double, terms: [Double])] = [:]
    for sample in samples {
      var mean = means[sample.group] ?? (0, 0, sample.terms.map { _ in 0 })
      mean.count += 1
      mean.value += sample.value
      for index in sample.terms.indices { mean.terms[index] += sample.terms[index] }
      means[sample.group] = mean
    }
    return samples.map { sample in
      guard let mean = means[sample.group] else { return sample }
      return Sample(
        terms: zip(sample.terms, mean.terms).map { $0 - $1 / mean.count },
        value: sample.value - mean.value / mean.count, group: sample.group)
    }
  }

  /// Solves the normal equations by elimination.
  private static func solution(_ samples: [Sample], _ count: Int) -> [Double] {
    var rows = (0..<count).map { row in
      (0...count).map { $0 == row ? restraint * Double(samples.count) : 0 }
    }
    for sample in samples {
      for row in 0..<count {
        for column in 0..<count { rows[row][column] += sample.terms[row] * sample.terms[column] }
        rows[row][count] += sample.terms[row] * sample.value
      }
    }
    for pivot in 0..<count {
      guard let best = (pivot..<count).max(by: { abs(rows[$0][pivot]) < abs(rows[$1][pivot]) }),
        abs(rows[best][pivot]) > 1e-12
      else { return [Double](repeating: 0, count: count) }
      rows.swapAt(pivot, best)
      for row in 0..<count where row != pivot {
        let share = rows[row][pivot] / rows[pivot][pivot]
        for column in pivot...count { rows[row][column] -= share * rows[pivot][column] }
      }
    }
    return (0..<count).map { rows[$0][count] / rows[$0][$0] }
  }
}
