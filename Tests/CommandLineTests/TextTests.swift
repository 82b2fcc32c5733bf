import Testing

@Suite struct TextTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `the text of a document is data`() throws {
    let file = try folder.put("a.pdf", SmallPDF.bytes(["Convention de gestion"]))
    let run = try ProgramRun.of("text", file)
    #expect(run.status == 0)
    #expect(run.messages.isEmpty)
    #expect(run.text.contains("Convention de gestion\n"))
  }

  @Test func `the layout shows page, zone, kind and box`() throws {
    let file = try folder.put("a.pdf", SmallPDF.bytes(["Convention de gestion"]))
    let run = try ProgramRun.of("text", "--layout", file)
    let lines = run.text.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.first?.hasPrefix("1\tbody\tparagraph\t[72.0, ") == true)
    #expect(lines.last == "  Convention de gestion")
  }

  @Test func `a document without text says so`() throws {
    let file = try folder.put("a.pdf", SmallPDF.bytes([""]))
    let run = try ProgramRun.of("text", file)
    #expect(run.status == 0)
    #expect(run.output.isEmpty)
    #expect(run.messages.contains("[no-text]"))
  }

  @Test func `a document that cannot be read has no text`() throws {
    let run = try ProgramRun.of("text", folder.at("none.pdf"))
    #expect(run.status == 3)
    #expect(run.output.isEmpty)
    #expect(run.messages.contains("[not-found]"))
  }
}
