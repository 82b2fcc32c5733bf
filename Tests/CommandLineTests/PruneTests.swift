import Batch
import Glibc
import Testing

/// Outputs are removed only when it is known that their documents are gone, and not merely out of sight.
@Suite struct PruneTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for name in ["a.pdf", "b.pdf", "closed/c.pdf"] {
      try folder.put("in/" + name, SmallPDF.bytes(["Convention \(name)"]))
    }
  }

  private var records: [String] {
    folder.files().filter { $0.hasPrefix("out/") && $0.hasSuffix(".json") }
  }

  private func words(_ inputs: [String]) -> [BytePath] {
    let words = ["-o", folder.at("out/"), "--resume", "--prune", "-q", "--report", folder.at("report")]
    return (["extract"] + inputs + words + ["--lang", "en"]).map { BytePath($0.utf8) }
  }

  private func extract(_ inputs: String...) throws -> ProgramRun { try ProgramRun.of(words(inputs)) }

  private var report: JSONFact {
    get throws { try JSONFact.object(Array(folder.read("report").utf8)) }
  }

  /// Takes the documents away, as when a share is not mounted.
  private func unmount() {
    rename(folder.at("in"), folder.at("elsewhere"))
    mkdir(folder.at("in"), 0o755)
  }

  @Test func `a folder without documents removes nothing, and their return reads nothing again`() throws {
    #expect(try extract(folder.at("in")).status == 0)
    unmount()
    let run = try extract(folder.at("in"))
    #expect(run.status == 3)
    #expect(records.count == 3)
    #expect(run.messages.contains("[not-pruned]") && run.messages.contains("3 records"))
    #expect(try report.number("pruned") == 0)
    #expect(try report.number("kept") == 3)
    rmdir(folder.at("in"))
    rename(folder.at("elsewhere"), folder.at("in"))
    #expect(try extract(folder.at("in")).status == 0)
    #expect(try report.number("doneBefore") == 3)
  }

  @Test func `an empty list removes nothing`() throws {
    #expect(try extract(folder.at("in")).status == 0)
    try folder.put("list", [])
    let run = try extract("--files-from", folder.at("list"))
    #expect(run.status == 3)
    #expect(records.count == 3)
    #expect(run.messages.contains("[not-pruned]"))
  }

  @Test func `a folder that cannot be listed, or is not there, removes nothing`() throws {
    #expect(try extract(folder.at("in")).status == 0)
    unlink(folder.at("in/a.pdf"))
    chmod(folder.at("in/closed"), 0)
    defer { chmod(folder.at("in/closed"), 0o700) }
    let humbly = ["--bounding-set", "-dac_override,-dac_read_search", "--"].map { BytePath($0.utf8) }
    let run =
      geteuid() != 0
      ? try extract(folder.at("in"))
      : try ProgramRun.of(
        humbly + [ProgramRun.program] + words([folder.at("in")]), program: BytePath("/usr/bin/setpriv".utf8))
    #expect(run.status == 3)
    #expect(run.messages.contains("[not-pruned]") && run.messages.contains("in/closed"))
    #expect(records.count == 3)
    let absent = try extract(folder.at("in"), folder.at("other"))
    #expect(absent.messages.contains("[not-pruned]"))
    #expect(records.contains("out/in/a.json") || records.contains("out/a.json"))
  }

  @Test func `the number of those removed is in the report and at the end of the run`() throws {
    #expect(try extract(folder.at("in")).status == 0)
    unlink(folder.at("in/a.pdf"))
    unlink(folder.at("in/b.pdf"))
    let run = try ProgramRun.of(words([folder.at("in")]).filter { $0 != BytePath("-q".utf8) })
    #expect(run.status == 0)
    #expect(records == ["out/closed/c.json"])
    #expect(try report.number("pruned") == 2)
    #expect(run.messages.contains(", 2 removed"))
  }

  @Test func `a folder that gives nothing tonight does not move the records of the others`() throws {
    try folder.put("other/d.pdf", SmallPDF.bytes(["Convention d"]))
    #expect(try extract(folder.at("in"), folder.at("other")).status == 0)
    let before = records
    unmount()
    #expect(try extract(folder.at("in"), folder.at("other")).status == 3)
    #expect(records == before)
  }

  @Test func `an index keeps what a folder out of sight held`() throws {
    let words = ["index", folder.at("acts.db"), folder.at("in"), "--lang", "en"].map { BytePath($0.utf8) }
    let prune = BytePath("--prune".utf8)
    #expect(try ProgramRun.of(words + [prune]).status == 0)
    unmount()
    let run = try ProgramRun.of(words + [prune])
    #expect(run.status == 3)
    #expect(run.messages.contains("[not-pruned]"))
    let info = try ProgramRun.of("index", "--info", folder.at("acts.db"), "--lang", "en")
    #expect(info.text.contains("3"), "\(info.text)")
  }
}
