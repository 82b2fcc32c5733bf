import Clausier

/// What a page's content draws, as far as it matters for what a reader can see of the text.
///
/// All places are on the page as displayed, in points from its top left.
struct PageDrawing {
  /// Something filled or an image, and what text stands in it that was drawn before or after.
  struct Ground {
    var extent: Extent
    /// Whether its colour is dark enough for white text; `nil` for images and shadings.
    var isDark: Bool?
    /// Whether nothing behind shows through it.
    var isOpaque: Bool
    /// Whether it is an image.
    var isImage: Bool
    /// Whether text was drawn before it, anywhere.
    var isLate: Bool
    /// How many texts drawn before it begin in it, if nothing shows through it.
    var covered = 0
    /// How many texts drawn after it begin in it, and in nothing drawn later.
    var carried = 0
  }

  /// The page as displayed.
  var page: Extent
  /// The bytes of text drawn so that they can be seen, as far as the text's own state tells.
  var seenText = 0
  /// The bytes of text drawn in a rendering mode that leaves no ink, or wholly transparent.
  var unseenText = 0
  /// Whether a font of signs has one where other fonts have a blank, so that its euro is left out of the text.
  var hasSignForBlank = false
  /// Where texts begin, on a page that has both kinds.
  var textStarts: [TextStart] = []
  /// Whether a text begins outside of what it is clipped to.
  var clipsText = false
  /// Whether a text begins outside of the page.
  var leavesPage = false
  /// What is large enough to carry or to cover text, in the order of drawing; at most ``mostGrounds``.
  var grounds: [Ground] = []
  /// Whether there was more of it than is kept.
  var hasMoreGrounds = false
  /// The straight lines and thin bars, level or upright; at most ``mostStrokes``.
  var strokes: [Extent] = []
  /// The number of paths painted; of one with several curved parts, as many as these.
  var paths = 0
  /// The area of the largest image, in square points.
  var imageArea = 0.0
  /// The area of all images together, in square points; a scan may be cut into hundreds of strips.
  var imagesArea = 0.0

  /// How many grounds are kept of a page: enough for a table, and few enough to look through for each text.
  static let mostGrounds = 250
  /// How many lines are kept of a page: more are a picture.
  static let mostStrokes = 4000
}

extension PageDrawing {
  /// Whether it is of the same size as a page that poppler read, so that their places can be compared.
  func shows(_ page: Page) -> Bool {
    abs(self.page.right - page.width) < 1 && abs(self.page.bottom - page.height) < 1
  }

  /// The lines as the layout takes them.
  var lines: [Stroke] {
    strokes.map { stroke in
      Stroke(
        left: Float(stroke.left), top: Float(stroke.top), right: Float(stroke.right),
        bottom: Float(stroke.bottom))
    }
  }
}
