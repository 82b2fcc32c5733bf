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
    if arguments.has(.info) || arguments.has(.check) {
      if !inputs.operands.isEmpty || arguments.has(.filesFrom) { throw .inputsWithQuestion() }
      return try look(at: path, arguments, on: &console)
    }
    let list = try InputArguments.list(inputs, command: command.name)
    try refuse(path, among: list)
    let pool = try PoolSettings(arguments, product: IndexProduct())
    let settings = Version.number + arguments.written([.ocr, .ocrDPI, .ocrLanguage])
    var run = try IndexRun(path, list, settings: settings)
    let tally = try run.drive(pool, prunes: arguments.has(.prune), on: &console)
    console.tell(.indexed(tally))
    if run.goneCount > 0, run.status != .interrupted {
      console.tell(.gone(run.goneCount, isPruned: arguments.has(.prune)))
    }
    if tally.withoutConvention + tally.withSeveralConventions > 0 { console.tell(.unchained(tally)) }
    return run.status
  }

  /// An index that is an input too would be read while it is written.
  private static func refuse(_ path: BytePath, among list: InputList) throws(Notice) {
    do throws(OutputPlan.Fault) {
      try OutputPlan.refuseInputs(list.inputs, as: [path])
    } catch { throw .outputCollision(error) }
    // A shared folder may hold its own index.
    try OutputPlace.check(path)
  }

  /// Says what is in an index, or whether it is whole.
  private static func look(
    at path: BytePath, _ arguments: Arguments, on console: inout Console
  ) throws(Notice) -> ExitStatus {
    do throws(CatalogueFault) {
      let catalogue = try Catalogue(path)
      if arguments.has(.info) {
        let text = IndexPage(try catalogue.info(), in: console.language).text
        do throws(Notice) { try StandardOutput.write(text) } catch { console.tell(error) }
      }
      guard arguments.has(.check) else { return .good }
      let problems = try catalogue.problems()
      for problem in problems { console.tell(.problem(problem)) }
      if problems.isEmpty { console.tell(.wholeIndex()) }
      return problems.isEmpty ? .good : .invalidRecord
    } catch { throw .catalogueFailed(path, error) }
  }
}
