import Batch
import Clausier

/// A workbook in the form of Excel, with a sheet for each table.
struct Workbook: ExportFormat, ~Copyable {
  static let name = "xlsx"
  static let summary = Message(fr: "un classeur Excel", en: "an Excel workbook")
  static let needs: [ArchiveKey] = []

  private var output: AtomicOutput?
  private var file: SpoolFile
  private let book: ExcelBook

  init(_ request: ExportRequest) throws(ExportFault) {
    try OutputCheck.refuseFile(request)
    let output = try OutputCheck.file(request)
    let file = try OutputCheck.spool()
    let book = try ExcelBook(file.path, date: request.date)
    self.output = consume output
    self.file = consume file
    self.book = book
  }

  mutating func add(_ act: ExportedAct, to report: inout ExportReport) throws(ExportFault) {
    let doubts = SheetDoubts(act.record)
    for (index, table) in SheetTable.all.enumerated() {
      for row in table.rows(of: act, doubts) {
        for remark in try book.write(row, to: index) { report.note(remark) }
      }
    }
    report.write()
  }

  mutating func finish(_ report: inout ExportReport) throws(ExportFault) {
    try book.close()
    do throws(SystemError) {
      let (size, step) = (file.sizeOnDisk, 1 << 20)
      for start in stride(from: 0, to: size, by: step) {
        try output?.write(file.bytes(in: start..<min(size, start + step)))
      }
      try output.take()?.commit()
    } catch { throw .output(error) }
  }
}
