import Foundation
import Testing

@Suite struct WorkerTests {
  private let folder: TemporaryFolder
  private let good: String

  init() throws {
    folder = try TemporaryFolder()
    good = try folder.put("in/good.pdf", Sample.bytes("word-processor.pdf"))
  }

  @Test func `paths are answered in order, a line each, like a run with a file for each`() throws {
    let empty = try folder.put("in/empty.pdf", [])
    let other = Sample.path("two-columns.pdf")
    let jobs = Array("\(other)\n\(empty)\n\n\(folder.at("none.pdf"))\n\(good)".utf8)
    let run = try ProgramRun.of("worker", input: jobs)
    #expect(run.status == 3)
    let objects = try JSONFact.lines(run.output)
    #expect(
      objects.map { $0.text("source", "file") } == [other, empty, folder.at("none.pdf"), good])
    #expect(objects.map { $0.text("error", "code") } == [nil, "empty-file", "not-found", nil])
    let direct = try ProgramRun.of("extract", other, empty, folder.at("none.pdf"), good, "-f", "ndjson")
    #expect(run.output == direct.output)
    #expect(try ProgramRun.of("worker", other, empty, folder.at("none.pdf"), good).output == direct.output)
  }

  @Test func `a job may name the record, or bring the bytes along`() throws {
    let base64 = Data(try Sample.bytes("word-processor.pdf")).base64EncodedString()
    let jobs =
      #"{"file": "\#(good)", "name": "2031/a.pdf"}"# + "\n"
      + #"{"file": "2031/a.pdf", "base64": "\#(base64)"}"#
    let run = try ProgramRun.of("worker", input: Array(jobs.utf8))
    #expect(run.status == 0)
    let lines = run.output.split(separator: 0x0A)
    try #require(lines.count == 2)
    #expect(lines[0] == lines[1])
    #expect(try JSONFact.object(Array(lines[0])).text("source", "file") == "2031/a.pdf")
  }

  @Test func `a line that is no job is answered as well`() throws {
    let jobs = ["{", "{}", #"{"file": "a.pdf", "base64": "!"}"#, good].joined(separator: "\n")
    let run = try ProgramRun.of("worker", input: Array(jobs.utf8))
    let objects = try JSONFact.lines(run.output)
    #expect(objects.map { $0.text("error", "code") } == ["bad-job", "bad-job", "bad-job", nil])
    #expect(try ProgramRun.of("validate", "-", input: run.output).status == 0)
  }

  @Test func `jobs may end with a NUL, and have line feeds in them`() throws {
    let odd = try folder.put("in/deux\nlignes.pdf", SmallPDF.bytes(["a"]))
    let run = try ProgramRun.of("worker", "-0", input: Array("\(odd)\0\(good)\0".utf8))
    #expect(
      try JSONFact.lines(run.output).map { $0.text("source", "file") } == [odd, good])
  }

  @Test func `a document that hangs costs no other`() throws {
    let hanging = try folder.put("in/hanging.pdf", SmallPDF.hanging)
    let jobs = Array("\(hanging)\n\(good)\n".utf8)
    // Under a sanitizer a good document takes long as well.
    let limit = Sanitizer.isOn ? 20 : 1
    let slow = try ProgramRun.of("worker", "--timeout", "\(limit)", input: jobs)
    #expect(slow.status == 3)
    let objects = try JSONFact.lines(slow.output)
    #expect(objects.map { $0.text("error", "code") } == ["timed-out", nil])
    #expect(objects[0].number("error", "params", "limit") == limit)
    #expect(objects[0].text("source", "sha256")?.count == 64)
    #expect(slow.messages.contains("--timeout"))
  }

  @Test(.disabled(if: Sanitizer.isOn, "what it keeps is counted"))
  func `a document that wants too much memory costs no other`() throws {
    let large = try folder.put("in/large.pdf", SmallPDF.bytes([]) + [UInt8](repeating: 0x20, count: 80 << 20))
    let greedy = try ProgramRun.of("worker", "--memory", "64M", input: Array("\(large)\n\(good)\n".utf8))
    #expect(try JSONFact.lines(greedy.output).map { $0.text("error", "code") } == ["out-of-memory", nil])
  }

  @Test func `too many pages are refused with their number`() throws {
    let long = try folder.put("in/long.pdf", SmallPDF.bytes(["a", "b", "c"]))
    let run = try ProgramRun.of("worker", "--max-pages", "2", long)
    let object = try JSONFact.object(run.output)
    #expect(object.text("error", "code") == "too-many-pages")
    #expect(object.number("error", "params", "pages") == 3)
    #expect(object.number("error", "params", "limit") == 2)
  }
}
