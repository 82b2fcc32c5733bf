import Glibc
import Testing

@Suite struct BadInputTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test(arguments: [
    ("empty.pdf", [], "empty-file"),
    ("text.pdf", Array("Bonjour".utf8), "not-a-pdf"),
    ("damaged.pdf", SmallPDF.damaged, "damaged"),
    ("pageless.pdf", SmallPDF.withoutPage, "no-page"),
  ])
  func `a file that cannot be read gives an error object and the next step`(
    name: String, bytes: [UInt8], code: String
  ) throws {
    let file = try folder.put(name, bytes)
    let run = try ProgramRun.of("extract", file)
    #expect(run.status == 3)
    let object = try JSONFact.object(run.output)
    #expect(object.keys.sorted() == ["error", "schemaVersion", "source"])
    #expect(object.text("error", "code") == code)
    #expect(object.text("source", "file") == file)
    #expect(object.number("source", "bytes") == bytes.count)
    #expect(object.text("source", "sha256")?.count == 64)
    let told = try #require(object.text("error", "message", "en"))
    #expect(told.contains(";"), "a message says what to do next")
    #expect(run.messages == "error: \(file): \(told) [\(code)]\n")
    let french = try ProgramRun.of("extract", file, "--lang", "fr")
    #expect(french.messages.contains(try #require(object.text("error", "message", "fr"))))
  }

  @Test func `a missing file and a pipe are named, without size or sum`() throws {
    let pipe = folder.at("pipe.pdf")
    try #require(mkfifo(pipe, 0o600) == 0)
    let run = try ProgramRun.of("extract", folder.at("none.pdf"), pipe, "/dev/zero", "--format", "ndjson")
    #expect(run.status == 3)
    let objects = try JSONFact.lines(run.output)
    #expect(objects.map { $0.text("error", "code") } == ["not-found", "not-a-file", "not-a-file"])
    #expect(objects.allSatisfy { $0.isNull("source", "sha256") && $0.isNull("source", "bytes") })
  }

  @Test(.enabled(if: geteuid() != 0, "the superuser may read everything"))
  func `a file that the user may not read is reported as such`() throws {
    let file = try folder.put("locked.pdf", SmallPDF.bytes(["a"]))
    chmod(file, 0)
    let run = try ProgramRun.of("extract", file)
    #expect(run.status == 3)
    #expect(try JSONFact.object(run.output).text("error", "code") == "forbidden")
  }

  @Test func `bad inputs never stop a batch`() throws {
    try folder.put("1.pdf", SmallPDF.bytes(["un"]))
    try folder.put("2.pdf", [])
    try folder.put("3.PDF", SmallPDF.bytes(["trois"]))
    try folder.put("4.txt", Array("kein PDF".utf8))
    let run = try ProgramRun.of("extract", folder.text, "--format", "ndjson")
    #expect(run.status == 3)
    let objects = try JSONFact.lines(run.output)
    #expect(objects.map { $0.text("source", "file") } == ["1.pdf", "2.pdf", "3.PDF"].map(folder.at))
    #expect(objects.map { $0.text("error", "code") } == [nil, "empty-file", nil])
    #expect(run.messages.contains("3 documents: 2 records, 1 error (empty-file 1), in "))
  }

  @Test func `a folder without a PDF is reported, and the others are read`() throws {
    let empty = try folder.makeFolder("empty/below")
    let full = try folder.put("full/a.pdf", SmallPDF.bytes(["a"]))
    let run = try ProgramRun.of("extract", empty, full)
    #expect(run.status == 3)
    #expect(run.messages.contains("error: \(empty): this folder holds no .pdf file"))
    #expect(try JSONFact.array(run.output).count == 1)
    let alone = try ProgramRun.of("extract", empty)
    #expect(alone.status == 3)
    #expect(alone.text == "[]\n")
  }

  @Test func `a document without text or of another kind gives a record and a word of warning`() throws {
    let blank = try folder.put("blank.pdf", SmallPDF.bytes([""]))
    let other = try folder.put("other.pdf", SmallPDF.bytes(["Compte rendu de la fete du village"]))
    let run = try ProgramRun.of("extract", blank, other, "--format", "ndjson")
    #expect(run.status == 0)
    #expect(run.messages.contains("warning: \(blank): "))
    #expect(run.messages.contains("[no-text]"))
    #expect(run.messages.contains("[not-a-convention]"))
    let objects = try JSONFact.lines(run.output)
    #expect(objects.map { $0.text("kind") } == ["unknown", "unknown"])
    #expect(objects[0].text("source", "text") == "none")
    let half = try folder.put("half.pdf", SmallPDF.bytes(["", "a", "", ""]))
    #expect(try ProgramRun.of("extract", half).messages.contains("no text on pages 1, 3-4, probably"))
    #expect(try ProgramRun.of("extract", blank, other, "-q", "-o", "/dev/null").messages.isEmpty)
  }

  @Test func `ten thousand pages are read or refused, and never too much`() throws {
    let file = try folder.put("long.pdf", SmallPDF.bytes([String](repeating: "a", count: 10_000)))
    let run = try ProgramRun.of("extract", file)
    let object = try JSONFact.object(run.output)
    if run.status == 0 {
      #expect(object.number("source", "pages") == 10_000)
    } else {
      #expect(run.status == 3)
      #expect(object.text("error", "code") == "too-many-pages")
    }
  }

  @Test func `pages that a file does not have are told, and a part that it has is read`() throws {
    let file = try folder.put("two.pdf", SmallPDF.bytes(["Convention", "Article 1"]))
    let beyond = try ProgramRun.of("extract", file, "--pages", "3-5", "--lang", "en")
    #expect(beyond.status == 3)
    let object = try JSONFact.object(beyond.output)
    #expect(object.text("error", "code") == "page-not-there")
    #expect(beyond.messages.contains("This PDF has 2 pages"))
    let half = try ProgramRun.of("extract", file, "--pages", "2-5")
    #expect(half.status == 0)
    #expect(try JSONFact.object(half.output).number("source", "pages") == 2)
  }
}
