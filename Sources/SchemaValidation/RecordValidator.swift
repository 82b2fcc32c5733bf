public import Clausier

/// Holds records and error objects against the schema of their version, and reads them back, which finds what no
/// schema can say: dates that no calendar has, evidence that leads to no value.
///
/// It is a class because it keeps the schemas that it has compiled.
public final class RecordValidator {
  private var validators: [SchemaVersion: SchemaValidator] = [:]

  /// Makes a validator that has compiled no schema yet.
  public init() {}

  /// What is wrong with a document, UTF-8: what breaks the schema first; nothing when it is good. Any bytes may be given.
  public func validate(_ document: [UInt8]) -> [RecordFault] {
    let reading = RecordReading(document)
    // What is of no version that is known is held against the current schema, which says so.
    let version = reading.version.flatMap { SchemaVersion.published.contains($0) ? $0 : nil } ?? .current
    let faults = validator(of: version).validate(document)
    let known = Set(faults.map(\.pointer))
    return faults + reading.faults.filter { !known.contains($0.pointer) }
  }

  private func validator(of version: SchemaVersion) -> SchemaValidator {
    if let known = validators[version] { return known }
    let new = SchemaValidator(version)
    validators[version] = new
    return new
  }
}
