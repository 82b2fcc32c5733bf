extension Record {
  /// The record as JSON in UTF-8, without a line end: the keys in the format's order, the same bytes for the same
  /// record. Without evidence, `evidence` is an empty object.
  public func json(_ style: JSONStyle = .indented, evidence: Bool = true) -> [UInt8] {
    var writer = RecordWriter(style, evidence: evidence, version: schemaVersion)
    write(to: &writer)
    return writer.json.bytes
  }

  /// Reads what ``json(_:evidence:)`` writes; see ``RecordEntry/init(json:)``. Error objects are not records.
  public init(json: [UInt8]) throws(RecordFault) {
    guard case .record(let record) = try RecordEntry(json: json) else {
      throw RecordFault(pointer: "/error", reason: .noRecord)
    }
    self = record
  }
}

extension ErrorRecord {
  /// The error object as JSON in UTF-8, without a line end.
  public func json(_ style: JSONStyle = .indented) -> [UInt8] {
    var writer = RecordWriter(style, evidence: false, version: schemaVersion)
    write(to: &writer)
    return writer.json.bytes
  }

  /// Reads what ``json(_:)`` writes; see ``RecordEntry/init(json:)``. A record is not an error object.
  public init(json: [UInt8]) throws(RecordFault) {
    guard case .error(let error) = try RecordEntry(json: json) else {
      throw RecordFault(pointer: "/error", reason: .missing)
    }
    self = error
  }
}
