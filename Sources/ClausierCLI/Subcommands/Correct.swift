import Batch
import Clausier
import Review
import SchemaValidation

/// `clausier correct`: makes the corrections of a review in a record.
enum Correct {
  static let command = Command(name: "correct", help: help, options: [.output, .quiet], run: run)

  private static func run(_ arguments: Arguments, on console: inout Console) throws(Notice) -> ExitStatus {
    let operands = arguments.operands
    guard operands.count >= 2 else { throw .nothingGiven(command: command.name) }
    if operands.count > 2 { throw .tooManyOperands(operands[2]) }
    if let path = arguments.value(.output) { try OutputPlace.check(path) }
    let record: [UInt8]
    let given: [UInt8]
    do throws(Fault) {
      record = try Reading.bytes(Input(file: operands[0]))
      given = try Reading.bytes(Input(file: operands[1]))
    } catch {
      console.tell(error.message, code: error.code, severity: .error)
      return .unreadableInput
    }
    let corrected: [UInt8]
    do throws(CorrectionFault) {
      corrected = try Corrections(json: given).made(in: record) { RecordValidator().validate($0) }
    } catch {
      console.tell(error.message, code: error.code, severity: .error, about: operands[1])
      return .invalidRecord
    }
    guard let path = arguments.value(.output), !path.bytes.elementsEqual("-".utf8) else {
      try StandardOutput.writeJSON(corrected + [0x0A])
      return .good
    }
    do throws(SystemError) {
      let file = try AtomicOutput(path)
      try file.write(corrected + [0x0A])
      try file.commit()
    } catch { throw .outputFailed(path, error) }
    return .good
  }
}
