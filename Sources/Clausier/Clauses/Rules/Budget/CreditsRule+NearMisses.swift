/// Amounts that are not credits: those that nothing calls AE or CP, totals, dashes.
extension CreditsRule {
  static let reasons: [NearMissReason] = [.neitherAENorCP, .total, .emptyCell]

  static func nearMisses(_ act: Act, _ record: Record) -> [NearMiss] {
    let tables = BudgetTable.all(act).map(\.table).filter(\.isBudget)
    let marks = Covering(BudgetMark.all(act.tokens, in: act.readable).map(\.tokens))
    let sentences = SentenceIndex(act)
    let inTables = Covering(tables.flatMap { $0.cells.flatMap { $0.map(\.tokens) } })
    let spoken = act.mentions.amounts.within(act.readable).compactMap { mention -> NearMiss? in
      guard !inTables.meets(mention.tokens),
        !marks.meets(sentences.sentence(around: mention.tokens.lowerBound))
      else { return nil }
      return act.miss("/credits", mention.tokens, reading: "\(mention.value.euros)", .neitherAENorCP)
    }
    return spoken + tables.flatMap { misses(act, $0) }
  }

  private static func misses(_ act: Act, _ table: BudgetTable) -> [NearMiss] {
    var misses: [NearMiss] = []
    for row in table.headRows..<max(table.headRows, table.cells.count) {
      for (column, cell) in table.cells[row].enumerated() where !cell.tokens.isEmpty {
        let head = table.columns[column]
        if let euros = table.euros(row: row, column: column), table.rows[row].total || head.total {
          misses.append(act.miss("/credits", cell.tokens, reading: "\(euros)", .total))
        } else if cell.isBlank, head.ae || head.cp {
          misses.append(act.miss(head.ae ? "/credits/*/ae" : "/credits/*/cp", cell.tokens, .emptyCell))
        }
      }
    }
    return misses
  }
}

extension NearMissReason {
  /// An amount without « AE » or « CP ».
  static let neitherAENorCP = NearMissReason(
    "neither-ae-nor-cp", fr: "Rien ne dit que ce montant est en AE ou en CP.",
    en: "Nothing says that the amount is AE or CP.")

  /// The amounts of a Total row or column.
  static let total = NearMissReason(
    "total", fr: "C’est un total, déjà contenu dans les autres lignes.",
    en: "It is a total, which the other lines hold already.")

  /// A dash in a table.
  static let emptyCell = NearMissReason(
    "empty-cell", fr: "La cellule ne contient qu’un tiret ; ce n’est pas 0.",
    en: "The cell holds a dash only; that is not 0.")
}
