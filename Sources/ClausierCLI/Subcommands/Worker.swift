import Batch
import Clausier
import Glibc

/// `clausier worker`: answers jobs with records, line by line, for programs that spread work over machines.
enum Worker {
  static let command = Command(
    name: "worker", help: help,
    options: [
      .null, .noEvidence, .timeout, .memory, .maxPages, .ocr, .ocrDPI, .ocrLanguage, .passwordFile, .quiet,
    ], run: run)

  private static func run(_ arguments: Arguments, on console: inout Console) throws(Notice) -> ExitStatus {
    Hardening.refuseNetwork()
    var run = WorkerRun(try PoolSettings(arguments, product: Products.stream))
    // As arguments, jobs are only paths, as `xargs` gives them.
    for path in arguments.operands {
      try run.answer(.success(Input(file: path)), on: &console)
    }
    guard arguments.operands.isEmpty else { return run.status }
    var lines = LineReader(STDIN_FILENO, end: arguments.has(.null) ? 0 : 0x0A)
    while let line = try next(&lines) {
      if line.isEmpty { continue }
      try run.answer(Result { () throws(Fault) in try WorkerJob.input(line) }, on: &console)
    }
    return run.status
  }

  private static func next(_ lines: inout LineReader) throws(Notice) -> [UInt8]? {
    do { return try lines.next() } catch { throw .unreadableJobs(error) }
  }
}
