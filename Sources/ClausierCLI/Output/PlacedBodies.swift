import Clausier

/// The bytes that an input adds to an output, and where its bodies are in them.
struct PlacedBodies {
  /// The bodies with what comes before, between and after them.
  var bytes: [UInt8] = []
  /// The range of each body in the bytes.
  private(set) var places: [Range<Int>] = []

  /// Puts bodies into a frame, whose head comes before the first one of an output.
  init(_ bodies: [[UInt8]], in frame: ProductFrame, isFirst: Bool) {
    bytes.reserveCapacity(bodies.reduce(frame.head.count + 8) { $0 + $1.count + 4 })
    for (index, body) in bodies.enumerated() {
      bytes += isFirst && index == 0 ? frame.head : frame.between
      let start = bytes.count
      bytes += body
      places.append(start..<bytes.count)
      bytes += frame.after
    }
  }
}
