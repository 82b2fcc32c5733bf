/// A page as it was read: glyphs with their boxes, before they are interpreted.
public struct Page: Sendable {
  /// A font at a size, as the page uses it.
  public struct Face: Sendable, Hashable {
    /// The font's name without its subset prefix.
    public var name: String
    /// The size, in points.
    public var size: Float
    /// Whether the strokes are heavy.
    public var bold: Bool
    /// Whether the letters lean.
    public var italic: Bool

    /// Makes a face; `size` in points.
    public init(name: String, size: Float, bold: Bool, italic: Bool) {
      self.name = name
      self.size = size
      self.bold = bold
      self.italic = italic
    }
  }

  /// The page's place in the file, from 1.
  public var number: Int
  /// The width as displayed, in points.
  public var width: Double
  /// The height as displayed, in points.
  public var height: Double
  /// The glyphs in the file's order; those of one word are together, with spaces and line ends between words.
  public var glyphs: [Glyph]
  /// The faces that the glyphs name by index.
  public var faces: [Face]
  /// The straight lines drawn on the page, in no order.
  public var strokes: [Stroke]
  /// How the glyphs were obtained.
  public var method: Method
  /// How far the lines of the upright page fall for each point to the right; not 0 where a scan is askew.
  public var slope: Float = 0
  /// How its lines run against level ones besides; `nil` where the page lay flat.
  public var bend: Bend?
  /// Where the page as displayed shows ink that looks like words, and none could be read.
  public var unread: [Box] = []
  /// How far the page as displayed is turned against this one; `none` on a page as it was read.
  var turn = Turn.none

  /// Makes a page; sizes in points as displayed.
  public init(
    number: Int, width: Double, height: Double, glyphs: [Glyph], faces: [Face],
    strokes: [Stroke] = [], method: Method = .embedded
  ) {
    self.number = number
    self.width = width
    self.height = height
    self.glyphs = glyphs
    self.faces = faces
    self.strokes = strokes
    self.method = method
  }
}
