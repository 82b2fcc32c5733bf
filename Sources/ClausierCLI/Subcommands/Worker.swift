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
    let settings = try PoolSettings(arguments, product: Products.stream)
    var run = WorkerRun(settings)
    // As arguments, jobs are only paths, as `xargs` gives them.
    for path in arguments.operands {
      try run.answer(.success(Input(file: path)), on: &console)
    }
    guard arguments.operands.isEmpty else { return run.status }
    var lines = LineReader(
      STDIN_FILENO, end: arguments.has(.null) ? 0 : 0x0A, most: settings.mostBytesOfJob)
    while let line = try next(&lines) {
      if case .success(let bytes) = line, bytes.isEmpty { continue }
      try run.answer(
        line.flatMap { bytes in Result { () throws(Fault) in try WorkerJob.input(bytes) } }, on: &console)
    }
    return run.status
  }

  /// The next job, or why it cannot be one; `nil` after the last.
  private static func next(_ lines: inout LineReader) throws(Notice) -> Result<[UInt8], Fault>? {
    do throws(InputFault) { return try lines.next().map { .success($0) } } catch {
      if case .tooLarge = error { return .failure(Fault(error)) }
      throw .unreadableJobs(error)
    }
  }
}
