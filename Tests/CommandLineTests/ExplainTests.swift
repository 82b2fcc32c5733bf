import Batch
import Testing

@Suite struct ExplainTests {
  private let folder: TemporaryFolder
  private let file: String

  init() throws {
    folder = try TemporaryFolder()
    file = try folder.put(
      "a.pdf",
      SmallPDF.bytes(["Convention de gestion", "La somme de 60 000 EUR, avec 50 % de reste, est due."]))
  }

  @Test(arguments: ["fr", "en"])
  func `a value is explained with its evidence and what was refused`(language: String) throws {
    let run = try ProgramRun.of("explain", file, "/amounts/0/euros", "--lang", language)
    #expect(run.status == 0)
    #expect(run.messages.isEmpty)
    try Golden.expect(run.text, is: "explain.found.\(language).txt")
  }

  @Test(arguments: ["fr", "en"])
  func `what was not found is explained by what was looked for`(language: String) throws {
    let run = try ProgramRun.of("explain", file, "/amounts/3/euros", "--lang", language)
    #expect(run.status == 0)
    try Golden.expect(
      run.text.replacing(folder.text, with: "FOLDER"), is: "explain.missing.\(language).txt")
  }

  @Test func `without a pointer all values are listed`() throws {
    let lines = try ProgramRun.of("explain", file).text.split(separator: "\n")
    #expect(
      lines.contains { $0.hasPrefix("/amounts/0/euros ") && $0.contains(" p. 2 ") && $0.hasSuffix("60000") })
    #expect(lines.contains { $0.hasPrefix("/visas ") && $0.hasSuffix("[]") })
    #expect(Set(lines.map { $0.prefix { $0 != " " } }).count == lines.count)
  }

  @Test func `a program gets JSON`() throws {
    let found = try JSONFact.object(
      ProgramRun.of("explain", file, "/amounts/0/euros", "--format", "json").output)
    #expect(found.number("value") == 60000)
    #expect(found.text("section") == "preamble")
    let values = try JSONFact.array(ProgramRun.of("explain", file, "-f", "json").output)
    #expect(values.contains { $0.text("pointer") == "/amounts/0/euros" && $0.number("value") == 60000 })
  }

  @Test(arguments: ["amounts/0/euros", "#/amounts/0/euros", "/amounts/0/euros/"])
  func `a pointer may be written carelessly`(pointer: String) throws {
    #expect(try ProgramRun.of("explain", file, pointer).text.hasPrefix("/amounts/0/euros\n"))
  }

  @Test(arguments: [
    ("/amount/0/euro", "try /amounts/0/euros"), ("/titel", "try /title"), ("/amounts/x", "no record has"),
    ("/amounts/00/euros", "no record has"), ("/evidence/~1title", "no record has"),
  ])
  func `a pointer that no record has is a fault of usage, and the nearest are named`(
    pointer: String, words: String
  ) throws {
    let run = try ProgramRun.of("explain", file, pointer)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.messages.contains(words))
    #expect(run.messages.hasSuffix("[unknown-pointer]\n"))
  }

  @Test(arguments: ["/amends/rank", "/term/renewal/mode", "/parties/9/address/city", "/nor"])
  func `a pointer that some records have is answered`(pointer: String) throws {
    let run = try ProgramRun.of("explain", file, pointer)
    #expect(run.status == 0)
    #expect(run.text.contains("looked for, not there"))
  }

  @Test func `words of the document cannot steer a terminal`() throws {
    let file = try folder.put(
      "b.pdf", SmallPDF.bytes(["Convention \\033[31m de gestion n\\260 12", "9 \\033[31m%"]))
    for pointer in ["/title", "/amounts", "/number"] {
      #expect(!(try ProgramRun.of("explain", file, pointer).output.contains(0x1B)))
    }
  }

  @Test func `a terminal gets colours, and everything else none`() throws {
    for (environment, isColoured) in [
      (["TERM": "xterm"], true), (["TERM": "xterm", "NO_COLOR": "1"], false), ([:], false),
    ] {
      let terminal = try Terminal()
      let run = try ProgramRun.of(
        "explain", file, "/amounts/0/euros", environment: environment, output: .terminal(terminal))
      #expect(run.status == 0)
      #expect(terminal.shown().contains(0x1B) == isColoured)
    }
    let plain = try ProgramRun.of("explain", file, "/amounts/0/euros", environment: ["TERM": "xterm"])
    #expect(!plain.output.contains(0x1B))
  }

  @Test func `a document that cannot be read is not explained`() throws {
    let run = try ProgramRun.of("explain", folder.at("none.pdf"), "/title")
    #expect(run.status == 3)
    #expect(run.output.isEmpty)
    #expect(run.messages.contains("[not-found]"))
  }

  @Test(arguments: [
    ([], "nothing-given"), (["a.pdf", "/title", "x"], "too-many-operands"), (["/"], "folder-for-file"),
    (["a.pdf", "--format", "xml"], "unknown-value"),
  ])
  func `a fault of usage is reported`(arguments: [String], code: String) throws {
    let run = try ProgramRun.of((["explain"] + arguments).map { .init($0.utf8) })
    #expect(run.status == 2)
    #expect(run.messages.hasSuffix("[\(code)]\n"))
  }

  // MARK: Samples

  private func sample(_ name: String) -> String {
    let samples = BytePath(#filePath.utf8).parent.parent.parent.appending(BytePath("samples/\(name)".utf8))
    return String(decoding: samples.bytes, as: UTF8.self)
  }

  @Test(arguments: ["word-processor.pdf", "turned.pdf", "signed.pdf", "two-columns.pdf"])
  func `what is explained is what the record says`(name: String) throws {
    let record = try JSONFact.object(ProgramRun.of("extract", sample(name)).output)
    let evidence = try #require(record.object("evidence"))
    let listed = try JSONFact.array(ProgramRun.of("explain", sample(name), "-f", "json").output)
    let pointers = Set(listed.compactMap { $0.text("pointer") })
    #expect(evidence.keys.count > 20)
    for pointer in evidence.keys { #expect(pointers.contains(pointer), "\(pointer) is not listed") }
    for pointer in evidence.keys.sorted().prefix(60).enumerated().filter({ $0.offset % 12 == 0 }).map(
      \.element)
    {
      let explained = try JSONFact.object(
        ProgramRun.of("explain", sample(name), pointer, "-f", "json").output)
      let places = explained.objects("places")
      let shown = evidence.objects(pointer)
      #expect(places.map { $0.text("text") } == shown.map { $0.text("text") })
      #expect(places.map { $0.number("page") } == shown.map { $0.number("page") })
      #expect(
        explained.objects("rules").compactMap { $0.text("name") }
          == shown.prefix(1).compactMap { $0.text("rule") })
    }
  }

  @Test(arguments: [
    ("annexes.pdf", "/amounts", "share"), ("word-processor.pdf", "/signature/date", "date-of-text"),
    ("amendment.pdf", "/number", "rank"), ("two-columns.pdf", "/title", "outside-act"),
  ])
  func `the samples have words that are refused`(name: String, pointer: String, code: String) throws {
    let explained = try JSONFact.object(
      ProgramRun.of("explain", sample(name), pointer, "--format", "json").output)
    let refused = explained.objects("refused")
    #expect(refused.contains { $0.text("code") == code })
    #expect(refused.allSatisfy { !$0.objects("places").isEmpty && $0.text("text")?.isEmpty == false })
  }

  @Test func `a protected document is explained with its password`() throws {
    let file = sample("needs-password.pdf")
    #expect(try ProgramRun.of("explain", file, "/title").status == 3)
    let run = try ProgramRun.of("explain", file, "/title", "--password-file", sample("passwords.txt"))
    #expect(run.status == 0)
    #expect(run.text.hasPrefix("/title\n"))
  }

  @Test func `a document without text says which pages were not read`() throws {
    let run = try ProgramRun.of("explain", sample("image-only.pdf"), "/title", "--ocr", "never")
    #expect(run.status == 0)
    #expect(run.text.contains("the pages without text were not read: 1"))
  }
}
