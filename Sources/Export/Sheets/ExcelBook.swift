import CXlsx
import Clausier

/// A workbook that libxlsxwriter writes, row by row. It is a class because it owns a handle of C.
///
/// No text is ever written by the call that takes formulas.
final class ExcelBook {
  /// A sheet, and how much is in it.
  private struct Sheet {
    let handle: UnsafeMutablePointer<lxw_worksheet>
    let table: SheetTable
    var rows = 1
    var links = 0
  }

  private var book: UnsafeMutablePointer<lxw_workbook>?
  private var sheets: [Sheet] = []
  private let styles: ExcelStyles

  /// The most links that a sheet has.
  private static let mostLinks = 65_530
  /// The most letters of an address.
  private static let longestLink = 2079

  /// Begins a workbook at a path.
  ///
  /// - Throws: ``ExportFault`` when it cannot be begun.
  init(_ path: String, date: CalendarDate?) throws(ExportFault) {
    var options = lxw_workbook_options()
    options.constant_memory = 1
    guard let book = workbook_new_opt(path, &options) else { throw .library("libxlsxwriter") }
    self.book = book
    // Else the clock would be in it.
    var properties = lxw_doc_properties()
    properties.created = time_t(ArchiveFile.seconds(of: date))
    workbook_set_properties(book, &properties)
    styles = ExcelStyles(book)
    for table in SheetTable.all {
      guard let handle = workbook_add_worksheet(book, table.name) else { throw .library(table.name) }
      sheets.append(Sheet(handle: handle, table: table))
      worksheet_freeze_panes(handle, 1, 0)
      worksheet_set_column(handle, 0, lxw_col_t(table.head.count - 1), 18, nil)
      for (column, name) in table.head.enumerated() {
        worksheet_write_string(handle, 0, lxw_col_t(column), name, styles.head)
      }
    }
  }

  deinit { if let book { lxw_workbook_free(book) } }

  /// Writes a row after the last one of a sheet, and says what could not be written as it is.
  ///
  /// - Throws: ``ExportFault`` when the sheet is full, or the disk.
  func write(_ row: [SheetCell], to index: Int) throws(ExportFault) -> [ExportRemark] {
    guard sheets[index].rows < SheetTable.mostRows else {
      throw .tooManyRows(table: sheets[index].table.name)
    }
    let place = lxw_row_t(sheets[index].rows)
    var remarks: [ExportRemark] = []
    for (column, cell) in row.enumerated() {
      let error = write(cell, to: index, place, lxw_col_t(column), &remarks)
      guard error == LXW_NO_ERROR else { throw ExcelBook.fault(error) }
    }
    sheets[index].rows += 1
    return remarks
  }

  private func write(
    _ cell: SheetCell, to index: Int, _ row: lxw_row_t, _ column: lxw_col_t, _ remarks: inout [ExportRemark]
  ) -> lxw_error {
    let sheet = sheets[index].handle
    switch cell.content {
    case .empty: return LXW_NO_ERROR
    case .number(let number):
      return worksheet_write_number(sheet, row, column, number, cell.isUnsure ? styles.unsure : nil)
    case .amount(let number):
      return worksheet_write_number(sheet, row, column, number, styles.amount(cell.isUnsure))
    case .date(let date):
      var day = lxw_datetime()
      (day.year, day.month, day.day) = (Int32(date.year), Int32(date.month ?? 1), Int32(date.day ?? 1))
      return worksheet_write_datetime(sheet, row, column, &day, styles.date(cell.isUnsure))
    case .text(let text):
      let clean = ExcelText.clean(text, &remarks)
      return worksheet_write_string(sheet, row, column, clean, cell.isUnsure ? styles.unsure : styles.text)
    case .link(let text, let target):
      let clean = ExcelText.clean(text, &remarks)
      guard sheets[index].links < ExcelBook.mostLinks, target.utf8.count < ExcelBook.longestLink else {
        remarks.append(.linkLeftOut)
        return worksheet_write_string(sheet, row, column, clean, styles.text)
      }
      sheets[index].links += 1
      let address = target.hasPrefix("/") ? "file://" + target : target
      let error = worksheet_write_url_opt(sheet, row, column, address, styles.link, nil, nil)
      guard error == LXW_NO_ERROR else { return error }
      // The words of the cell are ours, not the address.
      return worksheet_write_string(sheet, row, column, clean, styles.link)
    }
  }

  /// Completes the workbook.
  func close() throws(ExportFault) {
    for sheet in sheets {
      worksheet_autofilter(
        sheet.handle, 0, 0, lxw_row_t(sheet.rows - 1), lxw_col_t(sheet.table.head.count - 1))
    }
    let error = workbook_close(book)
    book = nil
    guard error == LXW_NO_ERROR else { throw ExcelBook.fault(error) }
  }

  private static func fault(_ error: lxw_error) -> ExportFault {
    .library(lxw_strerror(error).map { String(cString: $0) } ?? "libxlsxwriter")
  }
}
