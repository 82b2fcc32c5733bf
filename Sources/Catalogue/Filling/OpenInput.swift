/// The input that a builder is at.
struct OpenInput {
  /// Its key.
  let key: Int
  /// Whether it is one document.
  let isWhole: Bool
  /// The acts that it gave this time.
  var acts: Set<Int> = []
  /// The files that they are in.
  var files: Set<String> = []
}
