import Clausier
import Testing

@testable import Export

/// Acts that share a file with others.
@Suite struct RecueilActTests {
  private let place: ExportPlace

  init() throws { place = try ExportPlace() }

  /// The second act of a file of 29 pages.
  private static func act(_ pages: ClosedRange<Int> = 8...9) -> Record {
    var record = Acts.delegation("2031/r1.pdf", [1])
    record.source.pages = 29
    record.source.act = SourceAct(index: 2, of: 11, firstPage: pages.lowerBound, lastPage: pages.upperBound)
    return record
  }

  private func xml(_ format: String, _ record: Record, url: String = "https://x/{file}#page={page}") throws
    -> XMLTree.Element
  {
    let name = format == "ead" ? "aid.xml" : "out/"
    try place.export(
      format, [record], to: name, settings: Self.settings(["url": url]), manifestOnly: true, replaces: true)
    return try #require(XMLTree.root(of: place.bytes(format == "ead" ? name : "out/manifest.xml")))
  }

  static func settings(_ more: [String: String]) throws -> ArchiveSettings {
    var texts = Dictionary(
      (SEDATransfer.needs + FindingAid.needs + DublinCoreTable.needs).map {
        ($0.rawValue, $0 == .reference ? "2031 W {n}" : "FRAF")
      } as [(String, String)], uniquingKeysWith: { $1 })
    texts.merge(more) { $1 }
    let json = "{" + texts.map { "\"\($0)\": \"\($1)\"" }.joined(separator: ",") + "}"
    return try ArchiveSettings(json: Array(json.utf8))
  }

  @Test func `a finding aid gives the act's own extent, its pages in the file and a link to the first`()
    throws
  {
    let aid = try xml("ead", Self.act())
    #expect(aid.texts("extent") == ["2 pages"])
    #expect(aid.all("scopecontent").flatMap { $0.texts("p") }.last == "Pages 8–9 de r1.pdf")
    #expect(aid.all("dao").map { $0.attributes["xlink:href"] } == ["https://x/2031/r1.pdf#page=8"])
    let one = try xml("ead", Self.act(8...8))
    #expect(one.texts("extent") == ["1 page"])
    #expect(one.all("scopecontent").flatMap { $0.texts("p") }.last == "Page 8 de r1.pdf")
  }

  @Test func `a transfer and a table say which pages of the file are the act`() throws {
    let manifest = try xml("seda-2.2", Self.act())
    #expect(manifest.texts("Description").first?.hasSuffix("\nPages 8–9 de r1.pdf") == true)
    try place.export("dc-csv", [Self.act()], to: "t.csv", settings: try Self.settings([:]))
    let row = try #require(CSVReader.records(place.bytes("t.csv")).first)
    #expect(row["format"] == "2 pages, PDF")
    #expect(row["description"]?.hasSuffix("\nPages 8–9 de r1.pdf") == true)
  }

  @Test func `an act that is the whole file has no pages of its own`() throws {
    let aid = try xml("ead", Acts.delegation("a.pdf", [1]))
    #expect(aid.texts("extent") == ["2 pages"])
    #expect(!aid.whole.contains("de a.pdf"))
  }

  @Test func `an address and a reference may say page and act, and an unknown placeholder is refused`() throws
  {
    let settings = try Self.settings([
      "url": "https://x/{n}/{sha256}/{act}/{pages}", "reference": "W {n}, acte {act}, p. {page}",
    ])
    let record = Self.act()
    try place.export("ead", [record], to: "aid.xml", settings: settings)
    let aid = try #require(XMLTree.root(of: place.bytes("aid.xml")))
    #expect(aid.texts("unitid") == ["W 1, acte 2, p. 8"])
    #expect(
      aid.all("dao").map { $0.attributes["xlink:href"] } == ["https://x/1/\(record.source.sha256)/2/8-9"])
    for (key, value) in [("url", "https://x/{seite}"), ("reference", "{n} {page }"), ("url", "https://x/{")] {
      let settings = try Self.settings([key: value])
      do throws(ExportFault) {
        _ = try Exporter(
          FindingAid.self, ExportRequest(output: place.at("none.xml"), archive: settings))
        Issue.record("\(value) was taken")
      } catch {
        guard case .archive(.unusableKey(let told, let wanted)) = error else { throw error }
        #expect(told.rawValue == key)
        for name in ["{n}", "{page}", "{act}"] { #expect(wanted.fr.contains(name)) }
      }
    }
  }

  @Test func `acts are French whatever their file says, and their date is that of the signature`() throws {
    var record = Acts.delegation("a.pdf", [1])
    record.source.pdf.language = "en-US"
    record.subject = Acts.shown("Gestion des phares")
    record.term.start = TermStart(
      event: .date, date: CalendarDate("2031-03-01").map { Shown($0, at: [], rule: "test") })
    record.term.end = CalendarDate("2033-02-28").map { Shown($0, at: [], rule: "test") }
    let aid = try xml("ead", record)
    #expect(aid.texts("language") == ["français"])
    #expect(aid.all("language").map { $0.attributes["langcode"] } == ["fre"])
    #expect(aid.all("unitdate").map { $0.attributes["normal"] } == ["2031-02-03"])
    #expect(
      aid.all("scopecontent").flatMap { $0.texts("p") } == [
        "Gestion des phares", "délégant : direction des phares", "Effet : 2031-03-01", "Fin : 2033-02-28",
      ])
    let manifest = try xml("seda-2.2", record)
    #expect(manifest.texts("Language") == ["fr"])
    for element in ["TransactedDate", "StartDate", "EndDate"] {
      #expect(manifest.texts(element) == ["2031-02-03"], "\(element)")
    }
    #expect(manifest.texts("Description").first?.hasSuffix("\nEffet : 2031-03-01\nFin : 2033-02-28") == true)
    try place.export("dc-csv", [record], to: "t.csv")
    let row = try #require(CSVReader.records(place.bytes("t.csv")).first)
    #expect(row["langue"] == "français" && row["date1"] == "2031-02-03" && row["date2"] == "")
    record.signature.date = nil
    #expect(try xml("ead", record).all("unitdate").isEmpty)
  }
}
