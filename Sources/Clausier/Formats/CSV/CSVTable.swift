/// A table that records are turned into: one of the acts, the others of their parts.
public enum CSVTable: String, Sendable, CaseIterable {
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

  /// The columns, in their order.
  public var columns: [CSVColumn] {
    switch self {
    case .acts: CSVTable.actColumns
    case .credits: CSVTable.keys + CSVTable.creditColumns
    case .parties: CSVTable.keys + CSVTable.partyColumns
    case .chorus: CSVTable.keys + CSVTable.chorusColumns
    case .articles: CSVTable.keys + CSVTable.articleColumns
    }
  }

  /// How many lines a record has.
  func rowCount(_ record: Record) -> Int {
    switch self {
    case .acts: 1
    case .credits: record.credits.count
    case .parties: record.parties.count
    case .chorus: record.chorus.count
    case .articles: record.articles.count
    }
  }

  /// What tells the act that a line belongs to, and the line's place in the record.
  static let keys: [CSVColumn] = [
    CSVColumn("file", fr: "Fichier", en: "File") { record, _ in CSVCell(record.source.file) },
    CSVColumn("actIndex", .integer, fr: "Rang de l’acte dans le fichier", en: "Place of the act in the file")
    {
      record, _ in CSVCell(record.source.act.index)
    },
    CSVColumn("index", .integer, fr: "Rang dans la fiche, à partir de 0", en: "Place in the record, from 0") {
      _, index in CSVCell(index)
    },
  ]
}
