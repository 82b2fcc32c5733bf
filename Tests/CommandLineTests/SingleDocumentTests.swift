import Testing

/// What the terminal says of the only document of a run.
@Suite struct SingleDocumentTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `a person is told of a blank date and of what is doubtful, in a list only in the records`()
    throws
  {
    let signed = try folder.put("signed.pdf", Sample.bytes("signed.pdf"))
    let one = try ProgramRun.of("extract", signed, "--lang", "en").messages
    #expect(one.contains("[blank-date]") && !one.contains("[doubtful-values]"))
    let hidden = try folder.put(
      "hidden.pdf", SmallPDF.bytes(["Convention) Tj 0 -20 Td 3 Tr (La somme de 60 000 EUR est due."]))
    let unsure = try ProgramRun.of("extract", hidden, "--lang", "en").messages
    #expect(unsure.contains("values are doubtful:") && unsure.contains("/amounts/0/euros 60000"))
    let two = try ProgramRun.of("extract", signed, hidden, "--lang", "en").messages
    #expect(!two.contains("[doubtful-values]") && !two.contains("[blank-date]"))
    #expect(try ProgramRun.of("extract", signed, "-q").messages.isEmpty)
  }

  @Test func `a scanned page gives one message, with the step that helps`() throws {
    let scan = try folder.put("scan.pdf", SmallPDF.bytes(["Convention de delegation de gestion", ""]))
    let never = try ProgramRun.of("extract", scan, "--ocr", "never", "--lang", "en").messages
    #expect(never.contains("run again without that option. [no-text]"))
    #expect(never.split(separator: "\n").count { $0.contains("page 2") } == 1)
  }

  @Test func `what is in doubt comes first in the list of values`() throws {
    let hidden = try folder.put(
      "hidden.pdf", SmallPDF.bytes(["Convention) Tj 0 -20 Td 3 Tr (La somme de 60 000 EUR est due."]))
    let lines = try ProgramRun.of("explain", hidden).text.split(
      separator: "\n", omittingEmptySubsequences: false)
    let gap = try #require(lines.firstIndex(of: ""))
    #expect(gap > 0 && lines[..<gap].allSatisfy { $0.contains(" ! ") })
    #expect(!lines[(gap + 1)...].contains { $0.contains(" ! ") })
  }

  @Test func `progress stays on one line of the terminal`() throws {
    try folder.put(String(repeating: "é", count: 100) + ".pdf", SmallPDF.hanging)
    try folder.put("b.pdf", SmallPDF.bytes(["Convention"]))
    let run = try ProgramRun.of(
      "extract", folder.text, "--timeout", "3", environment: ["TERM": "xterm"], terminal: Terminal())
    let bars = run.messages.split(separator: "\r").filter { $0.hasPrefix("\u{1B}[K[") }
    #expect(!bars.isEmpty)
    #expect(bars.allSatisfy { $0.dropFirst(3).unicodeScalars.count <= 79 })
  }
}
