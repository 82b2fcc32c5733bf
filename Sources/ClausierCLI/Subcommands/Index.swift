import Batch
import Catalogue
import Clausier

/// `clausier index`: makes an index of acts, or brings it up to date.
enum Index {
  static let command = Command(
    name: "index", help: help,
    options: [
      .filesFrom, .null, .prune, .info, .check, .jobs, .timeout, .memory, .maxPages, .ocr, .ocrDPI,
      .ocrLanguage, .passwordFile, .quiet,
    ], run: run)

  private static func run(_ arguments: Arguments, on console: inout Console) throws(Notice) -> ExitStatus {
    guard let path = arguments.operands.first else { throw .nothingGiven(command: command.name) }
    var inputs = arguments
    inputs.operands.removeFirst()
    let list = try InputArguments.list(inputs, command: command.name)
    let pool = try PoolSettings(arguments, product: IndexProduct())
    let settings = Version.number + arguments.written([.ocr, .ocrDPI, .ocrLanguage])
    var run = try IndexRun(path, list, settings: settings)
    let tally = try run.drive(pool, prunes: arguments.has(.prune), on: &console)
    console.tell(.indexed(tally))
    return run.status
  }
}
