/// The input that a builder is at.
struct OpenInput {
  /// Its key.
  let key: Int
  /// Whether all acts that it no longer gives are gone.
  let isWhole: Bool
  /// The acts that it gave this time.
  var acts: Set<Int> = []
  /// The files that they are in.
  var files: Set<String> = []
}
