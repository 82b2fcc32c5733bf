import Clausier
import SchemaValidation

/// Lets only records into an index that keep the schema of their version.
final class RecordGate {
  private lazy var current = SchemaValidator(.current)
  private lazy var first = SchemaValidator(.v1_0)

  /// What is wrong with a record; nothing if it is valid.
  func faults(of record: [UInt8]) -> [RecordFault] {
    isOfFirstVersion(record) ? first.validate(record) : current.validate(record)
  }

  /// The version is the first member of a record.
  private func isOfFirstVersion(_ record: [UInt8]) -> Bool {
    let head = record.prefix(64).filter { !JSONScan.isSpace($0) }
    return head.starts(with: "{\"schemaVersion\":\"1.0\"".utf8)
  }
}
