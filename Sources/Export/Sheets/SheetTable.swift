import Batch
import Clausier

/// A table of records as a sheet: its columns, the page that shows a row with a link to it, and what is unsure in it.
struct SheetTable {
  let table: RecordTable

  /// The most rows that a sheet has, with the head.
  static let mostRows = 1_048_576

  /// All tables.
  static let all = RecordTable.allCases.map { SheetTable(table: $0) }

  /// The name of the sheet.
  var name: String { table.rawValue }

  /// The names of its columns.
  var head: [String] { columns.map(\.name) + ["page", "link", "unsure"] }

  /// Those of the table; a sheet of any table ends with the page.
  private var columns: [TableColumn] { table.columns.filter { $0.name != "page" } }

  /// The rows of an act.
  func rows(of act: ExportedAct, _ doubts: SheetDoubts) -> [[SheetCell]] {
    let file = act.record.source.file
    let path = act.files.path(of: file)
    return (0..<table.rowCount(act.record)).map { row in
      let unsure = doubts.columns(table, row)
      var cells = columns.map { column in
        SheetCell(column.cell(act.record, row), of: column, isUnsure: unsure.contains(column.name))
      }
      let page = SheetPages.page(of: table, row, act.record)
      cells.append(SheetCell(page.map { .number(Double($0)) } ?? .empty))
      let place = "#page=\(page ?? max(1, act.record.source.act.firstPage))"
      cells.append(
        SheetCell(.link(file + place, target: ActAddress.encoded(PathText.text(of: path.bytes)) + place)))
      let names = columns.map(\.name).filter(unsure.contains)
      cells.append(SheetCell(names.isEmpty ? .empty : .text(names.joined(separator: ", "))))
      return cells
    }
  }
}
