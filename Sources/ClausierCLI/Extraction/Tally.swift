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
  /// The inputs that gave no record.
  private(set) var failures: [Failure] = []
  /// In how many documents of this run there is a doubt with a code, and in which, where it is about the whole.
  private(set) var doubts: [String: (documents: Int, names: [BytePath])] = [:]
  /// How many outputs were removed whose documents are gone.
  var pruned = 0
  /// How many such outputs were kept, since their documents may only be out of sight.
  var kept = 0

  /// An input that gave no record.
  struct Failure {
    /// What records call it.
    var name: BytePath
    /// The code of its error.
    var code: String
    /// What its error says; `nil` where an earlier run failed, which keeps only the code.
    var message: Message?
  }

  /// How many inputs failed in an earlier run and were not read again.
  var standingFailures: Int { failures.count { $0.message == nil } }

  /// The number of inputs that gave no record.
  var failed: Int { errors.reduce(0) { $0 + $1.count } }

  /// Counts an input of this run.
  mutating func count(_ outcome: Outcome, of name: BytePath) {
    inputs += 1
    pages += outcome.pages
    pagesWithoutText += outcome.pagesWithoutText
    for code in outcome.doubts.ofWhole.union(outcome.doubts.ofValues) {
      doubts[code, default: (0, [])].documents += 1
      if outcome.doubts.ofWhole.contains(code) { doubts[code]?.names.append(name) }
    }
    if let fault = outcome.fault {
      count(Failure(name: name, code: fault.code, message: fault.message))
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
    case .failed(let code): count(Failure(name: entry.path, code: code))
    }
  }

  private mutating func count(_ failure: Failure) {
    failures.append(failure)
    if let index = errors.firstIndex(where: { $0.code == failure.code }) {
      errors[index].count += 1
    } else {
      errors.append((failure.code, 1))
    }
  }
}
