/// A line of a file as the cut reads it: its words, its place and how it is printed.
struct CutLine {
  /// The line with its tokens; each is a paragraph of its own.
  let outline: OutlineLine
  /// The index of its page.
  let page: Int
  /// Its place among the page's ``PageLines``.
  let place: Int
  /// The column that it is in, from 0.
  let column: Int
  /// The edges, in points on the upright page.
  let left: Float
  let right: Float
  let top: Float
  let bottom: Float
  /// Whether all of it is bold.
  let isBold: Bool
  /// Whether it leans.
  let isItalic: Bool
  /// What tells the family of its type from others.
  let family: Int
  /// Whether nearly all of its letters are capitals.
  let isCapital: Bool
  /// Whether it is in the middle of its page or column, with room on both sides.
  let isCentred: Bool
  /// What it is by its words, and by its place at the edge of pages.
  var signs: LineSigns = []
  /// The number of the article that it heads; 0 for an article without number or none.
  var article = 0

  /// The type size, in points.
  var size: Float { outline.block.look.size }
  /// The middle between top and bottom, in points.
  var middle: Float { (top + bottom) / 2 }
  /// Its tokens.
  var words: TokenRange { outline.content }
}
