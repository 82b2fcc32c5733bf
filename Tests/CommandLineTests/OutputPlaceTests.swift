import Batch
import Glibc
import Testing

/// Outputs have no place among the documents, nor under a document's name.
@Suite struct OutputPlaceTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.put("in/a.pdf", SmallPDF.bytes(["Convention"]))
    try folder.put("in/b.pdf", SmallPDF.bytes(["Avenant"]))
  }

  private func refused(_ words: String..., code: String) throws {
    let before = folder.files()
    let run = try ProgramRun.of(words.map { BytePath($0.utf8) })
    #expect(run.status == 2, "\(words)")
    #expect(run.messages.contains("[\(code)]"), "\(words): \(run.messages)")
    #expect(folder.files() == before, "\(words)")
  }

  @Test func `no output goes into a folder that is read`() throws {
    let folders = [folder.at("in"), folder.at("in/"), folder.at("out/../in")]
    try folder.makeFolder("out")
    #expect(symlink("in", folder.at("link")) == 0)
    for given in folders {
      for output in ["in/", "in/out/", "in/deep/er/", "link/out/"] {
        try refused("extract", given, "-o", folder.at(output), code: "output-in-input")
      }
    }
    try refused("review", folder.at("in"), "-o", folder.at("in/"), code: "output-in-input")
  }

  @Test func `no output has the name of a document`() throws {
    try refused("extract", folder.at("in/a.pdf"), "-o", folder.at("c.pdf"), code: "output-named-pdf")
    try refused("extract", folder.at("in"), "-o", folder.at("c.PDF"), code: "output-named-pdf")
    try refused("export", folder.at("in"), "-f", "ods", "-o", folder.at("c.pdf"), code: "output-named-pdf")
    try refused("index", folder.at("c.pdf"), folder.at("in"), code: "output-named-pdf")
    try refused(
      "extract", folder.at("in"), "-o", folder.at("o"), "--report", folder.at("c.pdf"),
      code: "output-named-pdf"
    )
  }

  @Test func `beside the documents, and beside a folder of a like name, there is place`() throws {
    #expect(try ProgramRun.of("extract", folder.at("in/a.pdf"), "-o", folder.at("in/a.json")).status == 0)
    #expect(try ProgramRun.of("extract", folder.at("in"), "-o", folder.at("in2/")).status == 0)
    #expect(try ProgramRun.of("extract", folder.at("in"), "-o", folder.at("in/all.ndjson")).status == 0)
    #expect(try ProgramRun.of("extract", folder.at("in"), "-o", "/dev/null").status == 0)
  }

  @Test func `a folder that is not there is said not to be there`() throws {
    let run = try ProgramRun.of(
      "extract", folder.at("none"), "-o", folder.at("out/"), "--resume", "--prune", "--lang", "fr")
    #expect(run.status == 2)
    #expect(run.messages.contains("n’existe pas"))
    #expect(run.messages.contains("[absent-input]"))
  }
}
