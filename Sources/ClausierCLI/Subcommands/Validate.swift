import Batch
import Clausier

/// `clausier validate`: holds records against the schema.
enum Validate {
  static let command = Command(
    name: "validate", help: help,
    options: [.quiet], run: run)

  private static func run(_ arguments: Arguments, on console: inout Console) throws(Notice) -> ExitStatus {
    .good
  }
}
