import Batch
import Clausier

/// Counts the results of the inputs of a batch, for its summary.
struct Tally {
  /// The number of inputs seen.
  private(set) var inputs = 0
  /// How many of them an earlier run had already done.
  private(set) var standing = 0
  /// The number of records.
  private(set) var records = 0
  /// The number of pages read in this run.
  private(set) var pages = 0
  /// The number of pages of this run whose text could not be read.
  private(set) var pagesWithoutText = 0
  /// How often each error occurred, in the order of their first occurrence.
  private(set) var errors: [(code: String, count: Int)] = []
  /// The inputs that gave no record, with their errors.
  private(set) var failures: [(name: BytePath, code: String)] = []

  /// The number of inputs that gave no record.
  var failed: Int { errors.reduce(0) { $0 + $1.count } }

  /// Counts an input of this run.
  mutating func count(_ outcome: Outcome, of name: BytePath) {
    inputs += 1
    pages += outcome.pages
    pagesWithoutText += outcome.pagesWithoutText
    if let code = outcome.fault?.code {
      count(error: code, of: name)
    } else {
      records += outcome.bodies.count
    }
  }

  /// Counts an input that an earlier run did.
  mutating func count(_ entry: JournalEntry) {
    inputs += 1
    standing += 1
    switch entry.state {
    case .done: records += entry.places.count
    case .failed(let code): count(error: code, of: entry.path)
    }
  }

  private mutating func count(error code: String, of name: BytePath) {
    failures.append((name, code))
    if let index = errors.firstIndex(where: { $0.code == code }) {
      errors[index].count += 1
    } else {
      errors.append((code, 1))
    }
  }
}
