import Batch
import Clausier
import Glibc

/// The tables of `extract` as comma-separated values: all in a folder, or that of the acts alone in a file.
struct TableFiles: ExportFormat, ~Copyable {
  static let name = "csv"
  static let summary = Message(
    fr: "les tables d’extract ; dans un fichier, celle des actes",
    en: "the tables of extract; in a file, that of the acts")
  static let needs: [ArchiveKey] = []
  static let takesDialect = true

  private let cells: CSVCells
  private var file: AtomicOutput?
  private var folder: AtomicFolder?
  private var tables: [(table: RecordTable, file: Int32)] = []

  init(_ request: ExportRequest) throws(ExportFault) {
    cells = CSVCells(request.dialect)
    if request.isFolder {
      try OutputCheck.refuseFolder(request) { $0.hasSuffix(".csv") }
      let folder = try OutputCheck.folder(request)
      for table in RecordTable.allCases {
        tables.append((table, try OutputCheck.open(table.rawValue + ".csv", in: folder)))
      }
      file = nil
      self.folder = consume folder
    } else {
      try OutputCheck.refuseFile(request)
      let file = try OutputCheck.file(request)
      self.file = consume file
      folder = nil
      tables = [(.acts, -1)]
    }
    for (table, file) in tables {
      try write(cells.mark + cells.line(table.columns.map { .text($0.name) }), to: file)
    }
  }

  mutating func add(_ act: ExportedAct, to report: inout ExportReport) throws(ExportFault) {
    for (table, file) in tables {
      var bytes: [UInt8] = []
      for row in 0..<table.rowCount(act.record) {
        bytes += cells.line(table.columns.map { $0.cell(act.record, row) })
      }
      try write(bytes, to: file)
    }
    report.write()
  }

  mutating func finish(_ report: inout ExportReport) throws(ExportFault) {
    for (_, file) in tables where file >= 0 { close(file) }
    tables = []
    do throws(SystemError) {
      try folder.take()?.commit()
      try file.take()?.commit()
    } catch { throw .output(error) }
  }

  private func write(_ bytes: [UInt8], to open: Int32) throws(ExportFault) {
    do throws(SystemError) {
      if open >= 0 { try FileWriting.write(bytes, to: open) } else { try file?.write(bytes) }
    } catch { throw .output(error) }
  }

  deinit { for (_, file) in tables where file >= 0 { close(file) } }
}
