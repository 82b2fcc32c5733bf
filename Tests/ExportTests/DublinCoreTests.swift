import Clausier
import TestSupport
import Testing

@testable import Export

@Suite struct DublinCoreTests {
  private let place: ExportPlace

  init() throws { place = try ExportPlace() }

  private static let columns = [
    "identifiant_cote", "titre", "date1", "date2", "description", "format", "langue", "index_collectivite",
    "index_personne", "index_matiere", "origine", "conditions_acces", "identifiant_URI",
  ]

  @Test
  func `a folder has the table under the code of the service, and what the importer wants to know of it`()
    throws
  {
    try place.export("dc-csv", [Acts.delegation("a.pdf", [1])], to: "out/")
    #expect(place.files("out") == ["FRAF_D-findingAid.csv", "metadata.csv"])
    let metadata = CSVReader.records(try place.bytes("out/metadata.csv"))
    #expect(metadata == [["identifiant_fichier": "FRAF_D-findingAid.csv", "titre": "D-findingAidTitle"]])
    let bytes = try place.bytes("out/FRAF_D-findingAid.csv")
    #expect(bytes.starts(with: "identifiant_cote,".utf8))
    // The importer refuses a table with fewer columns than it knows.
    #expect(CSVReader.rows(bytes).first?.count == 18)
    #expect(CSVReader.rows(bytes).first?.prefix(13) == DublinCoreTests.columns[...])
  }

  @Test func `a file is that table alone, under the user's name`() throws {
    try place.export("dc-csv", [Acts.delegation("a.pdf", [1])], to: "mine.csv")
    #expect(place.files() == ["mine.csv"])
  }

  @Test func `what is read as HTML is escaped, the rest is plain`() throws {
    var record = Acts.delegation("a.pdf", [1], title: "A <b> & \"c\"")
    record.subject = Acts.shown("x < y & z\r\n2\u{0}e\u{202E} ligne")
    record.parties[0].name = Acts.shown("R&D ; <phares>")
    let report = try place.export("dc-csv", [record], to: "t.csv")
    let row = try #require(CSVReader.records(place.bytes("t.csv")).first)
    #expect(row["titre"] == "A <b> & \"c\"")
    #expect(row["description"]?.hasPrefix("x &lt; y &amp; z\n2e ligne\n") == true)
    #expect(row["index_collectivite"] == "R&D , <phares>")
    #expect(Set(report.changed.map(\.remark.code)) == ["characters-left-out", "term-changed"])
  }

  @Test func `a term of more letters than the index takes is left out, and that is said`() throws {
    var record = Acts.delegation("a.pdf", [1])
    record.parties = [256, 257].map { Party(name: Acts.shown(String(repeating: "é", count: $0))) }
    let report = try place.export("dc-csv", [record], to: "t.csv")
    let row = try #require(CSVReader.records(place.bytes("t.csv")).first)
    #expect(row["index_collectivite"] == String(repeating: "é", count: 256))
    #expect(report.changed.map(\.remark.code) == ["term-left-out"])
  }

  @Test func `hostile texts leave a table that the importer takes whole`() throws {
    var random = SeededRandom(seed: 18)
    let records = (0..<300).map { Hostile.record($0, &random) }
    try place.export("dc-csv", records, to: "t.csv")
    let bytes = try place.bytes("t.csv")
    let text = try #require(String(validating: bytes, as: UTF8.self))
    let bad = text.unicodeScalars.filter { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .privateUse, .surrogate, .unassigned: scalar != "\n" && scalar != "\r"
      default: false
      }
    }
    #expect(bad.isEmpty)
    let rows = CSVReader.records(bytes)
    #expect(rows.count == 300)
    #expect(Set(rows.compactMap { $0["identifiant_cote"] }).count == 300)
    for row in rows {
      #expect(row["titre"]?.allSatisfy(\.isWhitespace) == false)
      for name in ["description", "format", "langue", "conditions_acces"] {
        #expect(row[name]?.contains(where: { "<>\"'".contains($0) }) == false)
      }
      for name in ["index_collectivite", "index_personne"] {
        for term in (row[name] ?? "").split(separator: ";") { #expect(term.unicodeScalars.count <= 256) }
      }
    }
  }

  @Test func `a reference that two acts would share, or a code that no file can have, is refused`() throws {
    for (key, value) in [("reference", "2031 W 1"), ("serviceCode", "FR_AF"), ("serviceCode", "../x")] {
      var texts = ["reference": "{n}", "serviceCode": "FRAF"]
      texts[key] = value
      let json = "{" + texts.map { "\"\($0)\": \"\($1)\"" }.joined(separator: ",") + "}"
      let settings = try ArchiveSettings(json: Array(json.utf8))
      #expect(throws: ExportFault.self) {
        try place.export("dc-csv", [Acts.delegation("a.pdf", [1])], to: "out/", settings: settings)
      }
      #expect(place.files().isEmpty)
    }
  }
}
