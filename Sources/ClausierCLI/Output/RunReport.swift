import Batch
import Clausier
import FoundationEssentials

/// The end of a run for machines, as `--report` writes it.
struct RunReport: Encodable {
  /// A document that gave no record.
  struct Failure: Encodable {
    /// Its path, as records write it.
    var file: String
    /// The code of its error.
    var code: String
  }

  /// The program's version and that of the schema.
  var version = RunJournal.version
  /// Whether the user stopped the run before its end.
  var interrupted: Bool
  /// The number of documents seen.
  var documents: Int
  /// How many of them an earlier run had already done.
  var doneBefore: Int
  /// The number of records.
  var records: Int
  /// The number of documents that gave none.
  var failed: Int
  /// How often each error occurred.
  var errors: [String: Int]
  /// Which documents gave none, and why.
  var failures: [Failure]
  /// The number of pages read in this run.
  var pages: Int
  /// How many of them have no text.
  var pagesWithoutText: Int
  /// How long the run took.
  var seconds: Double
  /// Which of the things that confine a worker the kernel has; nothing where no worker was needed.
  var confinement: [String: Bool]?

  init(_ tally: Tally, seconds: Double, interrupted: Bool, _ confinement: Confinement?) {
    self.confinement = confinement.map { held in
      Dictionary(uniqueKeysWithValues: ConfinementPart.all.map { ($0.name, held.contains($0.part)) })
    }
    self.interrupted = interrupted
    documents = tally.inputs
    doneBefore = tally.standing
    records = tally.records
    failed = tally.failed
    errors = Dictionary(tally.errors.map { ($0.code, $0.count) }, uniquingKeysWith: +)
    failures = tally.failures.map { Failure(file: PathText.text(of: $0.name.bytes), code: $0.code) }
    pages = tally.pages
    pagesWithoutText = tally.pagesWithoutText
    self.seconds = (seconds * 1000).rounded() / 1000
  }

  /// Writes the report as a JSON object.
  ///
  /// - Throws: a notice when it cannot be written.
  func write(to path: BytePath) throws(Notice) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    let bytes = (try? encoder.encode(self)).map { Array($0) } ?? []
    do throws(SystemError) {
      let file = try AtomicOutput(path)
      try file.write(bytes + [0x0A])
      try file.commit()
    } catch { throw .outputFailed(path, error) }
  }
}
