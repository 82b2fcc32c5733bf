/// The distances that tell what is around the act.
///
/// Measured on the records of 162 test files: a quarter less or a third more of any of them changes no
/// record, except for two. `emblemRows` changes one when it is more; `foot` at 0.7 takes the last lines of
/// the text for running ones, which loses 21 of 2,810 values that are compared with gold.
enum MarginMeasure {
  /// How many rows at the head and at the foot of a page can be running lines.
  static let depth = 4
  /// The part of the page's height above which a row belongs to the head's margin.
  static let head: Float = 0.07
  /// The part of the page's height below which a row belongs to the foot's margin.
  static let foot: Float = 0.94
  /// How far from the text such a row is, in type sizes.
  static let distance: Float = 3
  /// The type of a head or foot, as a share of the text's.
  static let smallType: Float = 0.9
  /// The largest type of a head that is printed like the text, as a share of the text's.
  static let plainType: Float = 1.02
  /// The least type of a title below such a head, as a share of the head's.
  static let titleType: Float = 1.1
  /// In how many rows at the head of a page, and in which part of its height, the State's emblem is.
  static let emblemRows = 14
  static let emblemDepth = 0.4
}
