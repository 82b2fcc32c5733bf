import Foundation
import Glibc
import Testing

@Suite struct SampleRunTests {
  @Test func `a password opens a protected document, and nothing else does`() throws {
    let file = Sample.path("needs-password.pdf")
    let none = try ProgramRun.of("extract", file)
    #expect(none.status == 3)
    #expect(try JSONFact.object(none.output).text("error", "code") == "password-needed")
    let wrong = try ProgramRun.of(
      "extract", file, "--password-file", "/dev/stdin", input: Array("faux\n".utf8))
    #expect(wrong.status == 3)
    #expect(try JSONFact.object(wrong.output).text("error", "code") == "password-wrong")
    let folder = try TemporaryFolder()
    let passwords = try folder.put("passwords", Sample.bytes("passwords.txt"))
    chmod(passwords, 0o600)
    let right = try ProgramRun.of("extract", file, "--password-file", passwords)
    #expect(right.status == 0)
    #expect(right.messages.isEmpty)
  }

  @Test func `a document that forbids copying is read, and says so`() throws {
    let run = try ProgramRun.of("extract", Sample.path("locked.pdf"))
    #expect(run.status == 0)
    #expect(run.text.contains("copying-forbidden"))
  }

  @Test func `the samples in a batch are all answered for, and valid`() throws {
    let run = try ProgramRun.of("extract", Sample.path(""), "-f", "ndjson", "--quiet")
    #expect(run.status == 3, "one wants a password")
    #expect(run.messages.split(separator: "\n").count == 1)
    #expect(try ProgramRun.of("validate", "-", input: run.output).status == 0)
    let again = try ProgramRun.of("extract", Sample.path(""), "-f", "ndjson", "--quiet", "--lang", "fr")
    #expect(again.output == run.output, "the same inputs give the same bytes")
  }

  @Test func `a damaged document never ends the program`() throws {
    let original = try Sample.bytes("signed.pdf")
    let folder = try TemporaryFolder()
    // A fixed generator, so that a failure can be repeated.
    var state: UInt64 = 2004_1085
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    for number in 0..<60 {
      var bytes = original
      for _ in 0..<(1 + next(40)) { bytes[next(bytes.count)] = UInt8(next(256)) }
      if number % 3 == 0 { bytes.removeLast(next(bytes.count)) }
      try folder.put("\(number).pdf", bytes)
    }
    let run = try ProgramRun.of("extract", folder.text, "-f", "ndjson")
    #expect([0, 3].contains(run.status))
    #expect(try JSONFact.lines(run.output).count == 60)
    #expect(try ProgramRun.of("validate", "-", input: run.output).status == 0)
    for line in run.messages.split(separator: "\n") {
      // On a slow machine a line says how far the run has got.
      #expect(
        ["error: ", "warning: ", "60 documents: "].contains { line.hasPrefix($0) } || line.contains("/60"))
    }
  }
}
