/// Turns a table of credits into lines: one for each year, or for each row that is not a single year.
struct BudgetTableLines {
  private let tokens: Tokens
  private let table: BudgetTable
  private var lines: [BudgetLine] = []

  /// The lines of a table, in reading order.
  static func read(_ tokens: Tokens, _ table: BudgetTable) -> [BudgetLine] {
    var reader = BudgetTableLines(tokens: tokens, table: table)
    if table.columns.contains(where: { $0.ae || $0.cp }) {
      reader.readRows()
    } else {
      reader.readColumns()
    }
    return reader.lines
  }

  private init(tokens: Tokens, table: BudgetTable) {
    self.tokens = tokens
    self.table = table
  }

  // MARK: AE and CP at the head of columns

  private mutating func readRows() {
    var carried: BudgetHead?
    for row in table.headRows..<max(table.headRows, table.cells.count) {
      var head = table.rows[row]
      guard !head.total || isOnly(row) else { continue }
      // A year printed once beside several rows applies to all of them.
      if head.year == nil, let first = table.cells[row].first, first.isBlank || first.tokens.isEmpty,
        let above = carried, table.cells[row].contains(where: { isLabel($0) })
      {
        head.year = above.year
        head.yearPosition = above.yearPosition
      }
      carried = head.year == nil ? nil : head
      var found: [BudgetLine] = []
      guard !table.isSuperseded(head) else { continue }
      for (column, kind) in table.columns.enumerated() where kind.ae || kind.cp {
        guard column < table.cells[row].count, !isSum(column), !kind.isForeign, !table.isSuperseded(kind)
        else {
          continue
        }
        let group = group(ofColumn: column)
        if !found.contains(where: { $0.group == group }) {
          var line = BudgetLine(range: range(ofRow: row), isListed: true)
          line.year = kind.year ?? head.year
          line.yearPosition = kind.yearPosition ?? head.yearPosition
          line.label = label(ofRow: row, year: kind.year ?? head.year)
          line.group = group
          found.append(line)
        }
        guard let index = found.firstIndex(where: { $0.group == group }) else { continue }
        fill(&found[index], row: row, column: column, kind: kind)
      }
      lines += found.filter { $0.ae != nil || $0.cp != nil }
    }
  }

  /// Whether a row called « total » has no other row that it could add up.
  private func isOnly(_ row: Int) -> Bool {
    let head = table.rows[row]
    return !table.rows.indices.contains { other in
      other >= table.headRows && other != row && !table.rows[other].total
        && (table.rows[other].ae == head.ae || table.rows[other].cp == head.cp)
        && table.cells[other].contains { $0.amount != nil && !$0.isYear }
    }
  }

  /// Whether a column adds up others of its kind.
  private func isSum(_ column: Int) -> Bool {
    let head = table.columns[column]
    guard head.total, head.year == nil else { return false }
    return table.columns.contains { !$0.total && (($0.ae && head.ae) || ($0.cp && head.cp)) }
  }

  private var hasYearColumns: Bool { table.columns.contains { $0.year != nil } }

  /// The columns of one year make one line; a second pair of columns of the same year makes another.
  private func group(ofColumn column: Int) -> Int {
    let head = table.columns[column]
    let before = table.columns[..<column].count {
      $0.year == head.year && $0.ae == head.ae && $0.cp == head.cp
    }
    return (head.year ?? 0) + before * 10_000
  }

  // MARK: AE and CP at the head of rows

  private mutating func readColumns() {
    var open: [BudgetLine] = []
    var year: BudgetYear?
    for row in table.headRows..<max(table.headRows, table.cells.count) {
      let head = table.rows[row]
      if let own = head.year, let position = head.yearPosition {
        year = BudgetYear(value: own, position: position)
      }
      guard head.ae || head.cp, !head.total || head.year != nil || isOnly(row) else { continue }
      let columns = amountColumns(ofRow: row)
      let groups = columns.map { group(ofColumn: $0, year) }
      // A second « AE » for the same year begins the lines of something else.
      if open.contains(where: { groups.contains($0.group) && $0.has(head) }) {
        lines += open
        open = []
      }
      for (column, group) in zip(columns, groups) {
        let index = open.firstIndex { $0.group == group } ?? open.endIndex
        if index == open.endIndex { open.append(line(ofColumn: column, row: row, year, group: group)) }
        fill(&open[index], row: row, column: column, kind: head)
      }
    }
    lines += open
    if hasYearColumns { order() }
  }

