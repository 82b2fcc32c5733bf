/// A page as the cut sees it.
struct CutPage {
  /// Its number in the file, from 1.
  let number: Int
  /// The size as read, in points.
  let width: Float
  let height: Float
  /// Its lines, as indices of the file's.
  let lines: Range<Int>
  /// The size of most of its text, in points.
  let bodySize: Float
  /// The font of most of its text.
  let font: String
  /// Whether its words are the file's own, rather than read from an image.
  let isExact: Bool
  /// The number of tokens on it that do not run over pages.
  var wordCount = 0
  /// Numbers at its edge that stay over a run of pages.
  var references: [String] = []
  /// The pages that it counts itself: « 2/3 » is 2 of 3; 0 for a total that is not said.
  var folio: (page: Int, of: Int)?
}
