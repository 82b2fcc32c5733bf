/// A straight line drawn on a page, level or upright: a rule of a table, a side of a frame, an underline.
public struct Stroke: Sendable, Equatable {
  /// The left edge, in points from the left of the page as displayed.
  public var left: Float
  /// The top edge, in points from the top of the page as displayed.
  public var top: Float
  /// The right edge, in points.
  public var right: Float
  /// The bottom edge, in points.
  public var bottom: Float

  /// Makes a line from its edges, in points from the top left of the page as displayed.
  public init(left: Float, top: Float, right: Float, bottom: Float) {
    self.left = left
    self.top = top
    self.right = right
    self.bottom = bottom
  }

  /// Whether it runs from left to right.
  public var isLevel: Bool { right - left >= bottom - top }
}
