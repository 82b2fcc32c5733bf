/// A step on the way from a file to its record, as `--timings` names it.
enum Stage: String, CaseIterable {
  /// The file's bytes, its pages and its facts.
  case read
  /// The pages' lines, blocks and tidy text.
  case layOut
  /// What the rules find in the text.
  case find
  /// The record, put together from what was found.
  case assemble
  /// The record held against the schema.
  case validate
  /// The record as JSON, brought to where it goes.
  case write
}
