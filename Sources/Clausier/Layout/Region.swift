/// A part of a page that is read in one way.
enum Region {
  /// Rows read from top to bottom.
  case lines([Line])
  /// Columns of running text, read one after the other.
  case columns([[Region]])
  /// Columns beside each other that each belong to someone: signatures, letterheads.
  case sideBySide([[Line]])
  /// Cells read one after the other, each on its own: the heading of an article, its text beside it.
  case cells([[Line]])
  /// A table.
  case table(TableRegion)
}

/// A table on one page: its gutters and its rows of cells, each cell the lines printed in it.
struct TableRegion {
  /// The gutters between the columns, from left to right.
  var strips: [Strip]
  /// The rows, each with one cell per column; an empty cell has no lines.
  var rows: [[[Line]]]
}
