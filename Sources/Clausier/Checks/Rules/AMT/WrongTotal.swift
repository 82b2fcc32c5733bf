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
    let rows = table.headRows..<table.cells.count
    var sums: [Sum] = []
    for column in table.columns.indices {
      var running = RunningSums()
      for row in rows {
        let head = table.rows[row]
        let sum = running.take(table, row, column, isTotal: head.total, ends: head.year == nil, of: head)
        if let sum { sums.append(sum) }
      }
    }
    for row in rows {
      var running = RunningSums()
      for (column, head) in table.columns.enumerated() {
        let sum = running.take(table, row, column, isTotal: head.total, ends: head.year == nil, of: head)
        if let sum { sums.append(sum) }
      }
    }
    return sums
  }
}

/// The amounts of a row or a column of a table so far, those of AE and of CP apart where they take turns.
private struct RunningSums {
  private struct Lines {
    /// All amounts that are no total, and those among them that follow the total before.
    var whole: Decimal = 0
    var last: Decimal = 0
    var count = 0
  }

  private var lines: [[Bool]: Lines] = [:]

  /// Goes on to a cell; gives the sum to compare where it is a total of two lines or more.
  ///
  /// - Parameters:
  ///   - isTotal: Whether its head says « total ».
  ///   - ends: Whether the total is one of several years.
  ///   - head: What its row, or its column, says it is about.
  mutating func take(
    _ table: BudgetTable, _ row: Int, _ column: Int, isTotal: Bool, ends: Bool, of head: BudgetHead
  ) -> Sum? {
    guard table.cells[row].indices.contains(column) else { return nil }
    let kind = [head.ae, head.cp]
    var own = lines[kind] ?? Lines()
    defer { lines[kind] = own }
    let amount = table.euros(row: row, column: column)
    if isTotal {
      defer { own.last = 0 }
      guard ends, own.count > 1, let amount else { return nil }
      return Sum(cell: table.cells[row][column], euros: amount, whole: own.whole, last: own.last)
    }
    // A year without credits is a line too.
    guard amount != nil || table.cells[row][column].isBlank else { return nil }
    own.whole += amount ?? 0
    own.last += amount ?? 0
    own.count += 1
    return nil
  }
}

/// A total of a table with what its lines make.
private struct Sum {
  let cell: BudgetCell
  let euros: Decimal
  /// What all lines make, and those after the total before.
  let whole: Decimal
  let last: Decimal

  /// Whether the lines make up the total.
  var holds: Bool { euros == whole || euros == last }

  func finding(in act: CheckedAct) -> Finding {
    let (said, sum) = (act.quote(cell.tokens), whole.inFrench)
    return Finding(
      .error, fr: "Le total dit « \(said) », mais les lignes font \(sum) €.",
      en: "The total says “\(said)”, but the lines make \(sum) €."
    ).quoting(cell.tokens, of: act).comparing(
      Basis(fr: "le total", en: "the total", said, places: act.places(of: cell.tokens)),
      Basis(fr: "la somme des lignes", en: "the sum of the lines", "\(sum) €"))
  }
}
