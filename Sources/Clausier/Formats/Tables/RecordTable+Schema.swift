extension RecordTable {
  /// The description of the table as a Table Schema of Frictionless Data, in JSON, with a line end: of the columns that
  /// it has had since a version of the record format.
  public func schema(of version: SchemaVersion = .current) -> [UInt8] {
    var writer = RecordWriter(.indented, evidence: false)
    TableDescription(table: self, version: version).write(to: &writer)
    return writer.json.bytes + [0x0A]
  }
}

/// A table's description, as it is written.
private struct TableDescription: Written {
  let table: RecordTable
  let version: SchemaVersion

  func write(to record: inout RecordWriter) {
    record.object {
      $0.member("$schema", "https://specs.frictionlessdata.io/schemas/table-schema.json")
      $0.member("name", "clausier-\(table.rawValue)-\(version)")
      $0.member("fields", table.columns.filter { $0.since <= version }.map { FieldDescription(column: $0) })
      $0.member("missingValues", [""])
    }
  }
}

/// A column's description, as it is written.
private struct FieldDescription: Written {
  let column: TableColumn

  func write(to record: inout RecordWriter) {
    record.object {
      $0.member("name", column.name)
      $0.member("type", column.kind.rawValue)
      $0.member("title", column.title.en)
      $0.member("x-title-fr", column.title.fr)
    }
  }
}
