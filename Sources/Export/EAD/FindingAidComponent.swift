import Clausier

/// What a finding aid says of one act.
struct FindingAidComponent {
  private let record: Record
  private let text: ActText
  private let reference: String
  private let address: String?

  /// The last year that the schema takes.
  static let lastYear = 2999

  init(_ record: Record, _ reference: String, _ address: String?) {
    self.record = record
    self.reference = reference
    self.address = address
    text = ActText(record)
  }

  func write(
    _ archive: ArchiveSettings, place: Int, to xml: inout XMLWriter, _ report: inout ExportReport
  ) {
    xml.element("c", [("level", "item"), ("id", "c\(place)")]) { xml in
      xml.element("did") { xml in
        writeIdentity(to: &xml, &report)
        FindingAidComponent.writeOrigination(archive, to: &xml)
        xml.element("physdesc") { $0.element("extent", Plural.fr(record.source.pages, "page", "pages")) }
        if let language = record.source.pdf.language, !ActText.isBlank(language) {
          xml.element("langmaterial", language)
        }
        if let address { xml.element("dao", [("xlink:type", "simple"), ("xlink:href", address)]) { _ in } }
      }
      let description = text.description
      if !ActText.isBlank(description) { xml.element("scopecontent") { $0.element("p", description) } }
      writeIndex(to: &xml)
      FindingAidComponent.writeAccess(archive, to: &xml)
    }
    xml.raw("\n")
  }

  private func writeIdentity(to xml: inout XMLWriter, _ report: inout ExportReport) {
    xml.element("unitid", reference)
    for identifier in [record.number?.value, record.nor?.value] { xml.element("unitid", ifAny: identifier) }
    let title = text.title
    if title.isReplaced { report.note(.titleReplaced) }
    xml.element("unittitle", title.text)
    let dates = ActDates(record, startsSigned: true, lastYear: FindingAidComponent.lastYear, &report)
    if let first = dates.start ?? dates.signed ?? dates.end {
      let last = dates.end ?? first
      let normal = first == last ? "\(first)" : "\(first)/\(last)"
      xml.element("unitdate", normal.replacing("/", with: " – "), [("normal", normal)])
    }
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
