/// A rule that reads one kind of clause and fills its part of the record.
///
/// Rules run in the order of ``ClauseRules/all`` and may read what those before them found. Each is one file in
/// `Clauses/Rules`, with its tests and its fixture, and says itself what it reads, what it refuses and what it doubts:
/// the lists of ``Manual`` are made from the rules.
protocol ClauseRule: Sendable {
  /// The name that evidence and `explain` print.
  static var name: StaticString { get }

  /// What it fills in the record, and how it recognises it.
  static var summary: RuleSummary { get }

  /// Every diagnostic that ``read(_:into:)`` may give, those of its helpers included.
  ///
  /// What only this rule gives is declared beside it, such as in `PartiesRule+Diagnostics.swift`.
  static var diagnostics: [DiagnosticKind] { get }

  /// Reads the act and writes what it finds into the record, each value with its places.
  static func read(_ act: Act, into record: inout Record)

  /// Every reason that ``nearMisses(_:_:)`` may give; what a reason names in its sentence is « … ».
  static var reasons: [NearMissReason] { get }

  /// Words that look like what it reads and that it refuses; asked for by `explain` only, never by ``read(_:into:)``.
  ///
  /// They may come in any order. Their place, with the reasons, is a file beside the rule: `AmountsRule+NearMisses.swift`.
  static func nearMisses(_ act: Act, _ record: Record) -> [NearMiss]
}

extension ClauseRule {
  /// None.
  static var diagnostics: [DiagnosticKind] { [] }

  /// None.
  static var reasons: [NearMissReason] { [] }

  /// None.
  static func nearMisses(_ act: Act, _ record: Record) -> [NearMiss] { [] }
}
