import Clausier

/// A subcommand of the program.
struct Command: Sendable {
  /// What the user types.
  let name: String
  /// Its complete help.
  var help: Message { describe() }
  /// Its options, except `--help` and `--lang`, which all have.
  let options: [Option]
  /// Does its work; throws a notice when that cannot be done as asked.
  let run: @Sendable (_ arguments: Arguments, _ console: inout Console) throws(Notice) -> ExitStatus
  /// Puts the help together; no other run of the program is to wait for that.
  private let describe: @Sendable () -> Message

  init(
    name: String, help: @escaping @autoclosure @Sendable () -> Message, options: [Option],
    run: @escaping @Sendable (_ arguments: Arguments, _ console: inout Console) throws(Notice) -> ExitStatus
  ) {
    self.name = name
    self.options = options
    self.run = run
    describe = help
  }
}
