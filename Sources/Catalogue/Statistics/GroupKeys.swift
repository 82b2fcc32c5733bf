import Storage

/// To which groups acts and their lines of credits belong.
struct GroupKeys {
  /// The acts.
  private(set) var acts: [Int] = []
  /// How a group is called, where that is not its key.
  private(set) var names: [String: String] = [:]
  private let grouping: Grouping
  /// The keys of the parts of acts that lines refer to, by act and place.
  private var parts: [Int: [(place: Int, key: String)]] = [:]
  private var own: [Int: String] = [:]

  init(_ database: Database, _ found: FoundActs, _ grouping: Grouping) throws(StorageError) {
    self.grouping = grouping
    var (acts, own): ([Int], [Int: String]) = ([], [:])
    try database.rows(
      "\(found.with) SELECT a.id, a.kind, a.date FROM found JOIN acts a ON a.id = found.id ORDER BY a.id",
      found.values
    ) { row in
      acts.append(row.number(0))
      if grouping == .kind { own[row.number(0)] = row.text(1) }
      if grouping == .month, let date = row.text(2), date.utf8.count >= 7 {
        own[row.number(0)] = String(date.prefix(7))
      }
    }
    (self.acts, self.own) = (acts, own)
    guard let sql = grouping.parts else { return }
    var (parts, names): ([Int: [(place: Int, key: String)]], [String: String]) = ([:], [:])
    try database.rows("\(found.with) \(sql)", found.values) { row in
      guard let key = row.text(2) else { return }
      parts[row.number(0), default: []].append((row.number(1), key))
      if names[key] == nil { names[key] = row.text(3) }
    }
    (self.parts, self.names) = (parts, names)
  }

  /// The groups of an act: those of all its parts; one without a name for none.
  func keys(of act: Int) -> [String] {
    switch grouping {
    case .year: return []
    case .month, .kind: return [own[act] ?? ""]
    default:
      let keys = Set((parts[act] ?? []).map(\.key))
      return keys.isEmpty ? [""] : keys.sorted()
    }
  }

  /// The groups of a line: that of the part it refers to, else that of the act if it has only one.
  func keys(of line: CreditLines.Line) -> [String] {
    switch grouping {
    case .year: return [line.year.map(String.init) ?? ""]
    case .month, .kind: return keys(of: line.act)
    case .programme, .bop:
      let place = line.chorus
      if let key = parts[line.act]?.first(where: { $0.place == place })?.key { return [key] }
      let keys = keys(of: line.act)
      return keys.count == 1 ? keys : [""]
    case .delegant, .delegataire:
      let place = line.party
      if let key = parts[line.act]?.first(where: { $0.place == place })?.key { return [key] }
      return keys(of: line.act)
    }
  }
}

extension Grouping {
  /// A statement that gives act, place, key and name of the parts that groups are made of.
  fileprivate var parts: String? {
    switch self {
    case .programme: "SELECT c.act, c.place, c.programme, NULL FROM found JOIN chorus c ON c.act = found.id"
    case .bop: "SELECT c.act, c.place, c.bop, NULL FROM found JOIN chorus c ON c.act = found.id"
    case .delegant, .delegataire:
      """
      SELECT p.act, p.place, p.name_words, p.name FROM found JOIN parties p ON p.act = found.id
      JOIN acts a ON a.id = p.act WHERE p.role = '\(rawValue)' ORDER BY a.file, a.act, p.place
      """
    case .year, .month, .kind: nil
    }
  }
}