  /// The columns of a row that hold amounts, without those of sums.
  private func amountColumns(ofRow row: Int) -> [Int] {
    table.cells[row].indices.filter {
      !table.columns[$0].total && !table.isSuperseded(table.columns[$0])
        && table.cells[row][$0].amount != nil && table.isAmount(row: row, column: $0)
    }
  }

  /// The amounts of one year make one line; where none names a year, those of one column do.
  private func group(ofColumn column: Int, _ year: BudgetYear?) -> Int {
    table.columns[column].year ?? year?.value ?? (table.columns.count > 2 ? -column : 0)
  }

  private func line(ofColumn column: Int, row: Int, _ year: BudgetYear?, group: Int) -> BudgetLine {
    var line = BudgetLine(range: range(ofRow: row), isListed: true)
    line.year = table.columns[column].year ?? year?.value
    line.yearPosition = table.columns[column].yearPosition ?? year?.position
    line.group = group
    if line.year == nil { line.label = label(ofColumn: column) }
    return line
  }

  /// The lines in the order of the columns, not in that of the first row that fills them.
  private mutating func order() {
    let columns = table.columns.compactMap(\.year)
    guard Set(lines.map(\.group)).count == lines.count else { return }
    lines.sort {
      (columns.firstIndex(of: $0.group) ?? columns.count)
        < (columns.firstIndex(of: $1.group) ?? columns.count)
    }
  }

  // MARK: Cells

  private func fill(_ line: inout BudgetLine, row: Int, column: Int, kind: BudgetHead) {
    guard let euros = table.euros(row: row, column: column) else { return }
    let value = BudgetLine.Value(euros: euros, ranges: table.ranges(tokens, row: row, column: column))
    if kind.ae, line.ae == nil { line.ae = value }
    if kind.cp, line.cp == nil { line.cp = value }
  }

  private func isLabel(_ cell: BudgetCell) -> Bool {
    guard !cell.isBlank, cell.amount == nil, !cell.isYear else { return false }
    return cell.tokens.contains { tokens[$0].kind == .word && tokens.foldedRange($0).count > 1 }
      || cell.tokens.contains { tokens[$0].kind == .number }
  }

  /// What a row is called: its first words, codes left out; `nil` where they are only the year.
  private func label(ofRow row: Int, year: Int?) -> TokenRange? {
    for (column, cell) in table.cells[row].enumerated() {
      let head = table.columns[column]
      // What follows the amounts, such as « Observations », is not a label.
      guard !head.ae, !head.cp else { return nil }
      guard isLabel(cell) else { continue }
      // « Exercice 2025 » is a year and not a label; a code is not one either.
      if cell.head.total || (cell.head.year != nil && year != nil) || table.isSuperseded(cell.head) {
        continue
      }
      if isCode(cell) { continue }
      return cell.tokens
    }
    return nil
  }

  private func label(ofColumn column: Int) -> TokenRange? {
    for row in table.cells[..<table.headRows].reversed() where column < row.count {
      if isLabel(row[column]), row[column].head.isEmpty, !isCode(row[column]) { return row[column].tokens }
    }
    return nil
  }

  /// Whether a cell holds digits glued to letters or to other digits by hyphens.
  private func isCode(_ cell: BudgetCell) -> Bool {
    let digits = cell.tokens.contains { tokens[$0].kind == .number }
    return digits && cell.tokens.dropFirst().allSatisfy { tokens[$0].isGlued }
  }

  private func range(ofRow row: Int) -> TokenRange {
    guard let first = table.cells[row].first, let last = table.cells[row].last else { return 0..<0 }
    return first.tokens.lowerBound..<max(first.tokens.lowerBound, last.tokens.upperBound)
  }
}
