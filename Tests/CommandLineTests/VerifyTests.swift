import Batch
import Glibc
import Testing

/// What a resumed run trusts: the bytes that it wrote, and, when asked to look, the bytes of the documents.
@Suite struct VerifyTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for number in 0..<4 { try folder.put("in/\(number).pdf", SmallPDF.bytes(["Convention \(number)"])) }
  }

  private func extract(_ output: String, _ more: String...) throws -> ProgramRun {
    try ProgramRun.of(
      (["extract", folder.at("in"), "-f", "ndjson", "-o", folder.at(output)] + more).map { BytePath($0.utf8) }
    )
  }

  /// Changes some bytes of a file, neither its size nor its date.
  private func edit(_ name: String, _ old: String, _ new: String) throws {
    let path = folder.at(name)
    var facts = stat()
    #expect(stat(path, &facts) == 0)
    let text = String(decoding: try InputFile.read(BytePath(path.utf8)), as: UTF8.self)
    #expect(text.contains(old))
    try folder.put(name, Array(text.replacing(old, with: new).utf8))
    var times = [facts.st_atim, facts.st_mtim]
    #expect(utimensat(AT_FDCWD, path, &times, 0) == 0)
  }

  @Test func `edited bytes of an output are told and written again`() throws {
    #expect(try extract("out").status == 0)
    let before = try folder.read("out")
    try edit("out", "Convention 2", "Convention 9")
    let again = try extract("out", "--resume")
    #expect(again.messages.contains("[output-changed]"))
    #expect(try folder.read("out") == before)
    #expect(try !extract("out", "--resume").messages.contains("output-changed"))
    try folder.put("out", Array((before + "{}\n").utf8))
    #expect(try extract("out", "--resume").status == 0)
    #expect(try folder.read("out") == before)
  }

  @Test func `edited bytes of an output in a folder are told and written again`() throws {
    #expect(try extract("out/").status == 0)
    let before = try folder.read("out/1.ndjson")
    try edit("out/1.ndjson", "Convention 1", "Convention 9")
    let again = try extract("out/", "--resume")
    #expect(again.messages.contains("[output-changed]") && again.messages.contains("3 done before"))
    #expect(try folder.read("out/1.ndjson") == before)
  }

  @Test func `a document whose bytes alone changed is read again when asked to look`() throws {
    #expect(try extract("out").status == 0)
    try edit("in/1.pdf", "Convention 1", "Convention 7")
    #expect(try extract("out", "--resume").messages.contains("4 done before"))
    #expect(try extract("out", "--resume", "--verify").messages.contains("3 done before"))
    #expect(try folder.read("out").contains("Convention 7"))
    #expect(try extract("out", "--verify").messages.contains("[option-needs-other]"))
  }
}
