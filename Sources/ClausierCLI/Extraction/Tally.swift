import Clausier

/// Counts what became of the inputs of a batch, for its summary.
struct Tally {
  /// The number of inputs seen.
  private(set) var inputs = 0
  /// The number of records.
  private(set) var records = 0
  /// How often each error came, in the order in which they first came.
  private(set) var errors: [(code: String, count: Int)] = []

  /// Counts an input.
  mutating func count(_ outcome: Outcome) {
    inputs += 1
    guard let code = outcome.fault?.code else {
      records += outcome.records.count
      return
    }
    if let index = errors.firstIndex(where: { $0.code == code }) {
      errors[index].count += 1
    } else {
      errors.append((code, 1))
    }
  }
}
