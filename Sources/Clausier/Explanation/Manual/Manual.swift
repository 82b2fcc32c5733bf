/// All that can be said of a record except its values: its rules, diagnostics and errors, with their codes.
///
/// The lists are made from the rules and from the stages of reading, each of which declares its own.
public struct Manual: Sendable {
  /// One of its lists.
  public enum Part: String, Sendable, CaseIterable {
    /// The rules.
    case rules
    /// The diagnostics of records.
    case diagnostics
    /// The errors that a run gives in place of a record.
    case errors
  }

  /// The rules, in the order in which they run.
  public let rules: [RuleDescription] = ClauseRules.all.map(RuleDescription.init)
  /// The diagnostics: those of the reading, of the cut and of any record, then those of the rules, in the order of the
  /// rules that give them first.
  public let diagnostics: [DiagnosticDescription]
  /// The errors that a run gives in place of a record.
  public let errors: [FaultKind] = FaultKind.all

  /// Lists what the rules know, and the diagnostics that the reading of files gives.
  public init(reading: [DiagnosticKind]) {
    let given =
      reading.map { (kind: $0, by: "reading") } + DocumentCut.kinds.map { (kind: $0, by: "cut") }
      + ReadAct.diagnosticKinds.map { (kind: $0, by: "record") }
      + rules.flatMap { rule in rule.diagnostics.map { (kind: $0, by: rule.summary.name) } }
    var kinds: [DiagnosticKind] = []
    var names: [DiagnosticKind: [String]] = [:]
    for (kind, name) in given {
      if names[kind] == nil { kinds.append(kind) }
      names[kind, default: []].append(name)
    }
    diagnostics = kinds.map { DiagnosticDescription(kind: $0, givenBy: names[$0] ?? []) }
  }

  /// One of the lists as JSON in UTF-8, without a line end.
  public func json(of part: Part, _ style: JSONStyle = .indented) -> [UInt8] {
    var writer = RecordWriter(style, evidence: false)
    switch part {
    case .rules: writer.array(rules)
    case .diagnostics: writer.array(diagnostics)
    case .errors: writer.array(errors)
    }
    return writer.json.bytes
  }
}
