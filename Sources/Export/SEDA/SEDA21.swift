import Clausier

/// A transfer to an archive by SEDA 2.1.
struct SEDA21: ExportFormat, ~Copyable {
  static let name = "seda-2.1"
  static let summary = Message(
    fr: "un versement SEDA 2.1 : un dossier, un .zip ou un .tar",
    en: "a SEDA 2.1 transfer: a folder, a .zip or a .tar")
  static let needs = SEDATransfer.needs

  private var transfer: SEDATransfer

  init(_ request: ExportRequest) throws(ExportFault) { transfer = try SEDATransfer(.v2_1, request) }

  mutating func add(_ act: ExportedAct, to report: inout ExportReport) throws(ExportFault) {
    try transfer.add(act, to: &report)
  }

  mutating func finish(_ report: inout ExportReport) throws(ExportFault) {
    try transfer.finish(&report)
  }
}
