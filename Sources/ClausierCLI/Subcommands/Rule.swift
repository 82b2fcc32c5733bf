import Batch
import Clausier

/// `clausier rule`: the page of a rule of `check`.
enum Rule {
  static let command = Command(name: "rule", help: help, options: [.format], run: run)

  private static func run(_ arguments: Arguments, on console: inout Console) throws(Notice) -> ExitStatus {
    guard let word = arguments.operands.first else { throw .nothingGiven(command: command.name) }
    if arguments.operands.count > 1 { throw .tooManyOperands(arguments.operands[1]) }
    let code = String(decoding: word.bytes, as: UTF8.self)
    guard let rule = RuleManual.rule(code) else { throw .unknownRule(word, of: nil) }
    try RuleListing.write([rule], arguments, console.language, isWhole: true)
    return .good
  }
}

/// `clausier rules`: all rules of `check`.
enum Rules {
  static let command = Command(name: "rules", help: help, options: [.format], run: run)

  private static func run(_ arguments: Arguments, on console: inout Console) throws(Notice) -> ExitStatus {
    if let operand = arguments.operands.first { throw .tooManyOperands(operand) }
    try RuleListing.write(RuleManual.rules, arguments, console.language, isWhole: false)
    return .good
  }
}
