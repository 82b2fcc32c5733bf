import FoundationEssentials

/// Writes tables as RFC 4180 has them, in UTF-8.
struct CSVWriter: Sendable {
  private let table: RecordTable
  private let dialect: CSVDialect

  /// Makes a writer.
  init(_ table: RecordTable, _ dialect: CSVDialect) {
    self.table = table
    self.dialect = dialect
  }

  /// What comes before all rows: the names of the columns, and the mark if it is wanted.
  var head: [UInt8] {
    (dialect.hasMark ? [0xEF, 0xBB, 0xBF] : []) + line(table.columns.map { .text($0.name) })
  }

  /// The rows of a record; a table of parts has none for a record without such parts.
  func rows(of record: Record) -> [UInt8] {
    var bytes: [UInt8] = []
    for index in 0..<table.rowCount(record) {
      bytes += line(table.columns.map { $0.cell(record, index) })
    }
    return bytes
  }

  /// The rows of a document that gave no record: one in the table of acts, with the code, none in the others.
  func rows(of error: ErrorRecord) -> [UInt8] {
    guard table == .acts else { return [] }
    let cells = table.columns.map { column in
      switch column.name {
      case "file": TableCell(error.file)
      case "actIndex", "actOf": TableCell(1)
      case "sha256": TableCell(error.sha256)
      case "error": TableCell(error.fault.code)
      default: TableCell.empty
      }
    }
    return line(cells)
  }

  private func line(_ cells: [TableCell]) -> [UInt8] {
    var bytes: [UInt8] = []
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(dialect.separator) }
      switch cell {
      case .text(let text): append(text, to: &bytes)
      case .number(let number): bytes += Array(String(number).utf8)
      case .decimal(let decimal):
        bytes += decimal.description.utf8.map { $0 == UInt8(ascii: ".") ? dialect.decimalMark : $0 }
      case .empty: break
      }
    }
    return bytes + [0x0D, 0x0A]
  }

  private func append(_ text: String, to bytes: inout [UInt8]) {
    var words = Array(text.utf8)
    // Spreadsheets calculate what begins like this; an apostrophe says that it is text.
    if !dialect.isRaw, CSVWriter.isFormula(text) { words.insert(UInt8(ascii: "'"), at: 0) }
    let quoted = words.contains { $0 == dialect.separator || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }
    if !quoted {
      bytes += words
      return
    }
    bytes.append(0x22)
    for byte in words {
      if byte == 0x22 { bytes.append(0x22) }
      bytes.append(byte)
    }
    bytes.append(0x22)
  }

  /// Whether a spreadsheet may take a text for a formula: by its first sign, or by the first behind signs that some
  /// leave out.
  private static func isFormula(_ text: String) -> Bool {
    for (index, scalar) in text.unicodeScalars.enumerated() {
      switch scalar {
      // The sign in ASCII, small and in full width.
      case "=", "+", "-", "@", "\u{FE62}", "\u{FE63}", "\u{FE66}", "\u{FE6B}", "\u{FF0B}", "\u{FF0D}",
        "\u{FF1D}",
        "\u{FF20}":
        return true
      case "\t", "\r", "\n": return true
      case "\"", "'", "’", "«", "“", "\u{AD}", "\u{200B}"..."\u{200F}", "\u{2060}"..."\u{2064}", "\u{FEFF}":
        continue
      default:
        guard scalar.properties.isWhitespace, index < 64 else { return false }
      }
    }
    return false
  }
}
