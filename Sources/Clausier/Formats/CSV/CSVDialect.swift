/// How cells are written.
package struct CSVDialect: Sendable, Equatable {
  /// What is between two cells, one character of ASCII.
  var separator = UInt8(ascii: ",")
  /// What is before decimals.
  var decimalMark = UInt8(ascii: ".")
  /// Whether words that a spreadsheet would take for a formula are left as they are.
  var isRaw = false
  /// Whether the file begins with the mark by which some spreadsheets recognise UTF-8.
  var hasMark = false

  /// Commas, decimal points, formulas made harmless, no mark.
  package init() {}
}
