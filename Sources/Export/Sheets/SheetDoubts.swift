import Clausier

/// The cells that a diagnostic of the record doubts.
struct SheetDoubts {
  private var doubted: [RecordTable: [Int: Set<String>]] = [:]

  init(_ record: Record) {
    for diagnostic in record.diagnostics where diagnostic.severity != .info {
      guard let pointer = diagnostic.pointer else { continue }
      let parts = pointer.split(separator: "/").map(String.init)
      guard let (table, row, column) = SheetDoubts.place(parts) else { continue }
      doubted[table, default: [:]][row, default: []].insert(column)
    }
  }

  /// The names of the columns that are unsure in a row.
  func columns(_ table: RecordTable, _ row: Int) -> Set<String> { doubted[table]?[row] ?? [] }

  /// Where a table has the value at a pointer; `nil` where none has it.
  private static func place(_ parts: [String]) -> (RecordTable, Int, String)? {
    guard let first = parts.first else { return nil }
    guard let table = RecordTable(rawValue: first), table != .acts else {
      return column(parts).map { (.acts, 0, $0) }
    }
    guard parts.count > 2, let row = Int(parts[1]) else { return nil }
    switch (parts[2], parts.count > 3 ? parts[3] : "") {
    case ("address", let part) where !part.isEmpty: return (table, row, part)
    case ("representative", "name"): return (table, row, "representativeName")
    case ("representative", "title"): return (table, row, "representativeTitle")
    case (let key, _): return (table, row, key)
    }
  }

  /// The column of the table of acts.
  private static func column(_ parts: [String]) -> String? {
    switch (parts[0], parts.count > 1 ? parts[1] : "") {
    case ("title", _), ("number", _), ("nor", _), ("subject", _), ("comptableAssignataire", _), ("kind", _),
      ("nature", _), ("amends", _):
      parts[0]
    case ("term", "start"): "termStart"
    case ("term", "end"): "termEnd"
    case ("term", "duration"): "termDuration"
    case ("term", "notice"): "termNotice"
    case ("term", "renewal"): parts.count > 2 ? renewal[parts[2]] : "renewalMode"
    case ("signature", "place"): "signaturePlace"
    case ("signature", "date"): "signatureDate"
    case ("signature", "signatories"): "signatories"
    case ("publication", _): "publication"
    default: nil
    }
  }

  private static let renewal = ["mode": "renewalMode", "times": "renewalTimes", "period": "renewalPeriod"]
}
