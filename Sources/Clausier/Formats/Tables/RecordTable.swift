/// A table that records are turned into: one of the acts, the others of their parts.
public enum RecordTable: String, Sendable, CaseIterable {
  /// A line for each act, and for each document that gave none.
  case acts
  /// A line for each line of credits.
  case credits
  /// A line for each party.
  case parties
  /// A line for each Chorus reference.
  case chorus
  /// A line for each article.
  case articles

  /// The option that names one of them.
  public static let option = ProductOption(
    "table", values: allCases.map(\.rawValue), placeholder: Message(fr: "NOM", en: "NAME"),
    summary: Message(
      fr: "la table : acts (une ligne par acte), credits, parties, chorus, articles",
      en: "the table: acts (a line for each act), credits, parties, chorus, articles"))

  /// The columns, in their order.
  public var columns: [TableColumn] {
    switch self {
    case .acts: RecordTable.actColumns
    case .credits:
      RecordTable.keys + RecordTable.creditColumns + [RecordTable.digest] + RecordTable.creditPlace
    case .parties: RecordTable.keys + RecordTable.partyColumns + [RecordTable.digest]
    case .chorus: RecordTable.keys + RecordTable.chorusColumns + [RecordTable.digest]
    case .articles: RecordTable.keys + RecordTable.articleColumns + [RecordTable.digest]
    }
  }

  /// How many lines a record has.
  package func rowCount(_ record: Record) -> Int {
    switch self {
    case .acts: 1
    case .credits: record.credits.count
    case .parties: record.parties.count
    case .chorus: record.chorus.count
    case .articles: record.articles.count
    }
  }

  /// What identifies the act that a line belongs to, and the line's place in the record.
  static let keys: [TableColumn] = [
    TableColumn("file", fr: "Fichier", en: "File") { record, _ in TableCell(record.source.file) },
    TableColumn(
      "actIndex", .integer, fr: "Rang de l’acte dans le fichier", en: "Place of the act in the file"
    ) {
      record, _ in TableCell(record.source.act.index)
    },
    TableColumn("index", .integer, fr: "Rang dans la fiche, à partir de 0", en: "Place in the record, from 0")
    {
      _, index in TableCell(index)
    },
  ]

  /// What identifies the file of a line wherever it lies.
  static let digest = TableColumn(
    "sha256", fr: "Empreinte SHA-256 du fichier", en: "SHA-256 of the file", since: .v1_1
  ) { record, _ in TableCell(record.source.sha256) }
}
