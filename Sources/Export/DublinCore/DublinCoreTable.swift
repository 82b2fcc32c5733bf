import Batch
import Clausier

/// A table of Dublin Core as the importer of FranceArchives reads it.
///
/// What the importer refuses it drops with no more than a line in its log; so nothing of that is written: no mark before
/// the first column, no row without title or reference, no reference twice, none of its columns missing.
struct DublinCoreTable: ExportFormat, ~Copyable {
  static let name = "dc-csv"
  static let summary = Message(
    fr: "une table Dublin Core pour FranceArchives", en: "a Dublin Core table for FranceArchives")
  static let needs: [ArchiveKey] = [.serviceCode, .reference]

  private let request: ExportRequest
  private var references: References
  private let address: ActAddress
  private let cells = CSVCells(isRaw: true)
  private var output: DublinCoreOutput

  init(_ request: ExportRequest) throws(ExportFault) {
    let references = try References(request)
    let address = try ActAddress(request.archive)
    var output = try DublinCoreOutput(request, cells)
    try output.write(cells.line(DublinCoreColumn.allCases.map { .text($0.rawValue) }))
    self.request = request
    self.references = references
    self.address = address
    self.output = output
  }

  mutating func add(_ act: ExportedAct, to report: inout ExportReport) throws(ExportFault) {
    let reference = references.next(act.record, &report)
    let row = DublinCoreRow(
      act.record, reference: reference.reference,
      address: address.text(act.record, number: reference.number), request.archive, &report)
    try output.write(cells.line(DublinCoreColumn.allCases.map { .text(row[$0]) }))
    report.write()
  }

  mutating func finish(_ report: inout ExportReport) throws(ExportFault) { try output.finish() }
}
