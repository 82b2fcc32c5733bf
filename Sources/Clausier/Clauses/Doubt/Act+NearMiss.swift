/// How rules say what they refused.
extension Act {
  /// Words that could have been a value and are not.
  func miss(
    _ field: String, _ words: TokenRange, reading: String? = nil, _ reason: NearMissReason
  ) -> NearMiss {
    NearMiss(pointer: field, words: words, reading: reading, reason: reason)
  }

  /// What sort of part some words begin in.
  func kind(of words: TokenRange) -> OutlinePart.Kind? { outline.part(of: words)?.kind }
}
