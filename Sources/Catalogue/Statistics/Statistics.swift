import Storage

/// Counts acts and credits in groups.
struct Statistics {
  private let database: Database
  private let found: FoundActs
  private let grouping: Grouping

  init(_ database: Database, _ found: FoundActs, _ grouping: Grouping) {
    self.database = database
    self.found = found
    self.grouping = grouping
  }

  func answer(_ count: CreditCount) throws(StorageError) -> StatisticsAnswer {
    let lines = try CreditLines(database, found, count)
    let acts = try database.number("\(found.with) SELECT count(*) FROM found", found.values) ?? 0
    var answer = StatisticsAnswer(by: grouping, acts: acts)
    answer.replaced = lines.replaced
    answer.copies =
      try database.number(
        "\(found.with) SELECT count(*) FROM acts WHERE copy_of IN (SELECT id FROM found)", found.values) ?? 0
    let keys = try GroupKeys(database, found, grouping)
    var groups = Groups()
    for line in lines.counted { groups.add(line, to: keys.keys(of: line)) }
    // Acts without credits are in no year, but in every other kind of group.
    if grouping != .year { for act in keys.acts { groups.add(act, to: keys.keys(of: act)) } }
    answer.rows = groups.rows(names: keys.names)
    answer.total = groups.total
    return answer
  }
}

/// Sums in groups.
private struct Groups {
  private struct Sums {
    var acts: Set<Int> = []
    var ae: Double?
    var cp: Double?

    mutating func add(_ line: CreditLines.Line) {
      acts.insert(line.act)
      if let more = line.ae { ae = (ae ?? 0) + more }
      if let more = line.cp { cp = (cp ?? 0) + more }
    }

    func row(_ key: String) -> StatisticsAnswer.Row {
      StatisticsAnswer.Row(key: key, acts: acts.count, ae: ae.map(cents), cp: cp.map(cents))
    }

    /// Euros with the cents that count, not what binary fractions leave.
    private func cents(_ euros: Double) -> Double { (euros * 100).rounded() / 100 }
  }

  private var groups: [String: Sums] = [:]
  private var all = Sums()

  mutating func add(_ line: CreditLines.Line, to keys: [String]) {
    all.add(line)
    for key in keys { groups[key, default: Sums()].add(line) }
  }

  mutating func add(_ act: Int, to keys: [String]) {
    all.acts.insert(act)
    for key in keys { groups[key, default: Sums()].acts.insert(act) }
  }

  /// The groups by their keys, what has no key last.
  func rows(names: [String: String]) -> [StatisticsAnswer.Row] {
    groups.map { $1.row(names[$0] ?? $0) }.sorted {
      ($0.key.isEmpty ? 1 : 0, $0.key) < ($1.key.isEmpty ? 1 : 0, $1.key)
    }
  }

  var total: StatisticsAnswer.Row { all.row("") }
}
