import Storage

/// The lines of credits of some acts, and which of them later acts of their chain replaced.
struct CreditLines {
  /// A row of an act's credits.
  struct Line {
    let act: Int
    let year: Int?
    let ae: Double?
    let cp: Double?
    let party: Int?
    let chorus: Int?
  }

  /// The lines that count.
  private(set) var counted: [Line] = []
  /// How many years of acts were replaced.
  private(set) var replaced = 0

  /// Reads the lines of the acts that `found` selects.
  init(_ database: Database, _ found: FoundActs, _ count: CreditCount) throws(StorageError) {
    var lines: [Int: [Line]] = [:]
    try database.rows(
      """
      \(found.with) SELECT c.act, c.year, c.ae, c.cp, c.party, c.chorus
      FROM found JOIN credits c ON c.act = found.id ORDER BY c.act, c.place
      """, found.values
    ) { row in
      let line = Line(
        act: row.number(0), year: row.whole(1), ae: row.real(2), cp: row.real(3), party: row.whole(4),
        chorus: row.whole(5))
      lines[line.act, default: []].append(line)
    }
    var chains: [Int: [ChainAct]] = [:]
    try database.rows(
      """
      \(found.with) SELECT a.id, ifnull(a.convention, a.id), a.kind = 'amendment', a.date, m.rank, m.credits
      FROM found JOIN acts a ON a.id = found.id LEFT JOIN amendments m ON m.act = a.id
      ORDER BY a.file, a.act, a.id
      """, found.values
    ) { row in
      let act = ChainAct(
        act: row.number(0), isAvenant: row.number(2) == 1, date: row.text(3), rank: row.whole(4),
        isAdded: row.text(5) == "added")
      if lines[act.act] != nil { chains[row.number(1), default: []].append(act) }
    }
    for chain in chains.keys.sorted() {
      take(ChainAct.ordered(chains[chain] ?? []), lines, count)
    }
  }

  /// Takes the lines of a chain, the earliest act first.
  private mutating func take(_ chain: [ChainAct], _ lines: [Int: [Line]], _ count: CreditCount) {
    var standing: [Int?: [Int: [Line]]] = [:]
    for act in chain {
      let years = Dictionary(grouping: lines[act.act] ?? [], by: \.year)
      for (year, own) in years {
        if count == .latest, !act.isAdded {
          replaced += standing[year]?.count ?? 0
          standing[year] = [:]
        }
        standing[year, default: [:]][act.act] = own
      }
    }
    for act in chain {
      for line in lines[act.act] ?? [] where standing[line.year]?[act.act] != nil { counted.append(line) }
    }
  }
}

/// An act of a chain, as far as its place in it is concerned.
private struct ChainAct {
  let act: Int
  let isAvenant: Bool
  let date: String?
  let rank: Int?
  /// Whether its credits are added to the earlier ones.
  let isAdded: Bool

  /// The acts as they follow each other: the convention, then avenants by rank if all have one, else by date.
  static func ordered(_ acts: [ChainAct]) -> [ChainAct] {
    let ranks = acts.filter(\.isAvenant).map(\.rank)
    let byRank = !ranks.contains(nil) && Set(ranks).count == ranks.count
    return acts.enumerated().sorted { left, right in
      key(left, byRank) < key(right, byRank)
    }.map(\.element)
  }

  private static func key(_ entry: (offset: Int, element: ChainAct), _ byRank: Bool) -> (Int, String, Int) {
    let act = entry.element
    if !act.isAvenant { return (-1, act.date ?? "", entry.offset) }
    if byRank { return (act.rank ?? 0, "", entry.offset) }
    return (0, act.date ?? "9999", entry.offset)
  }
}

extension Row {
  /// The whole number in a column; `nil` for nothing.
  func whole(_ column: Int32) -> Int? { isEmpty(column) ? nil : number(column) }
}
