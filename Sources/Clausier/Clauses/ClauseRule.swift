/// A rule that reads one kind of clause and fills its part of the record.
///
/// Rules run in the order of ``ClauseRules/all`` and may read what those before them found. Each is one file in
/// `Clauses/Rules`, with its tests and its fixture.
protocol ClauseRule: Sendable {
  /// The name that evidence and `explain` print.
  static var name: StaticString { get }

  /// Reads the act and writes what it finds into the record, each value with its places.
  static func read(_ act: Act, into record: inout Record)

  /// Words that look like what it reads and that it refuses; asked for by `explain` only, never by ``read(_:into:)``.
  ///
  /// Stands in a file of its own beside the rule, such as `AmountsRule+NearMisses.swift`, in any order.
  static func nearMisses(_ act: Act, _ record: Record) -> [NearMiss]
}

extension ClauseRule {
  /// None.
  static func nearMisses(_ act: Act, _ record: Record) -> [NearMiss] { [] }
}
