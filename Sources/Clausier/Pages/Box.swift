/// A rectangle on a page, in PDF points from the top left of the page as displayed (after `/Rotate`).
public struct Box: Sendable, Equatable {
  /// The distance from the page's left edge, in points.
  public var x: Double
  /// The distance from the page's top edge, in points.
  public var y: Double
  /// The width, in points.
  public var width: Double
  /// The height, in points.
  public var height: Double

  /// Makes a box from its corner and its size, in points.
  public init(x: Double, y: Double, width: Double, height: Double) {
    self.x = x
    self.y = y
    self.width = width
    self.height = height
  }
}
