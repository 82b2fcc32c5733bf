/// Which acts of a file that holds several a product is made of.
public enum ActChoice: String, Sendable, CaseIterable {
  /// All of them.
  case all
  /// Delegations, amendments and other agreements, not the acts of other kinds between them.
  case conventions

  /// The acts that are chosen among those of one file.
  ///
  /// A file that is one act gives it whatever it is, and so does one without any convention its first: a run never
  /// leaves a file out without a word.
  public func chosen(of acts: [ReadAct]) -> [ReadAct] {
    guard self == .conventions, acts.count > 1 else { return acts }
    let conventions = acts.filter { $0.record.kind != .unknown }
    return conventions.isEmpty ? Array(acts.prefix(1)) : conventions
  }
}
