import Clausier
import TestSupport
import Testing

@testable import Export

/// Text stays text, whatever it holds.
@Suite struct HostileTests {
  private let place: ExportPlace
  private let records: [Record]

  init() throws {
    place = try ExportPlace()
    var random = SeededRandom(seed: 7)
    records = (0..<200).map { Hostile.record($0, &random) }
  }

  /// What every reader of XML gives back: no NUL, no control, neither U+FFFE nor U+FFFF; all else.
  private func kept(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          let isHeld =
            scalar.value == 9 || scalar.value == 10 || scalar.value == 13
            || scalar.value >= 0x20 && scalar.value != 0xFFFE && scalar.value != 0xFFFF
          return isHeld ? scalar : "\u{FFFD}"
        }))
  }

  @Test(arguments: ["seda-2.1", "seda-2.2", "seda-2.3"])
  func `texts come back from a transfer as they went in`(format: String) throws {
    let report = try place.export(format, records, to: "out/", manifestOnly: true)
    #expect(report.written == records.count)
    let xml = try #require(XMLTree.root(of: place.bytes("out/manifest.xml")))
    let units = xml.all("ArchiveUnit")
    #expect(units.count == records.count)
    for (unit, record) in zip(units, records) {
      let said = report.changed.filter { $0.file == record.source.file }.map(\.remark.code)
      let title = try #require(record.title?.value)
      if !said.contains("title-replaced") { #expect(unit.texts("Title").map(exact) == [exact(kept(title))]) }
      let subject = try #require(record.subject?.value)
      let isBlank = kept(subject).allSatisfy(\.isWhitespace)
      #expect(isBlank || exact(unit.texts("Description").joined()).starts(with: exact(kept(subject))))
      if kept(title) != title {
        #expect(said.contains("characters-replaced") || said.contains("title-replaced"))
      }
    }
  }

  @Test func `texts come back from a finding aid as they went in`() throws {
    let report = try place.export("ead", records, to: "a.xml")
    #expect(report.written == records.count)
    let xml = try #require(XMLTree.root(of: place.bytes("a.xml")))
    for (component, record) in zip(xml.all("c"), records) {
      let said = report.changed.filter { $0.file == record.source.file }.map(\.remark.code)
      guard !said.contains("title-replaced") else { continue }
      #expect(component.texts("unittitle").map(exact) == [exact(kept(record.title?.value ?? ""))])
    }
  }

  @Test(.enabled(if: Schemas.areThere, "no schemas here (set CLAUSIER_XSD), or no xmllint"))
  func `whatever acts say, transfers and finding aids keep to their schemas`() throws {
    for version in ["2.1", "2.2", "2.3"] {
      try place.export("seda-\(version)", records, to: "s\(version)/", manifestOnly: true)
      #expect(
        try Schemas.hold(place.at("s\(version)/manifest.xml"), "seda-\(version)/seda-\(version)-main.xsd"))
    }
    try place.export("ead", records, to: "a.xml")
    #expect(try Schemas.hold(place.at("a.xml"), "ead2002/ead.xsd"))
  }

  @Test func `a mark that Excel would read as a sign stays a text`() {
    var remarks: [ExportRemark] = []
    #expect(ExcelText.clean("_x0041_ _xGGGG_ __x00e9_", &remarks) == "_x005F_x0041_ _xGGGG_ __x005F_x00e9_")
    #expect(remarks.isEmpty)
    #expect(ExcelText.clean("a\u{0}b", &remarks) == "a\u{FFFD}b")
    #expect(ExcelText.clean(String(repeating: "é", count: 40_000), &remarks).utf16.count == 32_767)
    #expect(remarks == [.charactersReplaced, .textCut])
  }

  /// Equal texts of Swift can be of different signs.
  private func exact(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }
}
