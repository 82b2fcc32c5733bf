import Clausier

/// A subcommand of the program.
struct Command: Sendable {
  /// What the user types.
  let name: String
  /// Its complete help.
  let help: Message
  /// Its options, except `--help` and `--lang`, which all have.
  let options: [Option]
  /// Does its work; throws a notice when that cannot be done as asked.
  let run: @Sendable (_ arguments: Arguments, _ console: inout Console) throws(Notice) -> ExitStatus
}
