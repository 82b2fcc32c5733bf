/// A column of a table: what it is called, and what is in it.
public struct TableColumn: Sendable {
  /// The kinds of value, as Table Schema names them.
  public enum Kind: String, Sendable {
    case string, integer, number
  }

  /// The name in the first line: that of the record's key where there is one.
  public let name: String
  /// The kind of its values.
  public let kind: Kind
  /// What is in it, for people.
  public let title: Message
  /// The version of the record format that added it; later ones come after earlier ones.
  public let since: SchemaVersion
  /// The cell of a row of a record.
  package let cell: @Sendable (Record, Int) -> TableCell

  init(
    _ name: String, _ kind: Kind = .string, fr: String, en: String, since: SchemaVersion = .v1_0,
    cell: @escaping @Sendable (Record, Int) -> TableCell
  ) {
    self.name = name
    self.kind = kind
    title = Message(fr: fr, en: en)
    self.since = since
    self.cell = cell
  }
}
