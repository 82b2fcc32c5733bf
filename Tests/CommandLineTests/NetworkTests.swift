import Batch
import Foundation
import Testing

@Suite struct NetworkTests {
  private static let strace = BytePath("/usr/bin/strace".utf8)
  private static let signed = Sample.folder.appending(BytePath("signed.pdf".utf8))

  @Test(
    .enabled(if: strace.isFile && signed.isFile, "strace or the signed sample is missing"),
    .disabled(if: Sanitizer.isOn, "it cannot look for leaks below strace"))
  func `a signed document is read without any network`() throws {
    let words = ["-f", "-qq", "-e", "trace=network", "--"].map { BytePath($0.utf8) }
    let run = try ProgramRun.of(
      words + [ProgramRun.program, BytePath("extract".utf8), NetworkTests.signed],
      program: NetworkTests.strace, environment: ["HOME": "/nowhere"])
    #expect(run.status == 0)
    let signatures = try JSONSerialization.jsonObject(with: Data(run.output)) as? [String: Any]
    let source = try #require(signatures?["source"] as? [String: Any])
    #expect((source["signatures"] as? [Any])?.isEmpty == false)
    #expect(!run.messages.contains("socket("))
    #expect(!run.messages.contains("connect("))
  }
}
