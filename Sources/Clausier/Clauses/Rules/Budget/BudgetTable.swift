import FoundationEssentials

/// A table of « autorisations d'engagement » and « crédits de paiement », in either orientation.
///
/// Years are in rows or in columns, heads in the first rows or in the first column; a head may say year and
/// kind at once (« AE 2025 ») or be above several columns.
struct BudgetTable {
  /// The cells by rows.
  let cells: [[BudgetCell]]
  /// Its tokens.
  let range: TokenRange
  /// The number of rows before the first one with amounts.
  let headRows: Int
  /// What the heads of each column say together.
  let columns: [BudgetHead]
  /// What each row's own words say.
  let rows: [BudgetHead]
  /// « HT », « TTC » in the line above, and where it is said.
  private let tax: (value: Tax, position: Int)?
  /// What bare numbers are counted in where no column names its own unit; `nil` where nothing is said.
  let unit: BudgetHead.Unit?

  /// Reads a table; `nil` where its heads name neither AE nor CP nor a unit of money.
  ///
  /// `caption` is the paragraph above, which often says « en k€ ».
  init?(_ act: Act, _ line: OutlineLine, caption: TokenRange?) {
    let block = line.block
    let width = block.rows.map(\.count).max() ?? 0
    guard width > 1 else { return nil }
    var cells = block.rows.map { row in row.map { BudgetCell(act, $0) } }
    let headRows = BudgetTable.countHeadRows(cells)
    for row in 0..<headRows { BudgetTable.moveHeads(of: row, in: &cells, below: headRows, width: width) }
    var columns = [BudgetHead](repeating: BudgetHead(), count: width)
    for row in cells[..<headRows] {
      for (column, cell) in row.enumerated() { columns[column].add(cell.head) }
    }
    BudgetTable.spreadYears(&columns, cells[..<headRows])
    BudgetTable.spreadKinds(&columns, cells[..<headRows])
    BudgetTable.spreadVersions(&columns, cells[..<headRows])
    if let caption { BudgetTable.addHeads(of: caption, to: &columns, act.tokens) }
    var rows = cells.map { BudgetTable.head(ofRow: $0, under: columns) }
    BudgetTable.settleVersions(&columns)
    BudgetTable.settleVersions(&rows)
    // « Montants (en k€) » may be over several columns, and is a cell of the first of them only.
    let spread = cells[..<headRows].joined().lazy.map(\.head).first { $0.unit != nil && !$0.ae && !$0.cp }
    let unit =
      columns.first?.unit ?? spread?.unit ?? caption.flatMap { BudgetHead.unit(ofCaption: $0, act.tokens) }
    let isAboutMoney = columns.contains { $0.namesCredits || $0.money || $0.unit != nil } || unit != nil
    guard isAboutMoney || rows[headRows...].contains(where: \.namesCredits) else { return nil }
    range = line.all
    self.cells = cells
    self.headRows = headRows
    self.columns = columns
    self.rows = rows
    self.unit = unit
    tax = caption.flatMap { BudgetHead.tax(ofCaption: $0, act.tokens) }
  }

  /// What a row's own words say.
  private static func head(ofRow row: [BudgetCell], under columns: [BudgetHead]) -> BudgetHead {
    var head = BudgetHead()
    for (cell, column) in zip(row, columns) where cell.amount == nil || cell.isYear {
      // A bare « 2000 » under « AE » is an amount, not a year.
      if cell.isYear, column.namesCredits { continue }
      head.add(cell.head)
    }
    return head
  }

  /// The tables of an act that are about money, with the paragraph above each.
  static func all(_ act: Act) -> [(table: BudgetTable, caption: TokenRange?)] {
    var found: [(table: BudgetTable, caption: TokenRange?)] = []
    var caption: TokenRange?
    for line in act.bodyLines {
      guard line.block.kind == .table else {
        caption = line.all
        continue
      }
      if let table = BudgetTable(act, line, caption: caption) { found.append((table, caption)) }
      caption = nil
    }
    return found
  }

