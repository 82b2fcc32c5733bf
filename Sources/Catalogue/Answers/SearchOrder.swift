/// The order of the acts that a query finds; acts that are equal in it come by file.
public enum SearchOrder: String, Sendable, CaseIterable {
  /// The acts that say most about the words first.
  case relevance
  /// The latest signature first.
  case date
  /// The earliest end first.
  case end
  /// The greatest sum of AE first.
  case ae
  /// By file.
  case file

  /// What SQLite sorts by, ties included; acts are `a`, and `rank` is the relevance.
  var sql: String {
    switch self {
    case .relevance: "rank, a.file, a.act, a.sha256"
    case .date: "a.date IS NULL, a.date DESC, a.file, a.act, a.sha256"
    case .end: "a.end_date IS NULL, a.end_date, a.file, a.act, a.sha256"
    case .ae: "a.ae IS NULL, a.ae DESC, a.file, a.act, a.sha256"
    case .file: "a.file, a.act, a.sha256"
    }
  }
}
