/// Where an input's part of an output is.
struct Placement {
  /// The byte that it begins at.
  var start = 0
  /// The number of its bytes.
  var length = 0
  /// Where its bodies are, in bytes from its start.
  var places: [Range<Int>] = []

  /// The place of a part that begins at a byte.
  init(_ part: PlacedBodies, at start: Int) {
    self.start = start
    length = part.bytes.count
    places = part.places
  }
}
