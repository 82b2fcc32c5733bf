import Batch
import Clausier
import Export
import Glibc
import TestSupport
import Testing

@Suite struct ExportTests {
  private let folder: TemporaryFolder
  private let archive: String

  init() throws {
    folder = try TemporaryFolder()
    let texts = ArchiveKey.allCases.filter { !$0.rawValue.hasPrefix("rules.") && $0 != .legalStatus }.map {
      key in
      "\"\(key.rawValue)\": \"\(key == .reference ? "2031 W {n}" : key.rawValue)\""
    }
    archive = try folder.put("archive.json", Array("{\(texts.joined(separator: ", "))}".utf8))
  }

  private static let formats = ExportFormats.all.map { $0.name }
  private static let documents = [
    "agreement.pdf", "amendment.pdf", "annexes.pdf", "journal-officiel.pdf", "signed.pdf", "tagged-web.pdf",
  ]

  private func export(_ format: String, _ output: String, _ more: [String], zone: String = "UTC") throws
    -> ProgramRun
  {
    let words = ["export", "-f", format, "-o", folder.at(output), "--archive", archive] + more
    return try ProgramRun.of(words.map { BytePath($0.utf8) }, environment: ["TZ": zone, "LANG": "en"])
  }

  private var samples: [String] { ExportTests.documents.map { Sample.path($0) } }

  @Test(arguments: formats) func `without a key that a format needs nothing is written`(format: String) throws
  {
    let type = try #require(ExportFormats.all.first { $0.name == format })
    for key in type.needs {
      let text = try folder.read("archive.json").replacing(
        "\"\(key.rawValue)\":", with: "\"// \(key.rawValue)\":")
      let path = try folder.put("less.json", Array(text.utf8))
      let run = try ProgramRun.of(
        "export", "-f", format, "-o", folder.at("out/"), "--archive", path, Sample.path("agreement.pdf"))
      #expect(run.status == 2)
      #expect(run.messages.contains("[missing-key]") && run.messages.contains(key.rawValue))
      #expect(!folder.files().contains { $0.hasPrefix("out") || $0.hasPrefix(".out") })
    }
  }

  @Test(.enabled(if: ExportSchemas.areThere, "no schemas here (set CLAUSIER_XSD), or no xmllint"))
  func `transfers and finding aids keep to their schemas`() throws {
    for version in ["2.1", "2.2", "2.3"] {
      let run = try export("seda-\(version)", "s\(version)/", ["--date", "2032-01-02"] + samples)
      #expect(run.status == 0, "\(run.messages)")
      let schema = "seda-\(version)/seda-\(version)-main.xsd"
      #expect(try ExportSchemas.faults(of: folder.at("s\(version)/manifest.xml"), by: schema).isEmpty)
    }
    #expect(try export("ead", "aid.xml", samples).status == 0)
    #expect(try ExportSchemas.faults(of: folder.at("aid.xml"), by: "ead2002/ead.xsd").isEmpty)
  }

