import Batch
import Clausier

/// A workbook in the open form that the State's offices use, with a sheet for each table.
struct OpenWorkbook: ExportFormat, ~Copyable {
  static let name = "ods"
  static let summary = Message(fr: "un classeur OpenDocument", en: "an OpenDocument workbook")
  static let needs: [ArchiveKey] = []

  private let request: ExportRequest
  private var archive: ArchiveFile
  private var sheets: OpenSheets

  init(_ request: ExportRequest) throws(ExportFault) {
    try OutputCheck.refuseFile(request)
    let sheets = try OpenSheets()
    let archive = try ArchiveFile(request, .zip)
    self.request = request
    self.sheets = consume sheets
    self.archive = consume archive
  }

  mutating func add(_ act: ExportedAct, to report: inout ExportReport) throws(ExportFault) {
    let doubts = SheetDoubts(act.record)
    for (index, table) in SheetTable.all.enumerated() {
      if try sheets.add(table.rows(of: act, doubts), to: index) { report.note(.charactersReplaced) }
    }
    report.write()
  }

  mutating func finish(_ report: inout ExportReport) throws(ExportFault) {
    // The first entry says what the file is, and is not packed.
    try add("mimetype", OpenDocument.kind, isPacked: false)
    try archive.begin("content.xml", bytes: sheets.count, date: request.date)
    try sheets.write { bytes throws(ExportFault) in try archive.write(bytes) }
    try archive.end()
    try add("styles.xml", OpenDocument.styles)
    try add("settings.xml", OpenDocument.settings)
    try add("META-INF/manifest.xml", OpenDocument.manifest)
    try archive.commit()
  }

  private mutating func add(_ name: String, _ bytes: [UInt8], isPacked: Bool = true) throws(ExportFault) {
    try archive.begin(name, bytes: bytes.count, date: request.date, isPacked: isPacked)
    try archive.write(bytes)
    try archive.end()
  }
}
