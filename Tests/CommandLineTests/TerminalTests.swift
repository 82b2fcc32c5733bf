import Testing

@Suite struct TerminalTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.put("a.pdf", SmallPDF.bytes(["un"]))
    try folder.put("b.pdf", [])
  }

  @Test func `a terminal gets progress and colours`() throws {
    let run = try ProgramRun.of(
      "extract", folder.text, environment: ["TERM": "xterm"], terminal: Terminal())
    #expect(run.messages.contains("\r\u{1B}[K"))
    #expect(run.messages.contains("\u{1B}[31merror:\u{1B}[0m "))
  }

  @Test(arguments: [["TERM": "xterm", "NO_COLOR": "1"], ["TERM": "dumb"], [:]])
  func `a terminal that asks for no colours gets none`(environment: [String: String]) throws {
    let run = try ProgramRun.of("extract", folder.text, environment: environment, terminal: Terminal())
    #expect(run.messages.contains("error: "))
    #expect(!run.messages.contains("\u{1B}[3"))
  }

  @Test func `quiet leaves the errors and nothing else`() throws {
    let run = try ProgramRun.of(
      "extract", folder.text, "-q", environment: ["TERM": "xterm", "NO_COLOR": "1"], terminal: Terminal())
    #expect(run.messages.hasPrefix("error: "))
    #expect(run.messages.split(whereSeparator: \.isNewline).count == 1)
  }

  @Test func `a file gets neither`() throws {
    let run = try ProgramRun.of("extract", folder.text, environment: ["TERM": "xterm"])
    #expect(!run.messages.contains("\u{1B}"))
    #expect(!run.messages.contains("\r"))
  }
}
