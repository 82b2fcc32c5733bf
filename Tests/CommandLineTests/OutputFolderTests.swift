import Batch
import Glibc
import Testing

/// Outputs in a folder: where they go, and what becomes of those whose documents are gone.
@Suite struct OutputFolderTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for name in ["a/acte.pdf", "b/acte.pdf", "b/c/acte.pdf"] {
      try folder.put("in/" + name, SmallPDF.bytes(["Convention \(name)"]))
    }
  }

  private func outputs(_ words: String...) throws -> [String] {
    let run = try ProgramRun.of((["extract", "-o", folder.at("out/")] + words).map { BytePath($0.utf8) })
    #expect(run.status == 0, "\(run.messages)")
    defer { _ = try? ProgramRun.of("-rf", folder.at("out"), program: "/bin/rm") }
    return folder.files().filter { $0.hasPrefix("out/") && !$0.hasSuffix(".journal") }
  }

  @Test func `files of one name keep their folders`() throws {
    let (one, two) = (folder.at("in/a/acte.pdf"), folder.at("in/b/acte.pdf"))
    #expect(try outputs(one, two) == ["out/a/acte.json", "out/b/acte.json"])
    #expect(
      try outputs(folder.at("in/a"), folder.at("in/b/../b")) == [
        "out/a/acte.json", "out/b/acte.json", "out/b/c/acte.json",
      ])
    #expect(try outputs(two) == ["out/acte.json"])
    try folder.put("list", Array("\(one)\n\(two)\n".utf8))
    #expect(try outputs("--files-from", folder.at("list")) == ["out/a/acte.json", "out/b/acte.json"])
  }

  @Test func `paths begin where the user says, and never lead out of the folder`() throws {
    let (one, two) = (folder.at("in/a/acte.pdf"), folder.at("in/b/acte.pdf"))
    #expect(try outputs(one, "--relative-to", folder.text) == ["out/in/a/acte.json"])
    #expect(try outputs(one, "--relative-to", folder.at("in/b/../")) == ["out/a/acte.json"])
    let elsewhere = "out\(folder.text)/in/b/acte.json"
    #expect(
      try outputs(folder.at("in/a/../../in/b/acte.pdf"), one, "--relative-to", folder.at("in/a")) == [
        "out/acte.json", elsewhere,
      ])
    #expect(try outputs(two, "--relative-to", "/") == [elsewhere])
    let run = try ProgramRun.of("extract", one, "--relative-to", "/", "-o", folder.at("out.json"))
    #expect(run.status == 2 && run.messages.contains("[option-needs-other]"))
  }

  @Test func `an output whose document is gone is named, and removed when asked for`() throws {
    let words = ["extract", folder.at("in"), "-o", folder.at("out/")]
    func extract(_ more: String...) throws -> ProgramRun {
      try ProgramRun.of((words + more).map { BytePath($0.utf8) })
    }
    #expect(try extract().status == 0)
    unlink(folder.at("in/b/acte.pdf"))
    let named = try extract("--resume")
    #expect(named.messages.contains("[gone-output]") && named.messages.contains("out/b/acte.json"))
    #expect(folder.files().contains("out/b/acte.json"))
    #expect(try extract("--force").messages.contains("[gone-output]"), "it is remembered")
    let pruned = try extract("--resume", "--prune")
    #expect(pruned.messages.contains("was removed"))
    #expect(!folder.files().contains("out/b/acte.json"))
    #expect(folder.files().contains("out/b/c/acte.json"))
    #expect(try !extract("--resume").messages.contains("gone-output"))
  }

  @Test func `a file that somebody else wrote is never removed`() throws {
    let words = ["extract", folder.at("in"), "-o", folder.at("out/")]
    #expect(try ProgramRun.of(words.map { BytePath($0.utf8) }).status == 0)
    unlink(folder.at("in/b/acte.pdf"))
    try folder.put("out/b/acte.json", Array("mes notes".utf8))
    #expect(try ProgramRun.of((words + ["--resume", "--prune"]).map { BytePath($0.utf8) }).status == 0)
    #expect(try folder.read("out/b/acte.json") == "mes notes")
  }
}

extension ProgramRun {
  fileprivate static func of(_ words: String..., program: String) throws -> ProgramRun {
    try of(words.map { BytePath($0.utf8) }, program: BytePath(program.utf8))
  }
}
