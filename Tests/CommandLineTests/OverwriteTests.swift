import Batch
import Glibc
import Testing

/// Whatever a run writes must not replace what it reads, nor what it writes elsewhere.
@Suite struct OverwriteTests {
  private let folder: TemporaryFolder
  private let one: String
  private let two: String

  init() throws {
    folder = try TemporaryFolder()
    one = try folder.put("in/a.pdf", SmallPDF.bytes(["Convention"]))
    two = try folder.put("in/b.pdf", SmallPDF.bytes(["Avenant"]))
    try folder.put("passwords", Array("secret\n".utf8))
    try folder.put("list", Array((one + "\r\n" + two + "\r\n").utf8))
    chmod(folder.at("passwords"), 0o600)
  }

  private func refused(_ words: String...) throws {
    let names = folder.files()
    let before = try names.map { try folder.read($0) }
    let run = try ProgramRun.of((["extract"] + words).map { BytePath($0.utf8) })
    #expect(run.status == 2, "\(words)")
    #expect(run.messages.contains("[output-is-input]"), "\(words): \(run.messages)")
    #expect(folder.files() == names, "\(words)")
    #expect(try folder.files().map { try folder.read($0) } == before, "\(words)")
  }

  @Test func `no report replaces an input, the records, the passwords or the list`() throws {
    try refused(one, two, "-o", folder.at("out.json"), "--report", one)
    try refused(one, two, "-o", folder.at("out.json"), "--report", folder.at("out.json"))
    try refused(one, two, "-o", folder.at("out.json"), "--report", folder.at("./in/../out.json"))
    try refused(one, two, "-o", folder.at("out.json"), "--report", folder.at("out.json.journal"))
    try refused(one, "--password-file", folder.at("passwords"), "--report", folder.at("passwords"))
    try refused("--files-from", folder.at("list"), "--report", folder.at("list"))
    try refused(folder.at("in"), "-o", folder.at("out/"), "--report", folder.at("out/a.json"))
    try refused(folder.at("in"), "-o", folder.at("out/"), "--report", folder.at("out/clausier.journal"))
  }

  @Test func `no output replaces the passwords or the list, under any name`() throws {
    try refused(one, "--password-file", folder.at("passwords"), "-o", folder.at("passwords"))
    try refused("--files-from", folder.at("list"), "-o", folder.at("list"))
    #expect(symlink("passwords", folder.at("other")) == 0)
    try refused(one, "--password-file", folder.at("passwords"), "-o", folder.at("other"))
    #expect(link(folder.at("list"), folder.at("hard")) == 0)
    try refused("--files-from", folder.at("list"), "-o", folder.at("hard"))
    #expect(symlink(one, folder.at("report")) == 0)
    try refused(one, two, "-o", folder.at("out.json"), "--report", folder.at("report"))
  }

  @Test func `a journal is never written through a link`() throws {
    #expect(symlink("elsewhere", folder.at("out.json.journal")) == 0)
    let run = try ProgramRun.of("extract", one, two, "-o", folder.at("out.json"))
    #expect(run.status == 2)
    #expect(run.messages.contains("a symbolic link is in its place"))
    #expect(!folder.files().contains("elsewhere"))
  }

  @Test func `a report beside the records is no conflict, nor is a device`() throws {
    let run = try ProgramRun.of(
      "extract", "--files-from", folder.at("list"), "-o", folder.at("out.json"), "--report",
      folder.at("out.txt"))
    #expect(run.status == 0, "a list with line ends of another system names both: \(run.messages)")
    #expect(try ProgramRun.of("extract", one, "-o", "/dev/null", "--report", "/dev/null").status == 0)
  }

  @Test func `the report lists the documents that failed`() throws {
    try folder.put("in/c.pdf", [])
    let run = try ProgramRun.of("extract", folder.at("in"), "-o", folder.at("o"), "--report", folder.at("r"))
    #expect(run.status == 3)
    let report = try JSONFact.object(Array(folder.read("r").utf8))
    #expect(report.objects("failures").count == 1)
    #expect(try folder.read("r").contains("\"code\" : \"empty-file\""))
    #expect(try folder.read("r").replacing("\\/", with: "/").contains(folder.at("in/c.pdf")))
  }

  @Test func `passwords that all may read are told of`() throws {
    let path = folder.at("passwords")
    #expect(
      try !ProgramRun.of("extract", one, "--password-file", path).messages.contains("open-password-file"))
    chmod(path, 0o644)
    #expect(
      try ProgramRun.of("extract", one, "--password-file", path).messages.contains("[open-password-file]"))
  }
}
