import Testing

@Suite struct RecogniseTests {
  @Test func `what is recognised in text comes a line each`() throws {
    let text = "L'avance est de 2 500 € le 1er mars 2024.\n"
    let run = try ProgramRun.of("recognise", input: Array(text.utf8))
    #expect(run.status == 0)
    #expect(run.messages.isEmpty)
    let found = try JSONFact.lines(run.output)
    let amount = try #require(found.first { $0.text("kind") == "amount" })
    #expect(amount.number("value") == 2500)
    #expect(amount.text("text") == "2 500 €")
    #expect(found.contains { $0.text("kind") == "date" && $0.text("value") == "2024-03-01" })
  }

  @Test(arguments: [[], [0xFF, 0x00, 0xC3], Array("\u{202E}\n\n".utf8)])
  func `any bytes are text in which nothing may be found`(bytes: [UInt8]) throws {
    let run = try ProgramRun.of("recognise", "-", input: bytes)
    #expect(run.status == 0)
    #expect(run.output.isEmpty)
  }

  @Test func `a file is not looked for`() throws {
    let run = try ProgramRun.of("recognise", "a.txt")
    #expect(run.status == 2)
    #expect(run.messages.contains("[too-many-operands]"))
  }
}
