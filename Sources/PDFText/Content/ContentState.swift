/// The part of the graphics state that tells what a reader can see of a text.
struct ContentState {
  /// From the content's coordinates to the page as displayed.
  var map: Matrix
  /// The area that drawing is clipped to.
  var clip = Extent.everything
  /// How text is drawn: 3 and 7 leave no ink.
  var rendering = 0
  /// How much a fill hides of what is behind it, from 0 to 1.
  var opacity = 1.0
  /// Whether a fill mixes with what is behind it.
  var mixes = false
  /// Whether a mask hides parts of what is drawn.
  var masks = false
  /// Whether the fill's colour is dark; `nil` when it is a pattern or in a space that is not told.
  var isDark: Bool? = true
  /// The distance between lines, in units of the text space.
  var leading = 0.0

  /// Sets the fill's colour from the operands of a colour operator.
  mutating func fill(_ operands: ContentOperands) {
    guard operands.name == nil else {
      isDark = nil
      return
    }
    let (first, second, third, fourth) = operands.four
    switch operands.count {
    case 1: isDark = fourth < 0.55
    case 3: isDark = 0.3 * second + 0.59 * third + 0.11 * fourth < 0.55
    case 4:
      let light = 1 - min(1, fourth)
      isDark = light * (1 - 0.3 * first - 0.59 * second - 0.11 * third) < 0.55
    default: isDark = nil
    }
  }
}
