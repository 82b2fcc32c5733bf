/// A step on the way from a file to what is made of it, as `--timings` names it.
public enum Stage: String, Sendable, CaseIterable {
  /// The file's bytes, its pages and its facts.
  case read
  /// Where its acts begin and end, on pages laid out alone.
  case cut
  /// The pages' lines, blocks and tidy text.
  case layOut
  /// The tokens, the values and the parts of their text.
  case find
  /// The record, assembled by the rules from what was found.
  case assemble
  /// The record checked against the schema.
  case validate
  /// The record as JSON, what is made of it, and its way to where it goes.
  case write
}
