public import Clausier

/// A transfer to an archive by SEDA 2.2.
public struct SEDA22: ExportFormat, ~Copyable {
  public static let name = "seda-2.2"
  public static let summary = Message(
    fr: "un versement SEDA 2.2 : un dossier, un .zip ou un .tar",
    en: "a SEDA 2.2 transfer: a folder, a .zip or a .tar")
  public static let needs = SEDATransfer.needs

  private var transfer: SEDATransfer

  public init(_ request: ExportRequest) throws(ExportFault) { transfer = try SEDATransfer(.v2_2, request) }

  public mutating func add(_ act: ExportedAct, to report: inout ExportReport) throws(ExportFault) {
    try transfer.add(act, to: &report)
  }

  public mutating func finish(_ report: inout ExportReport) throws(ExportFault) {
    try transfer.finish(&report)
  }
}
