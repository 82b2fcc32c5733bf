import Clausier
import FoundationEssentials

/// What is in a cell of a sheet, and whether a reader should check it.
struct SheetCell {
  /// The kinds of content.
  enum Content {
    case empty
    /// Words, which are never calculated.
    case text(String)
    case number(Double)
    case amount(Double)
    case date(CalendarDate)
    /// An address, and the words that show it.
    case link(String, target: String)
  }

  var content: Content
  var isUnsure = false

  /// The cell of a table, as a sheet has it: a full date as a date, an amount as a number if that keeps all its figures.
  init(_ cell: TableCell, of column: TableColumn, isUnsure: Bool) {
    self.isUnsure = isUnsure
    content =
      switch cell {
      case .empty: .empty
      case .number(let number): .number(Double(number))
      case .decimal(let decimal): SheetCell.amount(decimal)
      case .text(let text): SheetCell.dates.contains(column.name) ? SheetCell.date(text) : .text(text)
      }
  }

  init(_ content: Content) { self.content = content }

  /// The columns that hold dates.
  private static let dates: Set = ["termStart", "termEnd", "signatureDate"]

  /// Sheets count days from 1900, and take February of that year for a day longer than it was.
  private static func date(_ text: String) -> Content {
    guard let date = CalendarDate(text), date.day != nil, date.year > 1900 else { return .text(text) }
    return .date(date)
  }

  /// Sheets keep fifteen figures.
  private static func amount(_ decimal: Decimal) -> Content {
    let figures = decimal.description.utf8.filter { (0x30...0x39).contains($0) }
    guard figures.count <= 15, let number = Double(decimal.description) else {
      return .text(decimal.description)
    }
    return .amount(number)
  }
}
