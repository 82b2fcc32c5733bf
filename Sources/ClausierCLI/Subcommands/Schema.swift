import Clausier
import SchemaValidation

/// `clausier schema`: prints the JSON Schema of the records.
enum Schema {
  static let command = Command(name: "schema", help: help, options: [Option(RecordTable.option)], run: run)

  private static func run(_ arguments: Arguments, on console: inout Console) throws(Notice) -> ExitStatus {
    if let operand = arguments.operands.first { throw .tooManyOperands(operand) }
    let table = try ProductArguments.value(arguments, of: RecordTable.option).flatMap(RecordTable.init)
    try StandardOutput.write(table?.schema ?? Array(RecordSchema.bytes))
    return .good
  }
}
