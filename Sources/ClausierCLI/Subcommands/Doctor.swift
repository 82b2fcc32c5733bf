import Batch
import Clausier

/// `clausier doctor`: tells what is installed and what is missing.
enum Doctor {
  static let command = Command(
    name: "doctor", help: help,
    options: [], run: run)

  private static func run(_ arguments: Arguments, on console: inout Console) throws(Notice) -> ExitStatus {
    if let operand = arguments.operands.first { throw .tooManyOperands(operand) }
    return .good
  }
}
