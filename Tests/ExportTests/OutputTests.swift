import Batch
import Clausier
import Testing

@testable import Export

@Suite struct ExportOutputTests {
  private let place: ExportPlace
  private let records = [Acts.delegation("a.pdf", [1]), Acts.delegation("b.pdf", [2])]

  init() throws {
    place = try ExportPlace()
    try place.put("in/a.pdf", [1])
  }

  private static let formats = ExportFormats.all.map { $0.name }

  @Test(arguments: formats) func `an output that is there stays unless it may be replaced`(format: String)
    throws
  {
    for name in ["out", "dir/"]
    where format == "csv" || format == "dc-csv" || (name == "out") != format.hasPrefix("seda") {
      try place.export(format, records, to: name, manifestOnly: true)
      let first = try place.files(name == "out" ? "" : "dir").map {
        try place.bytes((name == "out" ? "" : "dir/") + $0)
      }
      #expect(throws: ExportFault.exists) {
        try place.export(format, [records[0]], to: name, manifestOnly: true)
      }
      try place.export(format, records, to: name, manifestOnly: true, replaces: true)
      let second = try place.files(name == "out" ? "" : "dir").map {
        try place.bytes((name == "out" ? "" : "dir/") + $0)
      }
      #expect(first == second)
      try place.export(format, [records[0]], to: name, manifestOnly: true, replaces: true)
    }
    #expect(!place.files().contains { $0.contains(".clausier") })
  }

  @Test(arguments: ["seda-2.2", "csv", "dc-csv"])
  func `a folder with a file that no export makes is never replaced`(format: String) throws {
    try place.put("dir/mine.txt", [7])
    #expect(throws: ExportFault.holdsOther(BytePath("mine.txt".utf8))) {
      try place.export(format, records, to: "dir/", manifestOnly: true, replaces: true)
    }
    #expect(place.files("dir") == ["mine.txt"])
  }

  @Test(arguments: ["ead", "xlsx", "ods"]) func `a format of one file takes no folder`(format: String) throws
  {
    #expect(throws: ExportFault.wantsFile) { try place.export(format, records, to: "dir/") }
    #expect(place.files() == ["in/a.pdf"])
  }

  @Test func `two runs do not fill one folder`() throws {
    let request = ExportRequest(output: place.at("out/"), archive: Acts.settings, isManifestOnly: true)
    let first = try Exporter(SEDA22.self, request)
    #expect(throws: ExportFault.busy) { try Exporter(SEDA22.self, request) }
    try first.add(ExportedAct(records[0]))
    try first.finish()
    #expect(place.files("out") == ["manifest.xml"])
  }

  @Test(arguments: formats) func `what a format needs is demanded by name`(format: String) throws {
    let type = try #require(ExportFormats.all.first { $0.name == format })
    for key in type.needs {
      let others = type.needs.filter { $0 != key }
      let json = "{" + others.map { "\"\($0.rawValue)\": \"x{n}\"" }.joined(separator: ",") + "}"
      let settings = try ArchiveSettings(json: Array(json.utf8))
      #expect(throws: ExportFault.archive(.missingKeys([key]))) {
        try place.export(format, records, to: "out", settings: settings, manifestOnly: true)
      }
    }
    #expect(place.files() == ["in/a.pdf"])
  }

  @Test(arguments: formats) func `an export of nothing is none`(format: String) throws {
    #expect(throws: ExportFault.noAct) { try place.export(format, [], to: "out") }
    #expect(place.files() == ["in/a.pdf"])
  }

  @Test func `days are counted as calendars count them`() {
    #expect(ArchiveFile.seconds(of: nil) == 315_576_000)
    #expect(ArchiveFile.seconds(of: CalendarDate("2000-02-29")) == 951_825_600)
    #expect(ArchiveFile.seconds(of: CalendarDate("2031-12-31")) == 1_956_484_800)
  }
}
