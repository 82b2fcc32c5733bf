import FoundationEssentials

/// AMT001: the years of a table of credits do not add up to its total.
enum WrongTotal: CheckRule {
  static let code = "AMT001"
  static let name = "wrong-total"
  static let severities: [Finding.Severity] = [.error]

  static let page = RulePage(
    finds: Message(
      fr: "Les AE ou les CP des années d’un tableau ne font pas le montant de sa ligne « Total ».",
      en: "The AE or the CP of a table’s years do not make up the amount of its line “Total”."),
    matters: Message(
      fr: "Des deux montants l’un est faux, et rien ne dit lequel le délégataire peut engager.",
      en: "One of the two amounts is wrong, and nothing says which one the délégataire may commit."),
    remedy: Message(
      fr: "Refaites l’addition, et corrigez la ligne ou le total.",
      en: "Add up again, and correct the line or the total."),
    fails: "2024 : 40 000 €, 2025 : 60 000 €, Total : 110 000 €",
    passes: "2024 : 40 000 €, 2025 : 60 000 €, Total : 100 000 €")

  static func check(_ act: CheckedAct) -> Verdict {
    let sums = BudgetTable.all(act.act).flatMap { WrongTotal.sums(in: $0.table) }
    guard !sums.isEmpty else {
      return .notApplicable(fr: "aucun tableau n’a de total", en: "no table has a total")
    }
    return .findings(sums.filter { !$0.holds }.map { $0.finding(in: act) })
  }

  /// The totals of a table: at the end of its rows, or at the end of its columns.
  private static func sums(in table: BudgetTable) -> [Sum] {
    let rows = Array(table.headRows..<table.cells.count)
    let width = table.columns.count
    var sums: [Sum] = []
    for row in rows where table.rows[row].total && table.rows[row].year == nil {
      for column in 0..<width {
        let above = rows.prefix { $0 < row }.map { (row: $0, column: column, isTotal: table.rows[$0].total) }
        sums.append(contentsOf: Sum(table, total: (row, column), of: above).map { [$0] } ?? [])
      }
    }
    for column in 0..<width where table.columns[column].total && table.columns[column].year == nil {
      for row in rows {
        let before = (0..<column).map { (row: row, column: $0, isTotal: table.columns[$0].total) }
        sums.append(contentsOf: Sum(table, total: (row, column), of: before).map { [$0] } ?? [])
      }
    }
    return sums
  }
}

/// A total of a table with the amounts that should make it up.
private struct Sum {
  private let table: BudgetTable
  private let total: (row: Int, column: Int)
  private let euros: Decimal
  /// All amounts that are no total, and those among them that follow the total before.
  private let whole: Decimal
  private let last: Decimal

  /// Takes a cell; `nil` where it is no amount, or fewer than two lines stand before it.
  init?(
    _ table: BudgetTable, total: (row: Int, column: Int), of cells: [(row: Int, column: Int, isTotal: Bool)]
  ) {
    guard table.cells[total.row].indices.contains(total.column),
      let euros = table.euros(row: total.row, column: total.column)
    else { return nil }
    var (whole, last, count): (Decimal, Decimal, Int) = (0, 0, 0)
    let kind = table.columns[total.column]
    for cell in cells where table.cells[cell.row].indices.contains(cell.column) {
      if cell.isTotal {
        last = 0
        continue
      }
      // Where columns of AE and CP take turns, only those of the total's kind make it up.
      let own = table.columns[cell.column]
      guard cell.column == total.column || own.ae == kind.ae && own.cp == kind.cp else { continue }
      let amount = table.euros(row: cell.row, column: cell.column)
      // A year without credits is a line too.
      guard amount != nil || table.cells[cell.row][cell.column].isBlank else { continue }
      whole += amount ?? 0
      last += amount ?? 0
      count += 1
    }
    guard count > 1 else { return nil }
    (self.table, self.total, self.euros, self.whole, self.last) = (table, total, euros, whole, last)
  }

  /// Whether the amounts make up the total.
  var holds: Bool { euros == whole || euros == last }

  func finding(in act: CheckedAct) -> Finding {
    let cell = table.cells[total.row][total.column]
    let (said, sum) = (act.quote(cell.tokens), whole.inFrench)
    return Finding(
      .error, fr: "Le total dit « \(said) », mais les lignes font \(sum) €.",
      en: "The total says “\(said)”, but the lines make \(sum) €."
    ).quoting(cell.tokens, of: act).comparing(
      Basis(fr: "le total", en: "the total", said, places: act.places(of: cell.tokens)),
      Basis(fr: "la somme des lignes", en: "the sum of the lines", "\(sum) €"))
  }
}
