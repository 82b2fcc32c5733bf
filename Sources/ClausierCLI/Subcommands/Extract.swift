import Batch
import Clausier

/// `clausier extract`: reads PDFs and writes their records.
enum Extract {
  static let command = Command(
    name: "extract", help: help,
    options: [
      .filesFrom, .null, .format, .output, .noEvidence, .jobs, .timeout, .memory, .maxPages, .ocr, .ocrDPI,
      .ocrLanguage, .passwordFile, .quiet, .timings,
    ], run: run)

  private static func run(_ arguments: Arguments, on console: inout Console) throws(Notice) -> ExitStatus {
    let request = try ExtractionRequest(arguments)
    let list = request.list
    var run = ExtractionRun(list: list, pool: request.pool)
    switch request.target {
    case .folder(let folder):
      let sink = try FolderSink(folder, inputs: list.inputs, format: request.format)
      try run.drive(sink, on: &console)
    case .file(let path):
      let sink = try StreamSink(path: path, format: request.format, isList: !list.isOneFile)
      try run.drive(sink, on: &console)
    case .standardOutput:
      let sink = try StreamSink(path: nil, format: request.format, isList: !list.isOneFile)
      try run.drive(sink, on: &console)
    }
    if !list.isOneFile { console.tell(.summary(run.tally, seconds: run.seconds)) }
    if arguments.has(.timings) { console.print(run.clock.table) }
    return run.status
  }
}
