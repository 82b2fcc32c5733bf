/// What a rule says of itself: its page in the documentation and in `clausier rule`.
struct RulePage: Sendable {
  /// What it finds, as a sentence.
  let finds: Message
  /// Why it matters, as a sentence or two.
  let matters: Message
  /// The text that asks for it, such as « décret n° 2004-1085, art. 2 »; `nil` where none does.
  let source: Message?
  /// What to do, as an officer would say it: the end of each of its findings.
  let remedy: Message
  /// French words in which it finds something; for a file, what such a file has.
  let fails: String
  /// French words that look like it and are left alone; for a file, what such a file has.
  let passes: String

  /// Describes a rule.
  ///
  /// - Parameters:
  ///   - finds: What it finds.
  ///   - matters: Why it matters.
  ///   - source: The text that asks for it.
  ///   - remedy: What to do.
  ///   - fails: An example in which it finds something.
  ///   - passes: An example that it leaves alone.
  init(
    finds: Message, matters: Message, source: Message? = nil, remedy: Message, fails: String, passes: String
  ) {
    self.finds = finds
    self.matters = matters
    self.source = source
    self.remedy = remedy
    self.fails = fails
    self.passes = passes
  }
}
