import Batch
import Glibc
import TestSupport
import Testing

@Suite(.serialized) struct IndexTests {
  private let folder: TemporaryFolder
  private let index: String

  init() throws {
    folder = try TemporaryFolder()
    index = folder.at("acts.db")
  }

  private func search(_ query: String, _ more: String...) throws -> ProgramRun {
    try ProgramRun.of(
      (["search", index, query, "--format", "json"] + more).map { BytePath($0.utf8) }, environment: [:])
  }

  private func files(_ query: String) throws -> [String] {
    let run = try search(query, "--sort", "file", "--limit", "1000")
    #expect(run.status == 0, "\(run.messages)")
    return try JSONFact.object(run.output).objects("results").compactMap { $0.text("file") }
  }

  // MARK: Building

  @Test func `folders of PDFs are read once, and what has changed or gone is seen`() throws {
    let pdfs = try folder.makeFolder("in")
    let (a, b) = (folder.at("in/a.pdf"), folder.at("in/b.pdf"))
    try folder.put("in/a.pdf", SmallPDF.bytes(["Convention des phares"]))
    try folder.put("in/b.pdf", SmallPDF.bytes(["Convention des canaux"]))
    let first = try ProgramRun.of("index", index, pdfs)
    #expect(first.status == 0)
    #expect(
      first.messages.hasSuffix(
        "2 acts in the index: 2 new, 0 changed, 0 taken out; 0 documents could not be read.\n"))
    #expect(try files("phares") == [a])
    let again = try ProgramRun.of("index", index, pdfs)
    #expect(again.messages.hasPrefix("2 acts in the index: 0 new, 0 changed, 0 taken out"))
    try folder.put("in/b.pdf", SmallPDF.bytes(["Convention des serres"]))
    #expect(try ProgramRun.of("index", index, pdfs).messages.contains("1 new, 0 changed, 1 taken out"))
    #expect(try files("canaux").isEmpty)
    #expect(try files("serre") == [b])
    unlink(a)
    #expect(try ProgramRun.of("index", index, pdfs).status == 0)
    #expect(try files("*") == [a, b])
    #expect(try ProgramRun.of("index", index, pdfs, "--prune").messages.contains("0 changed, 1 taken out"))
    #expect(try files("*") == [b])
    #expect(folder.files().filter { $0.hasPrefix("acts") } == ["acts.db"])
    #expect(try ProgramRun.of("index", "--check", index).messages == "the index is whole.\n")
  }

  @Test func `records are read as lines, as an array and alone, and invalid ones are told`() throws {
    let pdf = try folder.put("a.pdf", Sample.bytes("turned.pdf"))
    let line = try ProgramRun.of("extract", pdf, "-f", "ndjson").text
    let whole = try ProgramRun.of("extract", pdf).text
    for (name, text) in [
      ("a.ndjson", line), ("b.json", whole), ("c.json", "[\(whole)]"), ("d.json", "\n \(line)"),
    ] {
      let path = try folder.put(name, Array(text.utf8))
      #expect(try ProgramRun.of("index", index, path).status == 0)
    }
    #expect(try files("transbordement") == [pdf])
    let bad = line.replacing("\"kind\":\"delegation\"", with: "\"kind\":\"letter\"")
    let mixed = try folder.put("e.ndjson", Array((bad + line + "{\n").utf8))
    let run = try ProgramRun.of("index", index, mixed)
    #expect(run.status == 1)
    #expect(run.messages.contains("record 1 is not valid (/kind "))
    #expect(run.messages.contains("record 3 is not valid"))
    #expect(try ProgramRun.of("index", "--check", index).status == 0)
  }

  @Test func `documents that cannot be read are told, kept in the book, and stop no other`() throws {
    let good = try folder.put("a.pdf", SmallPDF.bytes(["Convention"]))
    let run = try ProgramRun.of(
      "index", index, good, folder.at("none.pdf"), try folder.put("b.pdf", SmallPDF.damaged))
    #expect(run.status == 3)
    #expect(try files("*") == [good])
    let info = try ProgramRun.of("index", "--info", index)
    #expect(info.status == 0)
    #expect(info.text.contains("none.pdf [not-found]") && info.text.contains("b.pdf [damaged]"))
  }

  @Test func `what is no index is refused and stays as it is`() throws {
    let pdf = try folder.put("a.pdf", SmallPDF.bytes(["Convention"]))
    for run in [try ProgramRun.of("index", pdf, pdf), try ProgramRun.of("search", pdf, "a")] {
      #expect(run.status == 2)
    }
    #expect(try InputFile.read(BytePath(pdf.utf8)) == SmallPDF.bytes(["Convention"]))
    let other = try folder.put("b.txt", SmallPDF.bytes(["Convention"]))
    #expect(try ProgramRun.of("index", other, pdf).messages.contains("[not-an-index]"))
    #expect(try ProgramRun.of("search", folder.at("none.db"), "a").messages.contains("[index-not-found]"))
    #expect(try ProgramRun.of("index", index).status == 2)
    #expect(try ProgramRun.of("index").status == 2)
    #expect(try ProgramRun.of("index", "--info", index, pdf).messages.contains("[inputs-with-question]"))
  }

  // MARK: Answers

  @Test func `the answer says page and box, and the file opens there`() throws {
    let pdf = try folder.put("a.pdf", Sample.bytes("turned.pdf"))
    #expect(try ProgramRun.of("index", index, pdf).status == 0)
    let result = try #require(
      try JSONFact.object(search("ae>=2M", "--passages", "1").output).objects("results").first)
    let passage = try #require(result.objects("passages").first)
    #expect(passage.text("pointer") == "/credits/0/ae" && passage.number("page") == 2)
    #expect(passage.text("text") == "2 400 000 €")
    let opened = try ProgramRun.of("search", index, "ae>=2M", "--open")
    #expect(opened.text == pdf + "#page=2\n")
    try folder.put("a.pdf", SmallPDF.bytes(["Autre"]))
    let changed = try ProgramRun.of("search", index, "ae>=2M", "--open")
    #expect(changed.status == 3 && changed.text.isEmpty && changed.messages.contains("[source-changed]"))
    unlink(pdf)
    #expect(try ProgramRun.of("search", index, "*", "--open").messages.contains("[source-not-found]"))
  }

  @Test func `a record's file is sought below the folder that is told`() throws {
    let record = try ProgramRun.of(
      "extract", try folder.put("in/a.pdf", Sample.bytes("turned.pdf")), "-f", "ndjson"
    ).text
    let path = try folder.put("a.ndjson", Array(record.replacing(folder.at("in/a.pdf"), with: "a.pdf").utf8))
    #expect(try ProgramRun.of("index", index, path).status == 0)
    let opened = try ProgramRun.of("search", index, "programme:203", "--open", "--files", folder.at("in"))
    #expect(opened.text == folder.at("in/a.pdf") + "#page=2\n")
  }

  @Test func `every form has every act, and what a spreadsheet or a terminal would obey is harmless`() throws
  {
    let name = "=cmd\u{1B}[31m.pdf"
    try folder.put("in/" + name, SmallPDF.bytes(["Convention des phares"]))
    #expect(try ProgramRun.of("index", index, folder.at("in")).status == 0)
    #expect(try JSONFact.lines(ProgramRun.of("search", index, "phares", "-f", "ndjson").output).count == 1)
    let csv = try ProgramRun.of("search", index, "phares", "-f", "csv").text
    #expect(csv.hasPrefix("file,act,sha256,") && csv.split(separator: "\r\n").count == 2)
    let table = try ProgramRun.of("search", index, "phares")
    #expect(table.text.hasPrefix("1 act\n") && !table.output.contains(0x1B))
    for format in ["table", "json", "csv"] {
      for question in [["--by", "delegant"], ["--ending", "30"], ["--missing"], []] {
        let run = try ProgramRun.of((["stats", index, "-f", format] + question).map { BytePath($0.utf8) })
        #expect(run.status == 0 && !run.output.isEmpty && !run.output.contains(0x1B))
      }
    }
  }

  @Test func `a query's fault is told with its place, and in JSON where the answer would be`() throws {
    try folder.put("a.ndjson", Array("[]".utf8))
    #expect(try ProgramRun.of("index", index, folder.at("a.ndjson")).status == 0)
    let run = try ProgramRun.of("search", index, "phares (partie:dinum parti:x)", "-f", "json")
    #expect(run.status == 2)
    let error = try #require(try JSONFact.object(run.output).object("error"))
    #expect(error.text("code") == "query" && error.text("params", "kind") == "unknown-field")
    #expect(error.number("params", "at") == 21 && error.number("params", "length") == 5)
    #expect(error.text("message", "en")?.contains("did you mean partie?") == true)
    #expect(run.messages.hasSuffix("\n  phares (partie:dinum parti:x)\n                       ^^^^^\n"))
    for words in [
      ["search", index], ["search", index, "a", "--sort", "size"], ["stats", index, "--on", "2024-01-01"],
      ["stats", index, "--by", "year", "--missing"], ["stats", index, "--ending", "9", "--on", "2024-13-01"],
      ["stats", index, "("],
    ] {
      #expect(try ProgramRun.of(words.map { BytePath($0.utf8) }).status == 2, "\(words)")
    }
  }

  // MARK: Disturbances

  /// Many records of a few acts under other names, so that building takes a while.
  private func manyRecords() throws -> String {
    let pdfs = ["turned.pdf", "annexes.pdf", "amendment.pdf", "two-columns.pdf"]
    var lines: [String] = []
    for pdf in pdfs {
      let path = try folder.put("in/" + pdf, Sample.bytes(pdf))
      let line = try ProgramRun.of("extract", path, "-f", "ndjson").text
      let sum = try #require(try JSONFact.object(Array(line.utf8)).text("source", "sha256"))
      for number in 0..<150 {
        let digits = String(number + 4096, radix: 16)
        lines.append(
          line.replacing(path, with: "\(number)/\(pdf)").replacing(
            sum, with: digits + sum.dropFirst(digits.count)))
      }
    }
    return try folder.put("many.ndjson", Array(lines.joined().utf8))
  }

  private func answers(_ index: String) throws -> [String] {
    try [
      "convention", "phares OU quais", "\"délégation de gestion\" -avenant", "ae>=1M", "programme:203", "*",
    ].map {
      let run = try ProgramRun.of("search", index, $0, "-f", "json", "-n", "30")
      #expect(run.status == 0, "\(run.messages)")
      return run.text
    } + [try ProgramRun.of("stats", index, "-f", "json").text]
  }

  @Test func `killed twenty times beside a rival, an index can be read and ends as if in peace`() throws {
    let records = try manyRecords()
    let peace = folder.at("peace.db")
    #expect(try ProgramRun.of("index", peace, records, folder.at("in"), "-q").status == 0)
    var random = SeededRandom(seed: 15)
    for round in 0..<20 {
      let disturbed = try RunningProgram(["index", index, records, folder.at("in"), "-q"])
      let rival = try RunningProgram(["index", index, folder.at("in"), "-q"])
      usleep(.random(in: 5_000..<400_000, using: &random))
      let during = try ProgramRun.of("search", index, "convention", "-f", "json")
      // Before the first run has made the tables there is nothing to read.
      #expect(during.status == 0 || during.messages.contains("index"), "round \(round): \(during.messages)")
      usleep(.random(in: 0..<400_000, using: &random))
      disturbed.send(SIGKILL)
      _ = disturbed.wait()
      let end = rival.wait()
      #expect(end == 0 || end == 2, "round \(round): \(rival.messages)")
      let after = try ProgramRun.of("search", index, "*", "-f", "json")
      #expect(after.status == 0 || round == 0, "round \(round): \(after.messages)")
    }
    #expect(try ProgramRun.of("index", index, records, folder.at("in"), "-q").status == 0)
    #expect(try answers(index) == answers(peace))
    #expect(try ProgramRun.of("index", "--check", index).status == 0)
  }

  @Test func `two builders take turns, and readers are not disturbed`() throws {
    let records = try manyRecords()
    let first = try RunningProgram(["index", index, records, "-q"])
    let second = try RunningProgram(["index", index, folder.at("in"), "-q"])
    var read = 0
    while !first.hasEnded || !second.hasEnded {
      let run = try ProgramRun.of("search", index, "convention", "-f", "json")
      #expect(
        run.status == 0 || run.messages.contains("[index-not-found]")
          || run.messages.contains("[not-an-index]"))
      read += 1
    }
    let ends = [first.wait(), second.wait()]
    #expect(ends == [0, 0] || ends == [0, 2] || ends == [2, 0], "\(first.messages) \(second.messages)")
    #expect(try ProgramRun.of("index", index, records, folder.at("in"), "-q").status == 0)
    let peace = folder.at("peace.db")
    #expect(try ProgramRun.of("index", peace, folder.at("in"), records, "-q").status == 0)
    #expect(try answers(index) == answers(peace))
    #expect(read > 0)
  }
}
