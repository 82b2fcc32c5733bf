import Clausier

/// What stands around the files and the acts in the manifest of a transfer: what the archive decides.
struct SEDAManifest {
  /// Everything before the first file.
  let head: [UInt8]
  /// Everything between the last file and the first act.
  let middle: [UInt8]
  /// Everything after the last act.
  let end: [UInt8]

  init(_ version: SEDAVersion, _ archive: ArchiveSettings, day: CalendarDate) {
    var xml = XMLWriter()
    xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    xml.open("ArchiveTransfer", [("xmlns", version.namespace)])
    xml.raw("\n")
    xml.element("Date", SEDADate.time(day))
    xml.element("MessageIdentifier", ifAny: archive[.messageIdentifier])
    xml.element("ArchivalAgreement", ifAny: archive[.archivalAgreement])
    xml.element("CodeListVersions", "")
    xml.open("DataObjectPackage")
    xml.raw("\n")
    head = xml.bytes
    xml = XMLWriter()
    xml.open("DescriptiveMetadata")
    xml.raw("\n")
    middle = xml.bytes
    xml = XMLWriter()
    xml.close("DescriptiveMetadata")
    xml.raw("\n")
    xml.element("ManagementMetadata") { SEDAManifest.writeManagement(archive, to: &$0) }
    xml.close("DataObjectPackage")
    xml.raw("\n")
    xml.element("ArchivalAgency") { $0.element("Identifier", ifAny: archive[.archivalAgency]) }
    xml.element("TransferringAgency") { $0.element("Identifier", ifAny: archive[.transferringAgency]) }
    xml.raw("\n")
    xml.close("ArchiveTransfer")
    xml.raw("\n")
    end = xml.bytes
  }

  private static func writeManagement(_ archive: ArchiveSettings, to xml: inout XMLWriter) {
    xml.element("ArchivalProfile", ifAny: archive[.archivalProfile])
    xml.element("ServiceLevel", ifAny: archive[.serviceLevel])
    xml.element("AcquisitionInformation", ifAny: archive[.acquisitionInformation])
    xml.element("LegalStatus", ifAny: archive[.legalStatus])
    xml.element("OriginatingAgencyIdentifier", ifAny: archive[.originatingAgency])
    xml.element("SubmissionAgencyIdentifier", ifAny: archive[.transferringAgency])
    let rules: [(StaticString, ArchiveKey, ArchiveKey?)] = [
      ("StorageRule", .storageRule, .storageAction), ("AppraisalRule", .appraisalRule, .appraisalAction),
      ("AccessRule", .accessRule, nil), ("DisseminationRule", .disseminationRule, nil),
      ("ReuseRule", .reuseRule, nil),
    ]
    for (element, rule, action) in rules where archive[rule] != nil {
      xml.element(element) { xml in
        xml.element("Rule", ifAny: archive[rule])
        xml.element("FinalAction", ifAny: action.flatMap { archive[$0] })
      }
    }
  }
}
