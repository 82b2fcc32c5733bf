package import Batch

/// Finds the subcommand that the arguments name, and runs it.
package enum Program {
  /// The subcommands, in the order of the help.
  static let commands = [
    Extract.command, Check.command, Rule.command, Rules.command, Review.command, Correct.command,
    Index.command, Search.command, Stats.command, Export.command, Worker.command, Validate.command,
    Text.command, Acts.command, Explain.command,
    Recognise.command, Schema.command,
    Doctor.command,
    Help.command,
  ]

  /// Runs the program with the arguments after its name; the status that the process is to exit with.
  package static func main(_ arguments: [BytePath]) -> Int32 {
    StandardStreams.secure()
    return run(arguments).rawValue
  }

  static func run(_ given: [BytePath]) -> ExitStatus {
    var arguments = given[...]
    var console = Console(language: LanguageChoice.language(in: given))
    LanguageChoice.dropLeading(from: &arguments)
    guard let word = arguments.popFirst() else {
      console.print(Help.overview.text(in: console.language))
      return .usage
    }
    do throws(Notice) {
      switch String(decoding: word.bytes, as: UTF8.self) {
      case "--version", "-V":
        try StandardOutput.write(Version.text(in: console.language))
        return .good
      case "--help", "-h":
        try StandardOutput.write(Help.overview.text(in: console.language))
        return .good
      default:
        return try run(command(named: word), Array(arguments), on: &console)
      }
    } catch {
      console.tell(error)
      return error.severity == .silent ? .good : .usage
    }
  }

  /// The subcommand of a name.
  ///
  /// - Throws: a notice with the nearest name when there is no such subcommand.
  static func command(named word: BytePath) throws(Notice) -> Command {
    if let command = commands.first(where: { word.bytes.elementsEqual($0.name.utf8) }) { return command }
    throw .unknownCommand(word, nearest: Nearest.name(to: word.bytes, of: commands.map(\.name)))
  }

  private static func run(
    _ command: Command, _ words: [BytePath], on console: inout Console
  ) throws(Notice) -> ExitStatus {
    let arguments = try OptionParser.parse(words, options: command.options + [.help, .lang])
    if arguments.has(.help) {
      try StandardOutput.write(command.help.text(in: console.language))
      return .good
    }
    if let language = arguments.value(.lang), LanguageChoice.language(language) == nil {
      throw .unknownValue(language, of: .lang, known: Language.allCases.map(\.rawValue))
    }
    console.quiet = arguments.has(.quiet)
    if let warning = InputArguments.warning(arguments) { console.tell(warning) }
    return try command.run(arguments, &console)
  }
}
