/// One Unicode scalar of a page with the rectangle it is drawn in.
///
/// Small on purpose: a convention of seven pages has about twenty thousand of them.
public struct Glyph: Sendable {
  /// What sets a glyph apart from those that the page's own content shows.
  public struct Marks: OptionSet, Sendable {
    /// The set as bits.
    public let rawValue: UInt8
    /// Makes a set from its bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// Drawn, but nothing of it shows: invisible, covered, or of the ground's colour.
    public static let hidden = Marks(rawValue: 1)
    /// Outside the page as displayed.
    public static let offPage = Marks(rawValue: 2)
    /// Shown by a form field.
    public static let field = Marks(rawValue: 4)
    /// Typed on the page, or stamped on it, as an annotation.
    public static let annotation = Marks(rawValue: 8)

    /// Whether a reader of the page cannot see the glyph, although the file has it.
    public var isUnseen: Bool { !subtracting([.field, .annotation]).isEmpty }
  }

  /// The character, in NFC.
  public var scalar: Unicode.Scalar
  /// The left edge, in points from the left of the page as displayed.
  public var left: Float
  /// The top edge, in points from the top of the page as displayed.
  public var top: Float
  /// The right edge, in points.
  public var right: Float
  /// The bottom edge, in points.
  public var bottom: Float
  /// The index of the glyph's typeface in ``Page/faces``.
  public var face: UInt16
  /// What sets the glyph apart, if anything.
  public var marks: Marks
  /// How sure recognition from an image is of it, in hundredths; 100 where the page's own text says it.
  public var confidence: UInt8 = 100

  /// Makes a glyph; edges in points from the top left of the page as displayed.
  public init(
    scalar: Unicode.Scalar, left: Float, top: Float, right: Float, bottom: Float, face: UInt16 = 0,
    marks: Marks = []
  ) {
    self.scalar = scalar
    self.left = left
    self.top = top
    self.right = right
    self.bottom = bottom
    self.face = face
    self.marks = marks
  }
}
