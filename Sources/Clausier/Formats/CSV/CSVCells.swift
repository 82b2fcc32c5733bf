import FoundationEssentials

/// Writes cells as RFC 4180 has them, in UTF-8.
package struct CSVCells: Sendable {
  private let dialect: CSVDialect

  /// Makes a writer of cells.
  package init(_ dialect: CSVDialect) { self.dialect = dialect }

  /// Commas, decimal points, no mark; formulas are made harmless where a spreadsheet may open the file.
  package init(isRaw: Bool = false) {
    var dialect = CSVDialect()
    dialect.isRaw = isRaw
    self.init(dialect)
  }

  /// What the file begins with: the mark of UTF-8 if it is wanted.
  package var mark: [UInt8] { dialect.hasMark ? [0xEF, 0xBB, 0xBF] : [] }

  /// One row.
  package func line(_ cells: [TableCell]) -> [UInt8] {
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
    if !dialect.isRaw, CSVCells.isFormula(text) { words.insert(UInt8(ascii: "'"), at: 0) }
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
