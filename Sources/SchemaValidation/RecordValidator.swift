public import Clausier

/// Checks records and error objects against the schema of their version, and reads them back. That finds what
/// no schema can say: dates that no calendar has, evidence that leads to no value.
///
/// It is a class because it keeps the schemas that it has compiled.
public final class RecordValidator {
  private var validators: [SchemaVersion: SchemaValidator] = [:]

  /// Makes a validator that has not compiled a schema yet.
  public init() {}

  /// The faults of a document, UTF-8, the schema's first; none when it is valid. Any bytes may be given.
  public func validate(_ document: [UInt8]) -> [RecordFault] {
    let reading = RecordReading(document)
    // Anything without a known version is checked against the current schema, which says so.
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
