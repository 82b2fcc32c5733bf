import Clausier

/// A subcommand of the program.
struct Command: Sendable {
  /// What the user types.
  let name: String
  /// Its help, whole.
  let help: Message
  /// Its options, without `--help` and `--lang`, which all have.
  let options: [Option]
  /// Does what it is for; throws a notice when that cannot be done as it was asked.
  let run: @Sendable (_ arguments: Arguments, _ console: inout Console) throws(Notice) -> ExitStatus
}
