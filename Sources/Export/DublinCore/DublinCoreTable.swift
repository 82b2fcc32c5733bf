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
  private let reference: Reference
  private let address: ActAddress
  private let cells = CSVCells(isRaw: true)
  private var output: DublinCoreOutput
  private var count = 0

  init(_ request: ExportRequest) throws(ExportFault) {
    let reference = try Reference(request.archive)
    var output = try DublinCoreOutput(request, cells)
    try output.write(cells.line(DublinCoreColumn.allCases.map { .text($0.rawValue) }))
    self.request = request
    self.reference = reference
    address = ActAddress(request.archive)
    self.output = output
  }

  mutating func add(_ act: ExportedAct, to report: inout ExportReport) throws(ExportFault) {
    count += 1
    let row = DublinCoreRow(
      act.record, reference: reference.text(count), address: address.text(act.record, place: count),
      request.archive, &report)
    try output.write(cells.line(DublinCoreColumn.allCases.map { .text(row[$0]) }))
    report.write()
  }

  mutating func finish(_ report: inout ExportReport) throws(ExportFault) { try output.finish() }
}
