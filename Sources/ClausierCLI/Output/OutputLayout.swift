import Clausier

/// How the bodies of a product are written in an output.
struct OutputLayout {
  /// What the output holds.
  let product: any Product
  /// Whether the output is for several inputs; for one it is a list only if that has several acts.
  let isList: Bool

  /// An output with the bodies of one input only.
  func whole(_ bodies: [[UInt8]]) -> PlacedBodies {
    let frame = product.frame(isList: bodies.count > 1)
    var placed = PlacedBodies(bodies, in: frame, isFirst: true)
    placed.bytes += frame.end
    return placed
  }

  /// What an input adds to the output; the first one has the head before it.
  func part(_ bodies: [[UInt8]], isFirst: Bool) -> PlacedBodies {
    isList ? PlacedBodies(bodies, in: product.frame(isList: true), isFirst: isFirst) : whole(bodies)
  }

  /// What follows the last input.
  func end(isEmpty: Bool) -> [UInt8] {
    let frame = product.frame(isList: isList)
    if isEmpty { return frame.nothing }
    return isList ? frame.end : []
  }
}
