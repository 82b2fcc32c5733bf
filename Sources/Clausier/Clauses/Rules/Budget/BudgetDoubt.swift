import FoundationEssentials

/// What makes a table of credits doubtful: rows that do not fit its heads, or numbers without a unit.
struct BudgetDoubt {
  private let act: Act
  private let table: BudgetTable

  init(_ act: Act, _ table: BudgetTable) {
    self.act = act
    self.table = table
  }

  /// Whether what was read from the table has to be compared with the page.
  func isUnclear(_ lines: [BudgetLine]) -> Bool {
    let amounts = body.filter { $0.cell.amount != nil && table.isAmount(row: $0.row, column: $0.column) }
    return hasLostCells || hasFullCells || headsDiffer || isBesideHeads || isUncounted(amounts.map(\.cell))
      || lines.isEmpty && !amounts.isEmpty && table.isBudget || missesTotal
  }

  /// The one total of a column or of a row that its parts do not add up to: a cell is lost or misread, or the act errs.
  private var missesTotal: Bool {
    let rows = Array(table.headRows..<max(table.headRows, table.cells.count))
    let columns = Array(table.columns.indices)
    let byColumns = columns.contains(where: isKind)
    let isTotal = { (index: Int) in byColumns ? table.rows[index].total : table.columns[index].total }
    let lanes = byColumns ? columns.filter(isKind) : rows.filter { table.rows[$0].ae || table.rows[$0].cp }
    let parts = byColumns ? rows : columns
    guard let total = parts.last(where: isTotal), parts.count(where: isTotal) == 1, !hasSubsets else {
      return false
    }
    return lanes.contains { lane in
      let amounts = parts.filter { $0 < total }.compactMap { part in
        byColumns ? euros(row: part, column: lane) : euros(row: lane, column: part)
      }
      let sum = byColumns ? euros(row: total, column: lane) : euros(row: lane, column: total)
      return !amounts.isEmpty && sum != nil && amounts.reduce(0, +) != sum
    }
  }

  /// « dont frais de gestion »: a row that is part of another.
  private var hasSubsets: Bool {
    body.contains { $0.column == 0 && act.tokens.first(.dont, in: $0.cell.tokens) != nil }
  }

  private func euros(row: Int, column: Int) -> Decimal? {
    column < table.cells[row].count ? table.euros(row: row, column: column) : nil
  }

  /// Whether a table names both but no credits can be read from it: its heads are in pieces.
  static func isLost(_ line: OutlineLine, _ act: Act) -> Bool {
    let rows = line.block.rows
    guard let first = rows.first?.first, let head = rows.prefix(3).last?.last else {
      return false
    }
    let heads = act.tokens.range(of: first.lowerBound..<head.upperBound)
    return act.tokens.first(.autorisation, in: heads) != nil
      && act.tokens.first(.paiement, in: heads) != nil
      && act.tokens.first(.credit, in: heads) != nil
      && act.mentions.numerals.within(line.all).count > 1
  }

  private typealias Entry = (row: Int, column: Int, cell: BudgetCell)

  private var body: [Entry] {
    table.cells.indices.dropFirst(table.headRows).flatMap { row in
      table.cells[row].indices.map { (row, $0, table.cells[row][$0]) }
    }
  }

  private func isKind(_ column: Int) -> Bool { table.columns[column].ae || table.columns[column].cp }

  /// Two numbers in a cell below AE or CP: two cells joined into one.
  private var hasLostCells: Bool {
    body.contains { entry in
      isKind(entry.column) && entry.cell.amount == nil && !entry.cell.isBlank
        && act.mentions.numerals.within(entry.cell.tokens).count > 1
        && entry.cell.tokens.allSatisfy { act.tokens[$0].kind != .word }
    }
  }

  /// Several amounts in one cell beside « AE » or « CP »: « 60 000 € (2024), 24 000 € (2025) ».
  private var hasFullCells: Bool {
    body.contains { entry in
      entry.column > 0 && entry.cell.amount == nil && table.rows[entry.row].namesCredits
        && act.mentions.amounts.within(entry.cell.tokens).count > 1
    }
  }

  /// A year over some columns of AE and CP, and none over others.
  private var headsDiffer: Bool {
    let kinds = table.columns.filter { ($0.ae || $0.cp) && !$0.total && !$0.manyYears }
    let dated = kinds.count { $0.year != nil }
    return dated > 0 && dated < kinds.count
  }

  /// Amounts in a column without head, and none in one that is called AE or CP.
  private var isBesideHeads: Bool {
    let filled = Set(body.filter { $0.cell.amount != nil && !$0.cell.isYear }.map(\.column))
    let kinds = table.columns.indices.filter(isKind)
    return !kinds.isEmpty && !kinds.contains(where: filled.contains)
      && filled.contains { $0 > 0 && table.columns[$0].isEmpty }
  }

  /// Nothing says « € » or « k€ », and all numbers are so small that they may be thousands.
  private func isUncounted(_ cells: [BudgetCell]) -> Bool {
    let numbers = cells.compactMap(\.amount).filter { $0.number != 0 }
    guard !numbers.isEmpty, !table.namesUnit else { return false }
    let isSmall = { (amount: BudgetCell.Amount) in !amount.hasUnit && abs(amount.number) < AmountsRule.small }
    // A misread comma makes some of them large.
    return isRead ? numbers.contains(where: isSmall) : numbers.allSatisfy(isSmall)
  }

  /// Whether the table was read from an image.
  private var isRead: Bool {
    act.places(of: table.range).first.map { $0.method != .embedded } ?? false
  }
}

extension Phrase {
  fileprivate static let dont = Phrase("dont")
  fileprivate static let autorisation = Phrase("autorisation(s)|ae")
  fileprivate static let paiement = Phrase("paiement(s)|cp")
  fileprivate static let credit = Phrase("credit(s)|cp|ae")
}
