import CPoppler

/// How far a page is turned, clockwise, before it is read.
enum QuarterTurn: CaseIterable {
  case none, right, over, left

  /// Whether width and height change places.
  var swapsSides: Bool { self == .right || self == .left }

  /// Turns what is drawn from now on; `size` is that of the turned image.
  func apply(to context: OpaquePointer?, _ size: (width: Int, height: Int)) {
    switch self {
    case .none: return
    case .right: cairo_translate(context, Double(size.width), 0)
    case .over: cairo_translate(context, Double(size.width), Double(size.height))
    case .left: cairo_translate(context, 0, Double(size.height))
    }
    cairo_rotate(context, angle)
  }

  private var angle: Double {
    switch self {
    case .none: 0
    case .right: .pi / 2
    case .over: .pi
    case .left: -.pi / 2
    }
  }

  /// A box of the turned page on the page as displayed, whose sides are given.
  func displayed(
    _ box: (left: Float, top: Float, right: Float, bottom: Float), width: Float, height: Float
  ) -> (left: Float, top: Float, right: Float, bottom: Float) {
    switch self {
    case .none: box
    case .right: (box.top, height - box.right, box.bottom, height - box.left)
    case .over: (width - box.right, height - box.bottom, width - box.left, height - box.top)
    case .left: (width - box.bottom, box.left, width - box.top, box.right)
    }
  }
}
