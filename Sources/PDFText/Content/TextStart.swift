/// Where a text that a page's content draws begins, on the page as displayed, in points from its top left.
struct TextStart {
  /// The distance from the page's left edge.
  var x: Double
  /// The distance of the text's foot from the page's top.
  var y: Double
  /// Whether the text leaves no ink.
  var isUnseen: Bool
}
