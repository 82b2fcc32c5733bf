import Clausier

/// What a transfer says of one act: the elements of a unit before the mention of other units, and those after it.
struct SEDAUnit {
  let version: SEDAVersion
  let record: Record
  let text: ActText
  let object: SEDAObject
  let reference: String
  let request: ExportRequest
  private let dates: ActDates

  init(
    _ version: SEDAVersion, _ record: Record, _ object: SEDAObject, reference: String,
    _ request: ExportRequest, _ report: inout ExportReport
  ) {
    self.version = version
    self.record = record
    self.object = object
    self.reference = reference
    self.request = request
    text = ActText(record)
    dates = ActDates(record, &report)
  }

  /// Everything before `RelatedObjectReference`.
  func writeHead(_ number: Int, to xml: inout XMLWriter, _ report: inout ExportReport) {
    xml.open("ArchiveUnit", [("id", "AU\(number)")])
    xml.open("Content")
    xml.element("DescriptionLevel", "Item")
    let title = text.title
    if title.isReplaced { report.note(.titleReplaced) }
    xml.element("Title", title.text)
    xml.element("ArchivalAgencyArchiveUnitIdentifier", reference)
    xml.element("OriginatingAgencyArchiveUnitIdentifier", ifAny: record.number?.value)
    xml.element("OriginatingAgencyArchiveUnitIdentifier", ifAny: record.nor?.value)
    xml.element("Description", ifAny: text.description(dates))
    xml.element("DocumentType", ifAny: record.nature?.rawValue)
    xml.element("Language", "fr")
    for (terms, kind) in [
      (text.corporations, "corpname"), (text.persons, "persname"), (text.programmes, "subject"),
    ] {
      for term in terms {
        xml.element("Keyword") { xml in
          xml.element("KeywordContent", term)
          xml.element("KeywordType", kind)
        }
      }
    }
    if let agency = request.archive[.originatingAgency] {
      xml.element("OriginatingAgency") { $0.element("Identifier", agency) }
    }
    writeParties(version < .v2_2 ? "Writer" : "Agent", to: &xml)
    writeSignatories(to: &xml)
  }

  /// Everything after it, to the end of the unit.
  func writeTail(to xml: inout XMLWriter, _ report: inout ExportReport) {
    // The dates of a unit are those of its document; what the act says of its term is in its description.
    for element: StaticString in ["TransactedDate", "StartDate", "EndDate"] {
      xml.element(element, ifAny: dates.signed?.description)
    }
    SEDASignatures(version, record.source.signatures, object, checked: request.date).write(to: &xml, &report)
    if version >= .v2_2 { xml.element("TextContent", ifAny: text.whole) }
    xml.close("Content")
    xml.element("DataObjectReference") { $0.element("DataObjectGroupReferenceId", "OG\(object.number)") }
    xml.close("ArchiveUnit")
    xml.raw("\n")
  }

  private func writeParties(_ element: StaticString, to xml: inout XMLWriter) {
    for party in record.parties {
      guard let name = party.name?.value ?? party.acronym?.value, !ActText.isBlank(name) else { continue }
      xml.element(element) { xml in
        xml.element("Corpname", name)
        xml.element("Role", text.role(party.role).fr)
      }
    }
  }

  private func writeSignatories(to xml: inout XMLWriter) {
    for signatory in record.signature.signatories {
      let (name, title) = (signatory.name?.value, signatory.title?.value)
      guard [name, title].contains(where: { $0.map { !ActText.isBlank($0) } ?? false }) else { continue }
      xml.element("Writer") { xml in
        xml.element("FullName", ifAny: name)
        xml.element("Position", ifAny: title)
        if let role = signatory.role { xml.element("Role", text.role(role).fr) }
      }
    }
  }
}