  /// Whether it is about AE and CP at all.
  var isBudget: Bool {
    columns.contains(where: \.namesCredits) || rows[headRows...].contains(where: \.namesCredits)
  }

  /// Whether its heads or the line above say what its numbers are counted in.
  var namesUnit: Bool { unit != nil || (columns + rows).contains { $0.unit != nil } }

  /// Whether a cell holds an amount, and not a year or the count of something.
  func isAmount(row: Int, column: Int) -> Bool {
    let cell = cells[row][column]
    guard row >= headRows, let amount = cell.amount else { return false }
    if amount.hasUnit { return true }
    let head = columns[column]
    if head.isForeign || rows[row].isForeign { return false }
    if cell.isYear { return (head.ae || head.cp) && rows[row].year != nil }
    if column == 0, !(head.ae || head.cp || head.money) { return false }
    if head.ae || head.cp || head.money || head.unit != nil { return true }
    return rows[row].ae || rows[row].cp || (head.total && isBudget)
  }

  /// The amount of a cell in euros.
  func euros(row: Int, column: Int) -> Decimal? {
    guard isAmount(row: row, column: column), let amount = cells[row][column].amount else { return nil }
    guard !amount.hasUnit else { return amount.number }
    return amount.number * Decimal(sign: .plus, exponent: unit(row, column)?.power ?? 0, significand: 1)
  }

  /// The tokens that print an amount: its number, and « k€ » in a head where that is its unit.
  func ranges(_ tokens: Tokens, row: Int, column: Int) -> [TokenRange] {
    guard let amount = cells[row][column].amount else { return [] }
    guard !amount.hasUnit, let unit = unit(row, column), unit.power > 0 else { return [amount.range] }
    return [amount.range, unit.tokens]
  }

  private func unit(_ row: Int, _ column: Int) -> BudgetHead.Unit? {
    columns[column].unit ?? rows[row].unit ?? unit
  }

  /// Whether the heads of a cell say that it includes the tax.
  func tax(row: Int, column: Int) -> (value: Tax, position: Int)? {
    for head in [columns[column], rows[row]] {
      if let tax = head.tax, let position = head.taxPosition { return (tax, position) }
    }
    return isAmount(row: row, column: column) ? tax : nil
  }

  /// Whether amounts of a head are those from before an avenant, beside others that it brings.
  func isSuperseded(_ head: BudgetHead) -> Bool {
    valid != nil && head.version != nil && head.version != valid
  }

  /// The state that counts where heads put the old one beside it.
  private var valid: BudgetHead.Version? {
    let versions = (columns + rows[headRows...]).compactMap(\.version)
    guard versions.contains(.old) else { return nil }
    return [.new, .amending].first { versions.contains($0) }
  }

  /// The rows at the top that hold no amounts.
  private static func countHeadRows(_ cells: [[BudgetCell]]) -> Int {
    var named = false
    for (index, row) in cells.enumerated() {
      let hasAmount = row.contains { $0.amount != nil && !$0.isYear }
      let isDashed =
        named && row.dropFirst().allSatisfy { $0.isBlank } && row.first?.head.isEmpty == false
        && row.first?.head.year != nil
      // « 2024 | 2000 | 2000 » below « AE | CP »: a year once the heads are known begins the rows.
      let isYearRow = named && row.first?.isYear == true
      if hasAmount || isDashed || isYearRow { return index }
      named = named || row.contains { $0.head.ae || $0.head.cp }
    }
    return cells.count
  }

