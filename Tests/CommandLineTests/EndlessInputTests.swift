import Batch
import Testing

/// Input without end, and pages that take too long.
@Suite struct EndlessInputTests {
  @Test func `more than the limit on the standard input is too large, and is not kept`() throws {
    let folder = try TemporaryFolder()
    let script = #"head -c 100000000 /dev/zero | (ulimit -v 4000000; exec "$0" extract --memory 64M - )"#
    let run = try ProgramRun.of(
      ["-c", script].map { BytePath($0.utf8) } + [ProgramRun.program], program: BytePath("/bin/sh".utf8))
    #expect(run.status == 3)
    #expect(try JSONFact.object(run.output).text("error", "code") == "too-large")
    #expect(try JSONFact.object(run.output).number("error", "params", "limit") == 16 << 20)
    #expect(folder.files().isEmpty)
  }

  @Test func `a job of a worker that is too long is answered, and the next one too`() throws {
    let folder = try TemporaryFolder()
    let file = try folder.put("a.pdf", SmallPDF.bytes(["Convention"]))
    let job = #"{"file": "b.pdf", "base64": ""# + String(repeating: "A", count: 9 << 20) + "\"}\n"
    let run = try ProgramRun.of("worker", "--memory", "64M", input: Array((job + file + "\n").utf8))
    let answers = try JSONFact.lines(run.output)
    #expect(answers.count == 2)
    #expect(answers[0].text("error", "code") == "too-large")
    #expect(answers[1].text("source", "file") == file)
  }

  @Test func `a page that cannot be read in time keeps its text, and the record says so`() throws {
    let folder = try TemporaryFolder()
    let scan = try folder.put("scan.pdf", SmallPDF.bytes(["Convention de delegation de gestion", ""]))
    let slow = "#!/bin/sh\n[ \"$1\" = --languages ] && exit\nulimit -t 30\nwhile :; do :; done\n"
    try folder.put("bin/clausier-ocr", Array(slow.utf8))
    let copy = folder.at("bin/clausier")
    _ = try ProgramRun.of(
      [ProgramRun.program, BytePath(copy.utf8)], program: BytePath("/bin/cp".utf8))
    _ = try ProgramRun.of(
      ["+x", folder.at("bin/clausier-ocr")].map { BytePath($0.utf8) }, program: BytePath("/bin/chmod".utf8))
    let run = try ProgramRun.of(
      ["extract", scan, "--timeout", "6"].map { BytePath($0.utf8) }, program: BytePath(copy.utf8))
    #expect(run.status == 0)
    let record = try JSONFact.object(run.output)
    #expect(record.objects("diagnostics").contains { $0.text("code") == "ocr-timed-out" })
    #expect(record.object("source")?.numbers("pagesWithoutText") == [2])
    #expect(record.text("title") != nil)
  }
}
