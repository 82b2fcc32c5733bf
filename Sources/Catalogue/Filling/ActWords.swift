import Batch
import Storage

/// The folded words of an act, column by column, as the table of words gets them.
struct ActWords {
  /// One text for each column.
  let columns: [String]
  /// What two acts of the same words have in common; `nil` without words.
  let digest: String?

  /// What stands between two values, so that no phrase goes from one to the next: a word that no folded text has.
  private static let border = " \u{B6} "

  /// Folds what a record says.
  init(_ said: [Said], date: String?) {
    var columns = [String](repeating: "", count: WordColumn.allCases.count)
    for one in said {
      let folded = FoldedText(one.text).text
      guard !folded.isEmpty else { continue }
      if !columns[one.column.rawValue].isEmpty { columns[one.column.rawValue] += ActWords.border }
      columns[one.column.rawValue] += folded
    }
    self.columns = columns
    let isEmpty = columns.allSatisfy(\.isEmpty)
    let all = columns + [date ?? ""]
    digest =
      isEmpty ? nil : String(SHA256.hexadecimal(of: Array(all.joined(separator: "\n").utf8)).prefix(32))
  }

  /// The values of a statement.
  var values: [StoredValue] { columns.map { .text($0) } }
}
