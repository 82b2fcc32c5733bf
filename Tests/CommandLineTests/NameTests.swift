import Batch
import Testing

@Suite struct NameTests {
  private static let document = SmallPDF.bytes(["Convention"])

  @Test(arguments: [
    (Array("avec espace.pdf".utf8), "avec espace.pdf", "avec espace.pdf"),
    (Array("ligne\nnouvelle.pdf".utf8), "ligne\nnouvelle.pdf", "ligne\\nnouvelle.pdf"),
    ([0x61, 0xE9, 0xFF] + Array(".pdf".utf8), "a%E9%FF.pdf", "a\\xE9\\xFF.pdf"),
    (Array("100%.pdf".utf8), "100%25.pdf", "100%.pdf"),
    (Array("-q.pdf".utf8), "-q.pdf", "-q.pdf"),
    (Array("\u{202E}fdp.pdf".utf8), "\u{202E}fdp.pdf", "\\u{202E}fdp.pdf"),
    (Array("\u{1B}[2J.pdf".utf8), "\u{1B}[2J.pdf", "\\u{1B}[2J.pdf"),
    (Array("\"guillemets\".pdf".utf8), "\"guillemets\".pdf", "\"guillemets\".pdf"),
  ])
  func `any name that the system takes can be read`(
    name: [UInt8], recorded: String, shown: String
  ) throws {
    let folder = try TemporaryFolder()
    let path = try folder.put(BytePath(name), NameTests.document)
    let direct = try ProgramRun.of([BytePath("extract".utf8), path])
    #expect(direct.status == 0)
    #expect(try JSONFact.object(direct.output).text("source", "file") == "\(folder.text)/\(recorded)")
    let found = try ProgramRun.of("extract", folder.text)
    #expect(
      try JSONFact.array(found.output).map { $0.text("source", "file") } == ["\(folder.text)/\(recorded)"])
    let output = try TemporaryFolder()
    let mirrored = try ProgramRun.of("extract", folder.text, "-o", output.text)
    #expect(mirrored.status == 0)
    #expect(output.path.appending(BytePath(name.dropLast(4) + Array(".json".utf8))).isFile)

    try folder.put(BytePath(name), [])
    let bad = try ProgramRun.of([BytePath("extract".utf8), path])
    #expect(bad.messages.hasPrefix("error: \(folder.text)/\(shown): "))
  }

  @Test func `a name that begins with a dash follows two dashes`() throws {
    let folder = try TemporaryFolder()
    try folder.put("-q", NameTests.document)
    let run = try ProgramRun.of("extract", "--", "-", "--", "-q", input: NameTests.document)
    let objects = try JSONFact.array(run.output)
    #expect(objects.map { $0.text("source", "file") } == ["-", "--", "-q"])
    #expect(objects.map { $0.text("error", "code") } == [nil, "not-found", "not-found"])
  }

  @Test func `the standard input is a document`() throws {
    let run = try ProgramRun.of("extract", "-", input: NameTests.document)
    #expect(run.status == 0)
    let object = try JSONFact.object(run.output)
    #expect(object.text("source", "file") == "-")
    #expect(object.number("source", "bytes") == NameTests.document.count)
    #expect(try ProgramRun.of("text", "-", input: NameTests.document).text.contains("Convention"))
  }

  @Test func `names come in lists of lines or of NUL-terminated bytes`() throws {
    let folder = try TemporaryFolder()
    let odd = try folder.put(BytePath([0x61, 0x0A, 0xFF] + Array(".pdf".utf8)), NameTests.document)
    let plain = try folder.put("b.pdf", NameTests.document)
    let list = odd.bytes + [0] + Array(plain.utf8) + [0]
    let run = try ProgramRun.of("extract", "--files-from", "-", "-0", input: list)
    #expect(run.status == 0)
    #expect(
      try JSONFact.array(run.output).map { $0.text("source", "file") } == [
        "\(folder.text)/a\n%FF.pdf", plain,
      ])

    let lines = try folder.put("list", Array("\(plain)\n\n\(plain)\n".utf8))
    #expect(try JSONFact.array(ProgramRun.of("extract", "--files-from", lines).output).count == 2)
    let wrong = try ProgramRun.of("extract", "--files-from", "-", input: list)
    #expect(wrong.status == 2)
    #expect(wrong.messages.contains("add -0"))
  }
}
