/// The distances that show that rows are a table, as shares of the type size unless said otherwise.
///
/// Measured on the records of 162 test files: a quarter less or a third more of any of them changes no value that is
/// compared with gold, and at most three records. `firstGap`, `ownGap`, `firstPitch` and `wrappedRight`
/// change one or two when they are less, `mostPending` one when it is more, `spaced` and `unspaced` two or
/// three either way.
enum TableMeasure {
  /// The least gap of a first row that may be a gutter.
  static let firstGap: Float = 1.2
  /// How near to the text's right edge a line ends that fills it, and so may be spread out.
  static let fullLine: Float = 2
  /// The gutter that one row alone shows.
  static let loneGutter: Float = 3
  /// How much further right than the rows above a row may reach if its cells come close to each other.
  static let longerRow: Float = 5
  /// The least strip between the words of several rows that is considered.
  static let sharedGap: Float = 0.15
  /// The least gutter of a row that is considered alone.
  static let ownGap: Float = 0.8
  /// How far after a gutter a row goes on if its cell there is empty.
  static let emptyCell: Float = 2
  /// How much wider than a space the gap before a column is, in spaces, where words are close.
  static let narrowGap: Float = 1.12
  /// How much wider it is in at least one row, in spaces.
  static let openGap: Float = 1.6
  /// How far apart rows are, as a share of the widest distance of those above.
  static let pitch: Float = 1.5
  /// How far the second row of a table is from the first.
  static let firstPitch: Float = 2.6
  /// How far apart rows are that begin where the columns do.
  static let keptPitch: Float = 4
  /// How many rows of one side may be between two that fill several columns.
  static let mostPending = 3
  /// How far left of the table a row of one side may begin.
  static let outdent: Float = 0.5
  /// How far above a first row its table may begin, where no distance of rows is known.
  static let pitchAbove: Float = 2.2
  /// How far a row is from the last one that goes on in a column after the first.
  static let wrappedRight: Float = 2.2
  /// How far a row is from the last one that goes on in the first column.
  static let wrapped: Float = 1.3
  /// Over how many rows above a heading their gutter is looked for.
  static let rowsAbove = 12
  /// The fewest rows that may be two tables, and the distance between those, as a share of the usual one.
  static let fewestParted = 4
  static let parting: Float = 1.2
  /// A head's height above its column's first row: right of the first column, on its second line, within one.
  static let headAbove: Float = 1.9
  static let headAgain: Float = 1.1
  static let headWithin: Float = 0.95
  /// The most words of a head of several columns.
  static let headWords = 12
  /// How far above the first row heads are that are wider than their cells.
  static let wideHeadAbove: Float = 3
  /// How much wider than a paragraph's the widest distance of rows is where cells are wrapped, and how much wider
  /// those of wrapped lines are.
  static let spaced: Float = 1.25
  static let unspaced: Float = 1.1
}
