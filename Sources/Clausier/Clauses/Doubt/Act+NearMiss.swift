/// How rules say what they refused.
extension Act {
  /// Words that could have been a value and are none.
  func miss(
    _ field: String, _ words: Range<Int>, reading: String? = nil, _ reason: NearMissReason
  ) -> NearMiss {
    NearMiss(pointer: field, bytes: tokens.bytes(of: words), reading: reading, reason: reason)
  }

  /// The lines of the body, in order.
  var bodyLines: [OutlineLine] {
    manuscript.blocks.filter { $0.zone == .body }.map { OutlineLine($0, tokens) }
  }

  /// What sort of part a token stands in.
  func kind(at place: Int) -> OutlinePart.Kind? { outline.part(at: Int(tokens[place].start))?.kind }
}
