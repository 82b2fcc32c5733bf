/// The other side of a record's description: the writer, which takes the values, or the reader, which gives them.
protocol RecordCoder {
  /// Whether the record is of that version or a later one.
  func has(_ version: SchemaVersion) -> Bool
  /// A member of all versions.
  mutating func member(_ name: StaticString, _ value: inout some Recorded)
  /// A member that is left out where there is nothing to say.
  mutating func optionalMember<Value: Recorded>(_ name: StaticString, _ value: inout Value?)
  /// The record's last member: where its values are on the pages.
  mutating func evidence()
}

extension RecordCoder {
  /// A member that records of earlier versions do not have.
  mutating func member(_ name: StaticString, _ value: inout some Recorded, since version: SchemaVersion) {
    if has(version) { member(name, &value) }
  }

  /// A member that is written on one line.
  mutating func line<Value: Recorded>(
    _ name: StaticString, _ value: inout Value, since version: SchemaVersion = .v1_0
  ) {
    var line = OneLine(value)
    member(name, &line, since: version)
    value = line.value
  }
}
