/// Writes tables as RFC 4180 has them, in UTF-8.
struct CSVWriter: Sendable {
  private let table: RecordTable
  private let cells: CSVCells

  /// Makes a writer.
  init(_ table: RecordTable, _ dialect: CSVDialect) {
    self.table = table
    cells = CSVCells(dialect)
  }

  /// What comes before all rows: the names of the columns, and the mark if it is wanted.
  var head: [UInt8] {
    cells.mark + cells.line(table.columns.map { .text($0.name) })
  }

  /// The rows of a record; a table of parts has none for a record without such parts.
  func rows(of record: Record) -> [UInt8] {
    var bytes: [UInt8] = []
    for index in 0..<table.rowCount(record) {
      bytes += cells.line(table.columns.map { $0.cell(record, index) })
    }
    return bytes
  }

  /// The rows of a document that gave no record: one in the table of acts, with the code, none in the others.
  func rows(of error: ErrorRecord) -> [UInt8] {
    guard table == .acts else { return [] }
    let row = table.columns.map { column in
      switch column.name {
      case "file": TableCell(error.file)
      case "actIndex", "actOf": TableCell(1)
      case "sha256": TableCell(error.sha256)
      case "error": TableCell(error.fault.code)
      default: TableCell.empty
      }
    }
    return cells.line(row)
  }
}
