import Batch
import Clausier

/// `clausier extract`: reads PDFs and writes their records.
enum Extract {
  static let command = Command(
    name: "extract", help: help,
    options: [
      .filesFrom, .null, .format, .output, .relativeTo, .prune, .resume, .verify, .retryFailed, .force,
      .report,
      .noEvidence, .jobs,
      .timeout,
      .memory, .maxPages, .pages, .acts, .attachments, .ocr, .ocrDPI, .ocrLanguage, .passwordFile, .quiet,
      .timings,
    ] + ProductArguments.options, run: run)

  private static func run(_ arguments: Arguments, on console: inout Console) throws(Notice) -> ExitStatus {
    let request = try ExtractionRequest(arguments)
    let list = request.list
    let layout = request.layout
    let report = try arguments.value(.report).map { path throws(Notice) in try ReportFile(path) }
    var run: ExtractionRun
    switch request.target {
    case .folder(let folder):
      let sink = try FolderSink(folder, inputs: list.inputs, layout: layout)
      let journal = try request.journal()
      try journal?.keep(from: 0, movedBy: 0)
      run = ExtractionRun(request, journal: journal)
      try run.drive(sink, on: &console)
      if run.status != .interrupted {
        try settle(&run, folder, request, prunes: arguments.has(.prune), on: &console)
      }
    case .file(let path):
      if let journal = try request.journal() {
        let sink = try PartSink(path, layout: layout, run: journal, inputs: list.inputs)
        run = ExtractionRun(request, journal: journal)
        if sink.isComplete {
          sink.discard()
          try run.countStanding()
        } else {
          let standing = sink.standing
          try run.drive(sink, standing: standing, on: &console)
        }
      } else {
        let sink = try StreamSink(path: path, layout: layout)
        run = ExtractionRun(request, journal: nil)
        try run.drive(sink, on: &console)
      }
    case .standardOutput:
      let sink = try StreamSink(path: nil, layout: layout)
      run = ExtractionRun(request, journal: nil)
      try run.drive(sink, on: &console)
    }
    if run.rewritten > 0 { console.tell(.rewritten(run.rewritten)) }
    if run.tally.standingFailures > 0 { console.tell(.earlierFailures(run.tally)) }
    if !list.isOneFile { tell(run.tally, run.seconds, on: &console) }
    try report?.write(RunReport(run, in: console.language))
    if arguments.has(.timings) { console.print(run.clock.table) }
    return run.status
  }

  /// Names or removes the outputs in a folder whose documents are gone.
  private static func settle(
    _ run: inout ExtractionRun, _ folder: BytePath, _ request: ExtractionRequest, prunes: Bool,
    on console: inout Console
  ) throws(Notice) {
    let gone = GoneOutputs(
      try run.gone(), in: folder, suffix: request.product.suffix, inputs: request.list.inputs)
    guard !gone.paths.isEmpty else { return }
    if let hindrance = PruningHindrance(request.list) {
      // Nobody should be advised to remove them either.
      guard prunes else { return }
      run.keepGone(gone.paths.count)
      return console.tell(.notPruned(gone.paths.count, hindrance))
    }
    guard prunes else { return console.tell(.goneOutputs(gone.paths, removed: false)) }
    let left = gone.remove()
    for (path, error) in left {
      console.tell(.outputFailed(path, error))
      run.fail()
    }
    // What is left is tried again by the next run.
    let stands = Set(left.map(\.path))
    let removed = gone.paths.filter { !stands.contains($0) }
    try run.pruned(removed.count, forgetting: left.isEmpty)
    if !removed.isEmpty { console.tell(.goneOutputs(removed, removed: true)) }
  }

  /// The end of the run: a line, or a table for many documents.
  private static func tell(_ tally: Tally, _ seconds: Double, on console: inout Console) {
    console.tell(.summary(tally, seconds: seconds))
    if tally.inputs >= 100, !console.quiet {
      console.print(RunTable(tally, seconds: seconds).text(in: console.language))
    }
  }
}
