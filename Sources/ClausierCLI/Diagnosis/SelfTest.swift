import Clausier
import SchemaValidation

/// Tests whether records can be made and checked against the schema on this machine.
enum SelfTest {
  /// Whether a record is accepted, and one without a key is not.
  static func passes() -> Bool {
    let sum = String(repeating: "0", count: 64)
    let record = Record(source: Source(file: "a.pdf", sha256: sum, bytes: 1, pages: 1))
    let validator = SchemaValidator()
    return validator.validate(record.json(.compact)).isEmpty && !validator.validate(Array("{}".utf8)).isEmpty
  }
}
