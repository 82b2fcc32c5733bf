import Batch
import Clausier

/// `clausier help`: the help of the program or of a subcommand.
enum Help {
  static let command = Command(
    name: "help", help: help,
    options: [], run: run)

  private static func run(_ arguments: Arguments, on console: inout Console) throws(Notice) -> ExitStatus {
    guard arguments.operands.count <= 1 else { throw .tooManyOperands(arguments.operands[1]) }
    guard let word = arguments.operands.first else {
      try StandardOutput.write(overview.text(in: console.language))
      return .good
    }
    try StandardOutput.write(Program.command(named: word).help.text(in: console.language))
    return .good
  }
}
