import Clausier

/// What a finding aid says of one act.
struct FindingAidComponent {
  private let record: Record
  private let text: ActText
  private let reference: KeptReference
  private let address: String?

  /// The last year that the schema takes.
  static let lastYear = 2999

  init(_ record: Record, _ reference: KeptReference, _ address: String?) {
    self.record = record
    self.reference = reference
    self.address = address
    text = ActText(record)
  }

  func write(
    _ archive: ArchiveSettings, to xml: inout XMLWriter, _ report: inout ExportReport
  ) {
    let dates = ActDates(record, lastYear: FindingAidComponent.lastYear, &report)
    xml.element("c", [("level", "item"), ("id", "c\(reference.number)")]) { xml in
      xml.element("did") { xml in
        writeIdentity(dates, to: &xml, &report)
        FindingAidComponent.writeOrigination(archive, to: &xml)
        xml.element("physdesc") { $0.element("extent", text.pages.extent) }
        xml.element("langmaterial") { $0.element("language", ActText.language, [("langcode", "fre")]) }
        if let address { xml.element("dao", [("xlink:type", "simple"), ("xlink:href", address)]) { _ in } }
      }
      let statements = text.statements(dates)
      if !statements.isEmpty {
        xml.element("scopecontent") { xml in for text in statements { xml.element("p", text) } }
      }
      writeIndex(to: &xml)
      FindingAidComponent.writeAccess(archive, to: &xml)
    }
    xml.raw("\n")
  }

  private func writeIdentity(_ dates: ActDates, to xml: inout XMLWriter, _ report: inout ExportReport) {
    xml.element("unitid", reference.reference)
    for identifier in [record.number?.value, record.nor?.value] { xml.element("unitid", ifAny: identifier) }
    let title = text.title
    if title.isReplaced { report.note(.titleReplaced) }
    xml.element("unittitle", title.text)
    if let day = dates.signed { xml.element("unitdate", "\(day)", [("normal", "\(day)")]) }
  }

  private func writeIndex(to xml: inout XMLWriter) {
    let terms: [(StaticString, [String])] = [
      ("corpname", text.corporations), ("persname", text.persons), ("subject", text.programmes),
    ]
    guard terms.contains(where: { !$0.1.isEmpty }) else { return }
    xml.element("controlaccess") { xml in
      for (element, texts) in terms { for text in texts { xml.element(element, text) } }
    }
  }

  /// The agency that made the acts, which only the archive can say.
  static func writeOrigination(_ archive: ArchiveSettings, to xml: inout XMLWriter) {
    guard let agency = archive[.originatingAgency] else { return }
    xml.element("origination") { $0.element("corpname", agency) }
  }

  static func writeAccess(_ archive: ArchiveSettings, to xml: inout XMLWriter) {
    guard let conditions = archive[.accessConditions] else { return }
    xml.element("accessrestrict") { $0.element("p", conditions) }
  }
}
