import Clausier
import Testing

@testable import Export

@Suite struct SEDATests {
  private let place: ExportPlace

  init() throws { place = try ExportPlace() }

  private func manifest(_ folder: String = "out") throws -> XMLTree.Element {
    try #require(XMLTree.root(of: place.bytes(folder + "/manifest.xml")))
  }

  @Test func `an act is a unit of level Item, its file an object with the digest and the size of its bytes`()
    throws
  {
    try place.put("a b.pdf", [1, 2, 3])
    var record = Acts.delegation("a b.pdf", [1, 2, 3])
    record.source.pdf.conformance = "PDF/A-2b"
    let report = try place.export("seda-2.2", [record], to: "out/")
    #expect(report.written == 1)
    #expect(report.changed.isEmpty)
    #expect(place.files("out") == ["content/BDO1.pdf", "manifest.xml"])
    #expect(try place.bytes("out/content/BDO1.pdf") == [1, 2, 3])
    let xml = try manifest()
    #expect(xml.texts("DescriptionLevel") == ["Item"])
    #expect(xml.texts("Title") == ["Convention des phares"])
    #expect(xml.texts("ArchivalAgencyArchiveUnitIdentifier") == ["2031 W 1"])
    #expect(xml.texts("Uri") == ["content/BDO1.pdf"])
    #expect(xml.texts("Filename") == ["a b.pdf"])
    #expect(xml.texts("Size") == ["3"])
    #expect(xml.texts("FormatId") == ["fmt/477"])
    #expect(xml.texts("DataObjectVersion") == ["BinaryMaster_1"])
    #expect(
      xml.texts("MessageDigest") == [
        "27864cc5219a951a7a6e52b8c8dddf6981d098da1658d96258c870b2c88dfbcb51841aea172a28bafa6a79731165584677066045c959ed0f9929688d04defc29"
      ])
    #expect(xml.texts("TransactedDate") == ["2031-02-03"])
    #expect(xml.texts("Date") == ["2032-01-02T00:00:00Z"])
  }

  @Test func `the same bytes twice are one object and two units`() throws {
    try place.put("a.pdf", [1])
    try place.put("b.pdf", [1])
    let report = try place.export(
      "seda-2.1", [Acts.delegation("a.pdf", [1]), Acts.delegation("b.pdf", [1])], to: "out/")
    let xml = try manifest()
    #expect(xml.texts("Uri") == ["content/BDO1.pdf"])
    #expect(xml.texts("DataObjectGroupReferenceId") == ["OG1", "OG1"])
    #expect(xml.all("ArchiveUnit").count == 2)
    #expect(place.files("out").count == 2)
    #expect(report.changed.map(\.remark.code) == ["same-act"])
  }

  @Test func `an act whose file is missing or changed is left out, and the others are numbered on`() throws {
    try place.put("changed.pdf", [9])
    try place.put("c.pdf", [3])
    let report = try place.export(
      "seda-2.2",
      [Acts.delegation("gone.pdf", [1]), Acts.delegation("changed.pdf", [2]), Acts.delegation("c.pdf", [3])],
      to: "out/")
    #expect(report.leftOut.map(\.file) == ["gone.pdf", "changed.pdf"])
    #expect(report.leftOut.map(\.remark.code) == ["source-not-found", "source-changed"])
    #expect(report.acts == 3 && report.written == 1)
    #expect(try manifest().texts("ArchivalAgencyArchiveUnitIdentifier") == ["2031 W 1"])
  }

  @Test func `without files the record's digest stands for them`() throws {
    let record = Acts.delegation("gone.pdf", [1])
    try place.export("seda-2.2", [record], to: "out/", manifestOnly: true)
    let xml = try manifest()
    #expect(place.files("out") == ["manifest.xml"])
    #expect(xml.texts("MessageDigest") == [record.source.sha256])
    #expect(xml.all("MessageDigest").first?.attributes["algorithm"] == "SHA-256")
  }

  @Test func `an empty title is replaced, and that is said`() throws {
    let records = [nil, " \n", "\u{0}\u{202E}"].enumerated().map {
      Acts.delegation("ports/p.pdf", [UInt8($0)], title: $1)
    }
    let report = try place.export("seda-2.2", records, to: "out/", manifestOnly: true)
    #expect(report.changed.map(\.remark.code) == ["title-replaced", "title-replaced", "title-replaced"])
    #expect(try manifest().texts("Title").allSatisfy { $0 == "Acte sans titre (p.pdf)" })
  }

  @Test(arguments: [("2031-05-01", "2031-04-30"), ("2031-05-01", "2031"), ("2031-05", "2031-04")])
  func `an end before the start is left out, and that is said`(start: String, end: String) throws {
    var record = Acts.delegation("a.pdf", [1])
    record.term.start = TermStart(
      event: .date, date: CalendarDate(start).map { Shown($0, at: [], rule: "test") })
    record.term.end = CalendarDate(end).map { Shown($0, at: [], rule: "test") }
    let report = try place.export("seda-2.2", [record], to: "out/", manifestOnly: true)
    #expect(report.changed.map(\.remark.code) == ["end-before-start"])
    let description = try #require(try manifest().texts("Description").first)
    #expect(description.contains("Effet : \(start)") && !description.contains("Fin"))
  }

  @Test func `years that archives do not take are left out`() throws {
    var record = Acts.delegation("a.pdf", [1])
    record.term.end = CalendarDate(year: 9999, month: 12, day: 31).map { Shown($0, at: [], rule: "test") }
    record.source.pdf.created = Timestamp("9999-01-01T00:00:00Z")
    let report = try place.export("seda-2.2", [record], to: "out/", manifestOnly: true)
    #expect(report.changed.map(\.remark.code) == ["date-left-out"])
    #expect(try !place.read("out/manifest.xml").contains("9999"))
  }

  @Test func `an avenant names its convention, wherever that comes`() throws {
    var avenant = Acts.delegation("b.pdf", [2])
    avenant.kind = .amendment
    avenant.amends = Amendment(number: Acts.shown("2030 - 12"), text: Acts.shown("la convention n° 2030-12"))
    var convention = Acts.delegation("c.pdf", [3])
    convention.number = Acts.shown("2030-12")
    var stray = avenant
    stray.amends?.number = Acts.shown("1")
    stray.source.sha256 = String(repeating: "0", count: 64)
    let report = try place.export("seda-2.2", [avenant, convention, stray], to: "out/", manifestOnly: true)
    #expect(report.changed.isEmpty)
    let xml = try manifest()
    #expect(xml.texts("ArchiveUnitRefId") == ["AU2"])
    #expect(xml.texts("ExternalReference") == ["la convention n° 2030-12"])
  }

  @Test func `an avenant that several conventions fit names none, and that is said`() throws {
    var avenant = Acts.delegation("b.pdf", [2])
    avenant.kind = .amendment
    avenant.amends = Amendment(date: CalendarDate("2031-02-03").map { Shown($0, at: [], rule: "test") })
    let report = try place.export(
      "seda-2.2", [Acts.delegation("c.pdf", [3]), Acts.delegation("d.pdf", [4]), avenant], to: "out/",
      manifestOnly: true)
    #expect(report.changed.map(\.remark.code) == ["several-conventions"])
    #expect(report.changed.map(\.file) == ["b.pdf"])
    #expect(try manifest().all("RelatedObjectReference").isEmpty)
  }

  @Test func `signatures are in the form of each version, and nothing of them is invented`() throws {
    var record = Acts.delegation("a.pdf", [1])
    record.source.signatures = [
      ElectronicSignature(
        signer: "Odette Larivière", time: Timestamp("2031-02-05T16:20:00Z"), integrity: .valid)
    ]
    try place.export("seda-2.3", [record], to: "new/", manifestOnly: true)
    #expect(try manifest("new").texts("SigningTime") == ["2031-02-05T16:20:00Z"])
    #expect(try manifest("new").all("Validator").isEmpty)
    try place.export("seda-2.1", [record], to: "old/", manifestOnly: true)
    #expect(try manifest("old").texts("ValidationTime") == ["2032-01-02T00:00:00Z"])
    let report = try place.export("seda-2.1", [record], to: "none/", date: nil, manifestOnly: true)
    #expect(report.changed.map(\.remark.code) == ["signature-without-date"])
    // The day of the transfer is then the last on which something was done to an act.
    #expect(try manifest("none").texts("Date") == ["2031-02-05T00:00:00Z"])
  }

  @Test func `without any date there is no transfer`() throws {
    var record = Acts.delegation("a.pdf", [1])
    record.signature.date = nil
    #expect(throws: ExportFault.noDate) {
      try place.export("seda-2.2", [record], to: "out/", date: nil, manifestOnly: true)
    }
    #expect(place.files().isEmpty)
  }

  @Test func `what is named is there, once, and all that is there is named`() throws {
    for name in ["a", "b", "c"] { try place.put(name + ".pdf", Array(name.utf8)) }
    let records = ["a", "b", "a", "c"].map { Acts.delegation($0 + ".pdf", Array($0.utf8)) }
    try place.export("seda-2.3", records, to: "out/")
    let xml = try manifest()
    let ids = xml.all("DataObjectGroup").compactMap { $0.attributes["id"] }
    #expect(Set(xml.texts("DataObjectGroupReferenceId")) == Set(ids) && Set(ids).count == ids.count)
    #expect(Set(xml.texts("Uri")) == Set(place.files("out").filter { $0.hasPrefix("content/") }))
    let units = xml.all("ArchiveUnit").compactMap { $0.attributes["id"] }
    #expect(Set(units).count == records.count)
  }
}
