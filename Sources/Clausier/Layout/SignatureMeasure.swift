/// The distances that show that signatures are beside each other, as shares of the type size.
///
/// Measured on the records of 162 test files: a quarter less or a third more of any of them changes no value that is
/// compared with gold. `inTurn` changes fifteen records when it is more, `pitch` and `wideGap` one when they
/// are less, `beside` one when it is more.
enum SignatureMeasure {
  /// How many rows signatures have at most: what is longer is examined in parts.
  static let mostRows = 120
  /// Within how many rows the columns begin.
  static let rowsBefore = 6
  /// How far a row may be above the first one of the right column and belong to it.
  static let pitch: Float = 2.6
  /// More strips than this are spaces between words.
  static let mostStrips = 30
  /// The least gap within a row that cannot be between words of one column.
  static let wideGap: Float = 2
  /// The least gap between two rows beside each other.
  static let gapBeside: Float = 1.2
  /// How far apart the middles of two rows beside each other are at most.
  static let beside: Float = 0.9
  /// How far apart the rows of one column are at most where those of two alternate.
  static let inTurn: Float = 3.2
  /// How far from each other, in points, words below each other begin.
  static let aligned: Float = 1.2
  /// How far from each other, in points, twice the middles of centred words are.
  static let centred: Float = 5
}