  @Test(arguments: formats) func `the same acts give the same bytes wherever and whenever`(format: String)
    throws
  {
    let records = folder.at("records.ndjson")
    #expect(
      try ProgramRun.of(
        (["extract", "-f", "ndjson", "-o", records] + samples).map { BytePath($0.utf8) }
      ).status == 0)
    let names = format.hasPrefix("seda") ? ["a/", "b/", "a.zip", "b.zip", "a.tar", "b.tar"] : ["a", "b"]
    for (index, name) in names.enumerated() {
      let zone = index % 2 == 0 ? "UTC" : "Pacific/Auckland"
      let run = try export(format, name, [records], zone: zone)
      #expect(run.status == 0, "\(run.messages)")
    }
    for pair in stride(from: 0, to: names.count, by: 2) {
      #expect(try contents(names[pair]) == contents(names[pair + 1]))
    }
  }

  private func contents(_ name: String) throws -> [[UInt8]] {
    guard name.hasSuffix("/") else { return [try InputFile.read(BytePath(folder.at(name).utf8))] }
    return try folder.files().filter { $0.hasPrefix(name) }.map {
      Array($0.dropFirst(name.count).utf8) + (try InputFile.read(BytePath(folder.at($0).utf8)))
    }
  }

  @Test func `every act is in the output or in the report`() throws {
    let records = folder.at("records.ndjson")
    let inputs = samples + [Sample.path("needs-password.pdf")]
    _ = try ProgramRun.of((["extract", "-f", "ndjson", "-o", records] + inputs).map { BytePath($0.utf8) })
    let invalid = try folder.put("invalid.json", Array("{\"schemaVersion\": \"1.1\", \"title\": 3}".utf8))
    let report = folder.at("report.json")
    let run = try export(
      "seda-2.2", "out/", ["--report", report, records, invalid, Sample.path("needs-password.pdf")])
    #expect(run.status == 3)
    let said = try JSONFact.object(InputFile.read(BytePath(report.utf8)))
    #expect(said.number("acts") == inputs.count + 2)
    #expect(said.number("written") == samples.count)
    #expect(
      said.objects("leftOut").compactMap { $0.text("code") } == [
        "password-needed", "invalid-record", "password-needed",
      ])
  }

  @Test func `files of records are found below a folder that is named`() throws {
    let pdf = try folder.put("in/a.pdf", Sample.bytes("agreement.pdf"))
    let record = try ProgramRun.of("extract", pdf).text.replacing(folder.at("in/"), with: "")
    let path = try folder.put("a.json", Array(record.utf8))
    #expect(try export("seda-2.2", "none/", [path]).status == 3)
    #expect(!folder.files().contains { $0.hasPrefix("none") })
    #expect(try export("seda-2.2", "out/", ["--files", folder.at("in"), path]).status == 0)
    #expect(folder.files().contains("out/content/BDO1.pdf"))
  }

  @Test func `a query chooses acts of an index`() throws {
    let index = folder.at("acts.db")
    #expect(
      try ProgramRun.of((["index", index] + samples).map { BytePath($0.utf8) }).status == 0)
    #expect(try export("csv", "some.csv", ["--query", "type:avenant", index]).status == 0)
    #expect(try folder.read("some.csv").split(separator: "\r\n").count == 2)
    #expect(try export("csv", "all.csv", [index]).status == 0)
    #expect(try folder.read("all.csv").split(separator: "\r\n").count > samples.count)
    let wrong = try export("csv", "none.csv", ["--query", "type:(", index])
    #expect(wrong.status == 2 && wrong.messages.contains("[query]"))
    #expect(
      try export("csv", "none.csv", ["--query", "a", Sample.path("agreement.pdf")]).messages.contains(
        "[query-without-index]"))
    #expect(!folder.files().contains("none.csv"))
  }

  @Test func `a table is that of extract`() throws {
    let run = try export("csv", "t.csv", samples)
    #expect(run.status == 0)
    let extracted = try ProgramRun.of((["extract", "-f", "csv"] + samples).map { BytePath($0.utf8) })
    #expect(try InputFile.read(BytePath(folder.at("t.csv").utf8)) == extracted.output)
  }

  @Test(arguments: ["seda-2.2", "xlsx", "csv"])
  func `killed at any moment, an export leaves nothing half-written, and another is whole`(format: String)
    throws
  {
    let records = folder.at("records.ndjson")
    _ = try ProgramRun.of((["extract", "-f", "ndjson", "-o", records] + samples).map { BytePath($0.utf8) })
    let many = try folder.put(
      "many.ndjson",
      [[UInt8]](repeating: try InputFile.read(BytePath(records.utf8)), count: 10).flatMap { $0 })
    let suffix = format == "xlsx" ? "" : "/"
    #expect(try export(format, "peace" + suffix, [many]).status == 0)
    let peace = try contents("peace" + suffix)
    var random = SeededRandom(seed: 3)
    for _ in 0..<6 {
      let disturbed = try RunningProgram([
        "export", "-f", format, "-o", folder.at("war" + suffix), "--force", "--archive", archive, many,
      ])
      usleep(.random(in: 0..<1_500_000, using: &random))
      disturbed.send(SIGKILL)
      _ = disturbed.wait()
      let left = folder.files().filter { $0.hasPrefix("war") }
      if !left.isEmpty { #expect(try contents("war" + suffix) == peace) }
    }
    #expect(try export(format, "war" + suffix, ["--force", many]).status == 0)
    #expect(try contents("war" + suffix) == peace)
    #expect(!folder.files().contains { $0.hasPrefix(".") })
  }

  @Test func `what cannot be done is said before anything is written`() throws {
    let sample = Sample.path("agreement.pdf")
    for (words, code) in [
      (["-o", "x", sample], "option-wanted"), (["-f", "csv", sample], "option-wanted"),
      (["-f", "pdf", "-o", "x", sample], "unknown-value"),
      (["-f", "csv", "-o", sample, sample], "output-is-input"),
      (["-f", "csv", "-o", "x", "--date", "2031", sample], "unusable-value"),
      (["-f", "csv", "-o", "x"], "nothing-given"),
    ] {
      let run = try ProgramRun.of((["export"] + words).map { BytePath($0.utf8) })
      #expect(run.status == 2 && run.messages.contains("[\(code)]"), "\(words): \(run.messages)")
    }
    for words in [
      ["-o", archive], ["-o", folder.at("x"), "--report", archive],
      ["-o", folder.at("x"), "--report", folder.at("x")],
    ] {
      let run = try ProgramRun.of(
        (["export", "-f", "csv", "--force", "--archive", archive] + words + [sample]).map {
          BytePath($0.utf8)
        })
      #expect(run.status == 2 && run.messages.contains("[output-is-input]"), "\(words): \(run.messages)")
    }
    let slip = try folder.put("slip.json", Array("{\"archivalAgnecy\": \"x\"}".utf8))
    let run = try ProgramRun.of("export", "-f", "csv", "-o", folder.at("x"), "--archive", slip, sample)
    #expect(run.status == 2 && run.messages.contains("archivalAgency"))
    #expect(try ProgramRun.of("export", "--archive-template").status == 0)
  }
}
