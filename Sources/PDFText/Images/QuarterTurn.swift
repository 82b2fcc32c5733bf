/// How far a page is turned, clockwise, before it is read.
enum QuarterTurn: CaseIterable {
  case none, right, over, left

  /// Whether width and height change places.
  var swapsSides: Bool { self == .right || self == .left }

  /// The angle, clockwise and in radians.
  var angle: Float {
    switch self {
    case .none: 0
    case .right: .pi / 2
    case .over: .pi
    case .left: -.pi / 2
    }
  }
}
