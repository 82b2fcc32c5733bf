import Clausier

/// What a page's content draws, as far as it matters for what a reader can see of the text.
///
/// All places are on the page as displayed, in points from its top left.
struct PageDrawing {
  /// A filled shape or an image, and the texts in it that were drawn before or after.
  struct Ground {
    var extent: Extent
    /// Whether its colour is dark enough for white text; `nil` for images and shadings.
    var isDark: Bool?
    /// Whether it is fully opaque.
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
  /// Whether a font of signs has one where other fonts have a blank, so that the text lacks its euro.
  var hasSignForBlank = false
  /// Whether it gives text with figures to be copied in place of what it draws.
  var speaksFigures = false
  /// The names of fonts that call one figure another.
  var contradictoryFonts: Set<String> = []
  /// Whether it draws in a layer that some programs show and others do not.
  var hasLayerInDoubt = false
  /// Where texts begin that are drawn through a mask, which may hide any part of them; at most ``mostGrounds``.
  var maskedStarts: [TextStart] = []
  /// Where texts begin, on a page that has both kinds.
  var textStarts: [TextStart] = []
  /// Whether a text begins outside the area it is clipped to.
  var clipsText = false
  /// Whether a text begins outside the page.
  var leavesPage = false
  /// Everything large enough to carry or to cover text, in the order of drawing; at most ``mostGrounds``.
  var grounds: [Ground] = []
  /// Whether there were more of them than are kept.
  var hasMoreGrounds = false
  /// The straight lines and thin bars, horizontal or vertical; at most ``mostStrokes``.
  var strokes: [Extent] = []
  /// The number of paths painted; a path with several curved parts counts once for each of them.
  var paths = 0
  /// The area of all images together, in square points; a scan may be cut into hundreds of strips.
  var imagesArea = 0.0
  /// The pixels in an inch of the finest image that has shades; 0 where there is none.
  var imageResolution = 0.0

  /// How many grounds of a page are kept: enough for a table, and few enough to search for each text.
  static let mostGrounds = 250
  /// How many lines of a page are kept: more are a picture.
  static let mostStrokes = 4000
}

extension PageDrawing {
  /// Whether it has the same size as a page that poppler read, so that their places can be compared.
  func shows(_ page: Page) -> Bool {
    abs(self.page.right - page.width) < 1 && abs(self.page.bottom - page.height) < 1
  }

  /// The lines in the form that the layout takes.
  var lines: [Stroke] {
    strokes.map { stroke in
      Stroke(
        left: Float(stroke.left), top: Float(stroke.top), right: Float(stroke.right),
        bottom: Float(stroke.bottom))
    }
  }
}
