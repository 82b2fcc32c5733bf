import Batch

/// What the user gave to a subcommand, parsed.
struct Arguments {
  /// The options given, with the bytes of their values; an option without value has an empty one.
  var options: [Option: BytePath] = [:]
  /// Everything else, in its order.
  var operands: [BytePath] = []

  /// Whether an option was given.
  func has(_ option: Option) -> Bool { options[option] != nil }

  /// The value of an option, if it was given.
  func value(_ option: Option) -> BytePath? { options[option] }

  /// Those of some options that were given, as the user would write them.
  func written(_ options: [Option]) -> String {
    options.filter { has($0) }.map { option in
      let value = value(option).map { TerminalText.escaped($0) } ?? ""
      return " --\(option.name)" + (option.takesValue ? " '\(value)'" : "")
    }.joined()
  }
}
