import Storage

/// The acts that a query finds, as the head of other statements.
struct FoundActs {
  /// A table `found` with the keys of the acts.
  let with: String
  /// The values for its places.
  let values: [StoredValue]

  init(_ run: SearchRun) {
    with = "WITH found AS MATERIALIZED (SELECT a.id AS id \(run.tables))"
    values = run.values
  }
}
