/// How far a page is turned, clockwise, before it is read.
enum QuarterTurn: CaseIterable {
  case none, right, over, left

  /// Whether width and height change places.
  var swapsSides: Bool { self == .right || self == .left }

  /// This turn and a quarter turn back, for words that run down after it.
  var back: QuarterTurn {
    switch self {
    case .none: .left
    case .right: .none
    case .over: .right
    case .left: .over
    }
  }

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
