import Batch
import Storage

/// The folded words of an act, column by column, as the table of words gets them.
struct ActWords {
  /// One text for each column.
  let columns: [String]
  /// What two acts of the same words have in common; `nil` without words.
  let digest: String?

  /// What stands between two values, so that no phrase goes from one to the next: a word that no folded text has.
  private static let border = Array(" \u{B6} ".utf8)

  /// Folds what a record says.
  init(of record: RecordNode, date: String?) {
    var columns = [[UInt8]](repeating: [], count: WordColumn.allCases.count)
    for one in Said.all(of: record) { ActWords.add(one, to: &columns) }
    var all: [UInt8] = []
    for column in columns {
      all += column
      all.append(0x0A)
    }
    all += (date ?? "").utf8
    digest = columns.allSatisfy(\.isEmpty) ? nil : String(SHA256.hexadecimal(of: all).prefix(32))
    for one in Said.ofCollection(record) { ActWords.add(one, to: &columns) }
    self.columns = columns.map { String(decoding: $0, as: UTF8.self) }
  }

  private static func add(_ said: Said, to columns: inout [[UInt8]]) {
    let folded = FoldedText(said.text, keepsPlaces: false).bytes
    guard !folded.isEmpty else { return }
    if !columns[said.column.rawValue].isEmpty { columns[said.column.rawValue] += border }
    columns[said.column.rawValue] += folded
  }

  /// The values of a statement.
  var values: [StoredValue] { columns.map { .text($0) } }
}
