import Batch
import Glibc
import Testing

/// Which acts an export takes, under which reference, and what it says of that.
@Suite struct ExportChoiceTests {
  private let folder: TemporaryFolder
  private let archive: String

  init() throws {
    folder = try TemporaryFolder()
    archive = try folder.put(
      "archive.json",
      Array(
        """
        {"reference": "2031 W {n}", "findingAid": "a", "findingAidTitle": "b", "repository": "c",
         "archivalAgency": "a", "transferringAgency": "b", "originatingAgency": "c",
         "archivalAgreement": "d", "messageIdentifier": "e"}
        """.utf8))
  }

  private func export(_ format: String, _ output: String, _ more: String...) throws -> ProgramRun {
    let words = ["export", "-f", format, "-o", folder.at(output), "--archive", archive, "--force"] + more
    return try ProgramRun.of(words.map { BytePath($0.utf8) }, environment: ["LANG": "fr"])
  }

  /// The records of four files: two acts of one file, one of them no convention, and a convention with a copy.
  private func records() throws -> String {
    let pdf = try folder.put("in/a.pdf", Sample.bytes("agreement.pdf"))
    let line = try ProgramRun.of("extract", pdf, "-f", "ndjson").text
    let named = { (name: String) in line.replacing(pdf, with: name) }
    let kind = try #require(try JSONFact.object(Array(line.utf8)).text("kind"))
    let digest = try #require(try JSONFact.object(Array(line.utf8)).text("source", "sha256"))
    let recueil = (1...2).map { number in
      named("r.pdf").replacing("\"index\":1,\"of\":1", with: "\"index\":\(number),\"of\":2")
        .replacing(digest, with: String(digest.reversed()))
        .replacing(
          "\"kind\":\"\(kind)\"", with: number == 1 ? "\"kind\":\"\(kind)\"" : "\"kind\":\"unknown\"")
    }
    #expect(recueil[0] != recueil[1])
    // Another date keeps it from being a copy by its words.
    let date = try #require(try JSONFact.object(Array(line.utf8)).text("signature", "date"))
    let other = recueil.enumerated().map { number, record in
      record.replacing("\"date\":\"\(date)\"", with: "\"date\":\"2019-01-0\(number + 2)\"")
    }
    return try folder.put(
      "records.ndjson", Array((named("a.pdf") + named("b.pdf") + other.joined()).utf8))
  }

  @Test func `the choice of acts is that of indexes and records too, and what it passes over is told`() throws
  {
    let records = try records()
    let index = folder.at("acts.db")
    #expect(try ProgramRun.of("index", index, records, "-q").status == 0)
    for (input, all) in [(records, 4), (index, 3)] {
      #expect(try export("csv", "all.csv", input).status == 0)
      #expect(try folder.read("all.csv").split(separator: "\r\n").count == all + 1)
      let some = try export("csv", "some.csv", "--acts", "conventions", input)
      #expect(some.status == 0)
      #expect(try folder.read("some.csv").split(separator: "\r\n").count == all)
      #expect(some.messages.contains("1 acte qui n’est pas une convention"), "\(some.messages)")
    }
  }

  @Test func `of copies in an index one act is exported, and that is told`() throws {
    let index = folder.at("acts.db")
    #expect(try ProgramRun.of("index", index, try records(), "-q").status == 0)
    let run = try export("csv", "t.csv", "--query", "fichier:a OU fichier:b", index)
    #expect(try folder.read("t.csv").split(separator: "\r\n").count == 2)
    #expect(run.messages.contains("1 copie"), "\(run.messages)")
  }

  @Test func `references stay where acts come and go, if a file keeps them`() throws {
    let lines = try folder.read(String(try records().dropFirst(folder.text.count + 1))).split(separator: "\n")
    let units = { (xml: String) in
      xml.split(separator: "<unitid>").dropFirst().compactMap { $0.split(separator: "<").first }
        .filter { $0.hasPrefix("2031 W") }.map(String.init)
    }
    let book = folder.at("cotes.json")
    let put = { (numbers: [Int]) in
      try folder.put("some.ndjson", Array(numbers.map { lines[$0] + "\n" }.joined().utf8))
    }
    for (numbers, references) in [
      ([0, 2], ["2031 W 1", "2031 W 2"]), ([3, 2], ["2031 W 3", "2031 W 2"]),
      ([0, 3], ["2031 W 1", "2031 W 3"]),
    ] {
      let run = try export("ead", "aid.xml", "--references", book, try put(numbers))
      #expect(run.status == 0, "\(run.messages)")
      #expect(try units(folder.read("aid.xml")) == references)
    }
    // Without it, that numbers follow the order is told.
    let run = try export("ead", "aid.xml", "--report", folder.at("report.json"), try put([0, 3]))
    #expect(run.messages.contains("--references"))
    #expect(try units(folder.read("aid.xml")) == ["2031 W 1", "2031 W 2"])
    let report = try JSONFact.object(InputFile.read(BytePath(folder.at("report.json").utf8)))
    #expect(report.objects("references").map { $0.text("reference") } == ["2031 W 1", "2031 W 2"])
    // A file that is something else is refused before anything is written.
    for text in ["[]]", "{\"a\": 1}", "[{\"n\": 0, \"sha256\": \"x\", \"act\": 1}]"] {
      let path = try folder.put("bad.json", Array(text.utf8))
      let run = try export("ead", "none.xml", "--references", path, try put([0]))
      #expect(run.status == 2 && run.messages.contains("[unusable-references]"), "\(run.messages)")
      #expect(try folder.read("bad.json") == text)
    }
    #expect(!folder.files().contains("none.xml"))
  }

  @Test func `a table has the form that a spreadsheet expects`() throws {
    let pdf = try folder.put("in/a.pdf", Sample.bytes("turned.pdf"))
    let more = ["--separator", ";", "--decimal", ",", "--bom"]
    #expect(
      try ProgramRun.of(
        (["export", "-f", "csv", "-o", folder.at("t.csv"), pdf] + more).map { BytePath($0.utf8) }
      ).status == 0)
    let extracted = try ProgramRun.of((["extract", "-f", "csv", pdf] + more).map { BytePath($0.utf8) })
    #expect(try InputFile.read(BytePath(folder.at("t.csv").utf8)) == extracted.output)
    let wrong = try export("ead", "aid.xml", "--bom", pdf)
    #expect(wrong.status == 2 && wrong.messages.contains("--bom"))
  }

  @Test func `files that are not found from here are told once`() throws {
    let run = try export("seda-2.2", "out/", try records())
    #expect(run.status == 3)
    #expect(run.messages.components(of: "[source-not-found]") == 1, "\(run.messages)")
    #expect(run.messages.contains("4 actes"))
    #expect(run.messages.contains("--files"))
  }

  @Test func `a day of transfer that no one has given is told`() throws {
    let pdf = Sample.path("agreement.pdf")
    let run = try export("seda-2.2", "out/", pdf)
    #expect(run.status == 0 && run.messages.contains("[date-derived]"))
    #expect(try !export("seda-2.2", "out/", "--date", "2032-01-02", pdf).messages.contains("[date-derived]"))
  }
}

extension String {
  fileprivate func components(of part: String) -> Int { ranges(of: part).count }
}
