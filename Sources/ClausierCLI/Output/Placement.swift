import Batch

/// Where an input's part of an output is.
struct Placement {
  /// The byte that it begins at.
  var start = 0
  /// The number of its bytes.
  var length = 0
  /// The SHA-256 of them, where a later run may ask for it.
  var digest: String?
  /// Where its bodies are, in bytes from its start.
  var places: [Range<Int>] = []

  /// The place of a part that begins at a byte.
  init(_ part: PlacedBodies, at start: Int, hashed: Bool = true) {
    self.start = start
    length = part.bytes.count
    digest = hashed ? SHA256.hexadecimal(of: part.bytes) : nil
    places = part.places
  }
}
