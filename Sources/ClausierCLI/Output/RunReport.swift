import Batch
import Clausier
import FoundationEssentials

/// The end of a run for machines, as `--report` writes it; `Documentation/Scale.md` describes the keys.
struct RunReport: Encodable {
  /// A document that gave no record.
  struct Failure: Encodable {
    /// Its path, as records write it.
    var file: String
    /// The code of its error.
    var code: String
    /// What it means and what to do, in the language of the messages.
    var message: String
    /// Whether an earlier run failed, and this one did not read the document again.
    var earlier: Bool
  }

  /// A kind of doubt in the documents of this run.
  struct Doubt: Encodable {
    /// In how many documents it is.
    var documents: Int
    /// Which, where it is about the document as a whole.
    var files: [String]?
  }

  /// The program's version, and its commit if it is known.
  var program = Version.number + (Version.commit.map { " (\($0))" } ?? "")
  /// What records are made by: the program's version and that of the schema.
  var version = RunJournal.version
  /// When the run began, in the form of ISO 8601.
  var started: String
  /// When it ended.
  var ended: String
  /// How long it took.
  var seconds: Double
  /// The exit status.
  var status: Int32
  /// Whether the user stopped the run before its end.
  var interrupted: Bool
  /// The number of documents given.
  var inputs: Int
  /// The number of documents seen: fewer where the run was stopped.
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
  /// The doubts of the documents read in this run, by their codes.
  var doubts: [String: Doubt]
  /// How many outputs were removed whose documents are gone.
  var pruned: Int
  /// How many such outputs were kept, since their documents may only be out of sight.
  var kept: Int
  /// The number of pages read in this run.
  var pages: Int
  /// How many of them have no text.
  var pagesWithoutText: Int
  /// Which of the things that confine a worker held; nothing where no worker was needed.
  var confinement: [String: Bool]?

  init(_ run: borrowing ExtractionRun, in language: Language) {
    let tally = run.tally
    let end = Date()
    started = (end - run.seconds).formatted(.iso8601)
    ended = end.formatted(.iso8601)
    seconds = (run.seconds * 1000).rounded() / 1000
    status = run.status.rawValue
    interrupted = run.status == .interrupted
    inputs = run.total
    documents = tally.inputs
    doneBefore = tally.standing
    records = tally.records
    failed = tally.failed
    errors = Dictionary(tally.errors.map { ($0.code, $0.count) }, uniquingKeysWith: +)
    failures = tally.failures.map { failure in
      let message = failure.message ?? Notice.earlierFailure(failure.code)
      return Failure(
        file: PathText.text(of: failure.name.bytes), code: failure.code, message: message.text(in: language),
        earlier: failure.message == nil)
    }
    doubts = tally.doubts.mapValues { doubt in
      let files = doubt.names.map { PathText.text(of: $0.bytes) }
      return Doubt(documents: doubt.documents, files: files.isEmpty ? nil : files)
    }
    pruned = tally.pruned
    kept = tally.kept
    pages = tally.pages
    pagesWithoutText = tally.pagesWithoutText
    confinement = run.confinement.map { held in
      Dictionary(uniqueKeysWithValues: ConfinementPart.all.map { ($0.name, held.contains($0.part)) })
    }
  }
}
