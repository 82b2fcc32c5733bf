/// Where the bytes of an object are.
struct ObjectPlace: Equatable {
  /// The offset of the object in the file, or of the stream that holds it.
  var offset: Int
  /// Its place in that stream, from 1; 0 for an object that stands alone.
  var index: Int
}
