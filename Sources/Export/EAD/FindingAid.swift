import Batch
import Clausier

/// A finding aid by EAD 2002: a component of level item for each act.
struct FindingAid: ExportFormat, ~Copyable {
  static let name = "ead"
  static let summary = Message(
    fr: "un instrument de recherche EAD 2002", en: "an EAD 2002 finding aid")
  static let needs: [ArchiveKey] = [.findingAid, .findingAidTitle, .repository, .reference]

  private let request: ExportRequest
  private var references: References
  private let address: ActAddress
  private var output: AtomicOutput?

  init(_ request: ExportRequest) throws(ExportFault) {
    let references = try References(request)
    let address = try ActAddress(request.archive)
    try OutputCheck.refuseFile(request)
    let output = try OutputCheck.file(request)
    try OutputCheck.write(FindingAid.head(request.archive), to: output)
    self.request = request
    self.references = references
    self.address = address
    self.output = consume output
  }

  mutating func add(_ act: ExportedAct, to report: inout ExportReport) throws(ExportFault) {
    let reference = references.next(act.record, &report)
    var xml = XMLWriter()
    let component = FindingAidComponent(
      act.record, reference, address.text(act.record, number: reference.number))
    component.write(request.archive, to: &xml, &report)
    if xml.hasReplaced { report.note(.charactersReplaced) }
    try write(xml.bytes)
    report.write()
  }

  mutating func finish(_ report: inout ExportReport) throws(ExportFault) {
    try write(Array("</dsc>\n</archdesc>\n</ead>\n".utf8))
    do throws(SystemError) { try output.take()?.commit() } catch { throw .output(error) }
  }

  private func write(_ bytes: [UInt8]) throws(ExportFault) {
    do throws(SystemError) { try output?.write(bytes) } catch { throw .output(error) }
  }

  /// Everything before the first act: what the archive decides.
  private static func head(_ archive: ArchiveSettings) -> [UInt8] {
    var xml = XMLWriter()
    let title = archive[.findingAidTitle] ?? ""
    xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    xml.raw("<ead xmlns=\"urn:isbn:1-931666-22-9\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">\n")
    xml.element("eadheader") { xml in
      xml.element("eadid", archive[.findingAid] ?? "")
      xml.element("filedesc") { xml in
        xml.element("titlestmt") { $0.element("titleproper", title) }
      }
    }
    xml.raw("\n")
    xml.open("archdesc", [("level", "collection")])
    xml.element("did") { xml in
      xml.element("unittitle", title)
      FindingAidComponent.writeOrigination(archive, to: &xml)
      xml.element("repository") { $0.element("corpname", archive[.repository] ?? "") }
    }
    FindingAidComponent.writeAccess(archive, to: &xml)
    xml.raw("\n")
    xml.open("dsc")
    xml.raw("\n")
    return xml.bytes
  }
}
