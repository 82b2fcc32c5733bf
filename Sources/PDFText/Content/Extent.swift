/// An upright rectangle that grows with the points added, empty at first. Points from the page's top left.
struct Extent {
  var left = Double.infinity
  var top = Double.infinity
  var right = -Double.infinity
  var bottom = -Double.infinity

  /// The extent without bounds.
  static let everything = Extent(
    left: -.infinity, top: -.infinity, right: .infinity, bottom: .infinity)

  var isEmpty: Bool { !(left <= right && top <= bottom) }
  var area: Double { isEmpty ? 0 : (right - left) * (bottom - top) }
  /// The shorter of its sides; 0 when it is empty.
  var breadth: Double { isEmpty ? 0 : min(right - left, bottom - top) }

  @inline(__always) mutating func add(_ point: (x: Double, y: Double)) {
    left = min(left, point.x)
    top = min(top, point.y)
    right = max(right, point.x)
    bottom = max(bottom, point.y)
  }

  @inline(__always) func contains(_ x: Double, _ y: Double) -> Bool {
    x >= left && x <= right && y >= top && y <= bottom
  }

  func cut(to other: Extent) -> Extent {
    Extent(
      left: max(left, other.left), top: max(top, other.top), right: min(right, other.right),
      bottom: min(bottom, other.bottom))
  }

  /// The same extent with a margin around it.
  func widened(by margin: Double) -> Extent {
    Extent(left: left - margin, top: top - margin, right: right + margin, bottom: bottom + margin)
  }
}
