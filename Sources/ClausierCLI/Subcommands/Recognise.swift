import Batch
import Clausier

/// `clausier recognise`: prints what the recognisers find in plain text.
enum Recognise {
  static let command = Command(
    name: "recognise", help: help,
    options: [.quiet], run: run)

  private static func run(_ arguments: Arguments, on console: inout Console) throws(Notice) -> ExitStatus {
    if let operand = arguments.operands.first, operand.bytes != Array("-".utf8) {
      throw .tooManyOperands(operand)
    }
    let input = Input(origin: .standardInput, name: BytePath("-".utf8))
    let text: [UInt8]
    do throws(Fault) {
      text = try Reading.file(input).bytes
    } catch {
      console.tell(error.message, code: error.code, severity: .error, about: input.shownPath)
      return .unreadableInput
    }
    var lines: [UInt8] = []
    for item in Recogniser.listing(of: text) { lines += item.jsonLine }
    try StandardOutput.writeJSON(lines)
    return .good
  }
}
