import Batch
import Clausier

/// What a person must know of one record beside its values: which of them are not sure, and that there is no date.
struct Doubts {
  /// What the user is told.
  private(set) var notices: [Notice] = []

  /// How many values are named.
  private static let most = 3

  /// Looks through a record.
  init(of record: Record) {
    notices = record.diagnostics.filter { $0.code == "blank-date" }.map(Notice.init)
    let told = Dictionary(
      record.diagnostics.filter { $0.severity != .info }.compactMap { diagnostic in
        diagnostic.pointer.map { ($0, diagnostic.severity) }
      }, uniquingKeysWith: { first, _ in first })
    let doubtful = record.values.filter { value in
      guard !value.isContainer, value.rule != nil else { return false }
      return told[value.pointer] != nil || value.isUnsure
    }
    guard !doubtful.isEmpty else { return }
    let worst = doubtful.enumerated().sorted {
      ($0.element.sureness, $0.offset) < ($1.element.sureness, $1.offset)
    }
    let names = worst.prefix(Doubts.most).map { _, value in
      let json = TerminalText.escapedJSON(value.json).prefix(60)
      return value.pointer + " " + String(decoding: json, as: UTF8.self)
    }
    notices.append(.doubtfulValues(doubtful.count, worst: names))
  }
}

extension RecordValue {
  /// How sure the reading is, from 0 to 1: that of its least sure place.
  var sureness: Double { places.map(\.confidence).min() ?? 1 }

  /// Whether a person should look at the page: as often as not, one in ten such readings is wrong.
  var isUnsure: Bool { sureness < 0.9 }
}
