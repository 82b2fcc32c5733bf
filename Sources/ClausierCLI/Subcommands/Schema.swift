import Batch
import Clausier
import SchemaValidation

/// `clausier schema`: prints the JSON Schema of the records.
enum Schema {
  static let command = Command(
    name: "schema", help: help, options: [Option(RecordTable.option), .version], run: run)

  private static func run(_ arguments: Arguments, on console: inout Console) throws(Notice) -> ExitStatus {
    if let operand = arguments.operands.first { throw .tooManyOperands(operand) }
    let version = try version(arguments)
    let table = try ProductArguments.value(arguments, of: RecordTable.option).flatMap(RecordTable.init)
    try StandardOutput.write(table?.schema(of: version) ?? Array(RecordSchema.bytes(of: version)))
    return .good
  }

  private static func version(_ arguments: Arguments) throws(Notice) -> SchemaVersion {
    guard let value = arguments.value(.version) else { return .current }
    let known = SchemaVersion.published
    let asked = SchemaVersion(String(decoding: value.bytes, as: UTF8.self))
    guard let version = known.first(where: { $0 == asked }) else {
      throw .unknownValue(value, of: .version, known: known.map(\.description))
    }
    return version
  }
}
