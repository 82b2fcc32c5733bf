extension Record {
  /// The record as JSON in UTF-8, without a line end: the keys in the format's order, the same bytes for the same
  /// record. Without evidence, `evidence` is an empty object.
  public func json(_ style: JSONStyle = .indented, evidence: Bool = true) -> [UInt8] {
    var writer = RecordWriter(style, evidence: evidence)
    write(to: &writer)
    return writer.json.bytes
  }
}

extension ErrorRecord {
  /// The error object as JSON in UTF-8, without a line end.
  public func json(_ style: JSONStyle = .indented) -> [UInt8] {
    var writer = RecordWriter(style, evidence: false)
    write(to: &writer)
    return writer.json.bytes
  }
}
