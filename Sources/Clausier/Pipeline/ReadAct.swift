/// An act as it was read: its record, and what the record was made from.
public struct ReadAct: Sendable {
  /// What the act says, each value with its places.
  public let record: Record
  /// What the rules read.
  let act: Act

  /// Reads an act from its tidy text; its values have places only where the text came from pages.
  public init(of manuscript: Manuscript, source: Source) {
    self.init(Act(manuscript), source: source)
  }

  /// Assembles the record of an act by the rules, in their order.
  ///
  /// - Parameter diagnostics: what is to come before the doubts of the rules.
  init(
    _ act: Act, source: Source, diagnostics: [Diagnostic] = [],
    rules: [any ClauseRule.Type] = ClauseRules.all
  ) {
    var record = Record(source: source)
    for rule in rules { rule.read(act, into: &record) }
    record.diagnostics.insert(contentsOf: diagnostics, at: 0)
    self.record = record
    self.act = act
  }

  /// An act of which both are known.
  init(_ record: Record, _ act: Act) {
    self.record = record
    self.act = act
  }
}