  /// Moves « AE | CP | » above « 2025 | 1 200 | 350,5 » to the right, where the head of the first column is a cell that
  /// reaches over two rows.
  private static func moveHeads(
    of row: Int, in cells: inout [[BudgetCell]], below headRows: Int, width: Int
  ) {
    guard let first = cells[row].first, first.head.ae || first.head.cp, cells[row].count == width,
      cells[row][width - 1].tokens.isEmpty, headRows < cells.count
    else { return }
    let body = cells[headRows...]
    guard body.allSatisfy({ $0.first.map { $0.isYear || $0.amount == nil } ?? true }),
      body.contains(where: { $0.count == width && $0[width - 1].amount != nil })
    else { return }
    cells[row].insert(cells[row].removeLast(), at: 0)
  }

  /// Gives the columns of years the kind above them: « Autorisations d'engagement » over 2024 to 2026.
  private static func spreadKinds(_ columns: inout [BudgetHead], _ heads: ArraySlice<[BudgetCell]>) {
    let years = columns.indices.filter { columns[$0].year != nil }
    for row in heads {
      let kinds = row.indices.filter { row[$0].head.year == nil && row[$0].head.ae != row[$0].head.cp }
      guard kinds.count > 1, years.count > kinds.count, years.count % kinds.count == 0 else { continue }
      for (rank, column) in years.enumerated() {
        let head = row[kinds[rank / (years.count / kinds.count)]].head
        columns[column].ae = head.ae
        columns[column].cp = head.cp
      }
    }
  }

  /// Heads that the end of a page separates from their table are the line above it: « AE CP ».
  private static func addHeads(of caption: TokenRange, to columns: inout [BudgetHead], _ tokens: Tokens) {
    guard !columns.contains(where: { $0.ae || $0.cp }) else { return }
    let isHeads = caption.allSatisfy { position in
      tokens.match(.headWord, at: position) != nil || tokens.reads(position, "(")
        || tokens.reads(position, ")")
        || BudgetHead.names(tokens, position)
    }
    if isHeads, !columns.contains(where: { $0.year != nil }) {
      let years = caption.filter { BudgetHead.names(tokens, $0) }
      if years.count == columns.count - 1 {
        for (index, position) in years.enumerated() {
          columns[index + 1].year = tokens.integer(position)
          columns[index + 1].yearPosition = position
        }
      }
    }
    let marks = isHeads ? tokens.all(.head, in: caption) : []
    guard !marks.isEmpty, marks.count <= columns.count else { return }
    for (index, mark) in marks.enumerated() {
      columns[columns.count - marks.count + index].add(BudgetHead(tokens, mark))
    }
  }

  /// Gives each column the year above it, also one above several columns; « Total » may be beside years.
  private static func spreadYears(_ columns: inout [BudgetHead], _ heads: ArraySlice<[BudgetCell]>) {
    let kinds = columns.indices.filter { columns[$0].ae || columns[$0].cp }
    for row in heads {
      let heads = row.indices.filter { !row[$0].head.ae && !row[$0].head.cp }
      let years = heads.filter { row[$0].head.year != nil }
      let groups = heads.filter { row[$0].head.year != nil || row[$0].head.total }
      guard !years.isEmpty, kinds.count > years.count else { continue }
      let above: [Int]? =
        [groups, years].first { kinds.count == 2 * $0.count }.map { pairs in
          kinds.indices.map { pairs[$0 / 2] }
        }
      for (rank, column) in kinds.enumerated() {
        guard let head = above?[rank] ?? (columns[column].year == nil ? groups.last { $0 <= column } : nil)
        else { continue }
        columns[column].year = row[head].head.year
        columns[column].yearPosition = row[head].head.yearPosition
        columns[column].total = columns[column].total || row[head].head.total && row[head].head.year == nil
      }
    }
  }
}

extension Phrase {
  fileprivate static let headWord = Phrase(

    """
    ae|cp|annee(s)|exercice(s)|budgetaire(s)|autorisations|d'|engagement|credits|de|des|paiement|en|euros|€|k|montant(s)
    """)
  fileprivate static let head = Phrase("ae|cp|autorisations d'engagement|credits de paiement")
}
