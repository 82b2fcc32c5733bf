import FoundationEssentials

/// Lists every mention of an amount in reading order, bare numbers in tables of money included.
enum AmountsRule: ClauseRule {
  static let name: StaticString = "amounts"

  static let summary = RuleSummary(
    name, ["/amounts"],
    fr: "chaque nombre qui porte une unité monétaire, et chaque nombre nu sous un en-tête de crédits.",
    en: "every number with a unit of money, and every bare number under a heading of credits.")

  static let diagnostics: [DiagnosticKind] = [.otherReading, .unclearTable]

  /// No act delegates ten thousand millions.
  private static let huge: Decimal = 10_000_000_000
  /// Below this a number without unit may count thousands.
  static let small: Decimal = 1000

  static func read(_ act: Act, into record: inout Record) {
    let tables = BudgetTable.all(act).map(\.table)
    let bare = tables.flatMap { bareAmounts(act, $0) }
    let cells = tables.reduce(into: [:]) { writtenCells($1, &$0) }
    let written = act.mentions.amounts.within(act.readable)
    record.amounts.reserveCapacity(written.count + bare.count)
    var next = 0
    for mention in written {
      while next < bare.count, bare[next].range.lowerBound < mention.tokens.lowerBound {
        record.amounts.append(amount(act, bare[next]))
        next += 1
      }
      record.amounts.append(amount(act, mention, cells[mention.tokens.lowerBound], record: &record))
    }
    for rest in bare[next...] { record.amounts.append(amount(act, rest)) }
    doubtHuge(&record)
    doubtUncounted(bare, &record)
  }

  /// An amount that no act delegates may be two amounts side by side.
  private static func doubtHuge(_ record: inout Record) {
    for (index, amount) in record.amounts.enumerated() where abs(amount.euros.value) >= huge {
      let digits = "\(amount.euros.value)".prefix { $0 != "." }
      let half = String(digits.prefix(digits.count - (digits.count + 5) / 6 * 3))
      record.diagnostics.append(
        .otherReading(
          taken: "\(amount.euros.value)", other: half, at: amount.euros.places.first,
          pointer: "/amounts/\(index)/euros"))
    }
  }

  /// A small number of a read table whose heads name no unit: « en M€ » may have been misread.
  private static func doubtUncounted(_ bare: [Bare], _ record: inout Record) {
    guard bare.contains(where: { !$0.hasUnit && abs($0.euros) < small && $0.euros != 0 }) else { return }
    for (index, amount) in record.amounts.enumerated() {
      guard let place = amount.euros.places.first, place.method.isRecognised,
        abs(amount.euros.value) < small, amount.euros.value != 0
      else { continue }
      record.diagnostics.append(.unclearTable(at: place, pointer: "/amounts/\(index)/euros"))
    }
  }

  /// A number of a table that its heads make an amount.
  private struct Bare {
    var euros: Decimal
    var range: TokenRange
    var ranges: [TokenRange]
    var tax: (value: Tax, position: Int)?
    /// Whether the table says what it is counted in.
    var hasUnit: Bool
  }

  /// What a table says of an amount that has its own unit: a minus around it, the tax in its head.
  private struct Cell {
    var euros: Decimal
    var tax: (value: Tax, position: Int)?
  }

  /// The cells of a table whose amounts have a unit, by the first token of each amount.
  private static func writtenCells(_ table: BudgetTable, _ found: inout [Int: Cell]) {
    for (row, cells) in table.cells.enumerated() {
      for (column, cell) in cells.enumerated() {
        guard let amount = cell.amount, amount.hasUnit else { continue }
        found[amount.range.lowerBound] = Cell(
          euros: amount.number, tax: table.tax(row: row, column: column))
      }
    }
  }

  private static func bareAmounts(_ act: Act, _ table: BudgetTable) -> [Bare] {
    var found: [Bare] = []
    for (row, cells) in table.cells.enumerated() {
      for (column, cell) in cells.enumerated() {
        guard let amount = cell.amount, !amount.hasUnit, let euros = table.euros(row: row, column: column)
        else {
          continue
        }
        let ranges = table.ranges(act.tokens, row: row, column: column)
        found.append(
          Bare(
            euros: euros, range: amount.range, ranges: ranges, tax: table.tax(row: row, column: column),
            hasUnit: table.namesUnit))
      }
    }
    return found
  }

  private static func amount(_ act: Act, _ bare: Bare) -> Amount {
    Amount(
      euros: act.shown(bare.euros, at: bare.ranges, by: name),
      tax: bare.tax.map { act.shown($0.value, at: $0.position..<$0.position + 1, by: name) },
      section: act.section(of: bare.range))
  }

  private static func amount(
    _ act: Act, _ mention: Mention<FoundAmount>, _ cell: Cell?, record: inout Record
  ) -> Amount {
    var found = mention.value
    if let cell { found.euros = cell.euros }
    // Where an amount is written twice, both ways of writing it are shown.
    let ranges = mention.parts.isEmpty ? [mention.tokens] : mention.parts
    let places = ranges.flatMap { act.places(of: $0) }
    var amount = Amount(
      euros: Shown(found.euros, at: places, rule: name), section: act.section(of: mention.tokens))
    if let tax = found.tax, let words = found.taxTokens {
      amount.tax = act.shown(tax, at: words, by: name)
    } else if let tax = cell?.tax {
      amount.tax = act.shown(tax.value, at: tax.position..<tax.position + 1, by: name)
    }
    if let qualifier = found.qualifier, let words = found.qualifierTokens {
      amount.qualifier = act.shown(qualifier, at: words, by: name)
    }
    if let other = found.contradiction {
      record.diagnostics.append(
        .otherReading(
          taken: "\(found.euros)", other: "\(other)", at: places.first,
          pointer: "/amounts/\(record.amounts.count)/euros"))
    }
    return amount
  }
}
