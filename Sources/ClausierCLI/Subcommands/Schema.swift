import SchemaValidation

/// `clausier schema`: prints the JSON Schema of the records.
enum Schema {
  static let command = Command(name: "schema", help: help, options: [], run: run)

  private static func run(_ arguments: Arguments, on console: inout Console) throws(Notice) -> ExitStatus {
    if let operand = arguments.operands.first { throw .tooManyOperands(operand) }
    try StandardOutput.write(Array(RecordSchema.bytes))
    return .good
  }
}
