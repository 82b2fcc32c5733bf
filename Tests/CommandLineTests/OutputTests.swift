import Batch
import Glibc
import Testing

@Suite struct OutputTests {
  private let folder: TemporaryFolder
  private let one: String
  private let two: String

  init() throws {
    folder = try TemporaryFolder()
    one = try folder.put("in/a.pdf", Sample.bytes("word-processor.pdf"))
    two = try folder.put("in/b/c.PDF", Sample.bytes("two-columns.pdf"))
  }

  @Test func `one file gives an object, several and folders give an array, in the order given`() throws {
    #expect(try JSONFact.object(ProgramRun.of("extract", one).output).text("source", "file") == one)
    let both = try JSONFact.array(ProgramRun.of("extract", two, one).output)
    #expect(both.map { $0.text("source", "file") } == [two, one])
    let tree = try JSONFact.array(ProgramRun.of("extract", folder.at("in")).output)
    #expect(tree.map { $0.text("source", "file") } == [one, two])
    let slashes = try JSONFact.array(ProgramRun.of("extract", folder.at("in/../in//")).output)
    #expect(slashes.first?.text("source", "file") == folder.at("in/../in//a.pdf"))
    #expect(try JSONFact.array(ProgramRun.of("extract", folder.at("in/b")).output).count == 1)
  }

  @Test func `a line of NDJSON is the same record`() throws {
    let run = try ProgramRun.of("extract", one, two, "--format", "ndjson")
    #expect(run.output.filter { $0 == 0x0A }.count == 2)
    let objects = try JSONFact.lines(run.output)
    #expect(objects.map { $0.text("source", "file") } == [one, two])
    #expect(Set(objects[0].keys) == Set(try JSONFact.object(ProgramRun.of("extract", one).output).keys))
  }

  @Test func `evidence can be left out`() throws {
    let run = try ProgramRun.of("extract", one, "--no-evidence")
    #expect(try JSONFact.object(run.output).count("evidence") == 0)
  }

  @Test func `a file takes all records, and the summary is a message`() throws {
    let output = folder.at("out.json")
    let run = try ProgramRun.of("extract", one, two, "-o", output)
    #expect(run.status == 0)
    #expect(run.output.isEmpty)
    #expect(run.messages.hasPrefix("2 documents: 2 records, 0 errors, in "))
    #expect(try folder.read("out.json") == (try ProgramRun.of("extract", one, two)).text)
    #expect(try ProgramRun.of("extract", one, two, "-q", "-o", output).messages.isEmpty)
    #expect(folder.files() == ["in/a.pdf", "in/b/c.PDF", "out.json", "out.json.journal"])
  }

  @Test func `a folder mirrors the inputs, error objects in their places`() throws {
    try folder.put("in/b/empty.pdf", [])
    let run = try ProgramRun.of("extract", folder.at("in"), "-o", folder.at("new/out/"))
    #expect(run.status == 3)
    #expect(
      folder.files().filter { $0.hasPrefix("new/") }
        == ["new/out/a.json", "new/out/b/c.json", "new/out/b/empty.json", "new/out/clausier.journal"])
    #expect(try folder.read("new/out/a.json") == (try ProgramRun.of("extract", one)).text)
    let again = try ProgramRun.of("extract", folder.at("in"), "-o", folder.at("new/out"), "-f", "ndjson")
    #expect(again.status == 3)
    #expect(folder.files().contains("new/out/b/c.ndjson"))
  }

  @Test(arguments: [["in/b/c.pdf"], ["in/a.json/x.pdf"]])
  func `outputs that would meet are a fault before the first is written`(names: [String]) throws {
    for name in names { try folder.put(name, SmallPDF.bytes(["encore"])) }
    let before = folder.files()
    let words = ["extract", folder.at("in"), "-o", folder.at("out/")]
    let run = try ProgramRun.of(words.map { BytePath($0.utf8) })
    #expect(run.status == 2)
    #expect(run.messages.contains("[output-collision]"))
    #expect(folder.files() == before)
  }

  @Test func `an input is never overwritten`() throws {
    let before = try folder.read("in/a.pdf")
    let run = try ProgramRun.of("extract", one, "-o", one)
    #expect(run.status == 2)
    #expect(run.messages.contains("[output-is-input]"))
    let json = try folder.put("in/x.json", SmallPDF.bytes(["mal nomme"]))
    #expect(symlink(json, folder.at("in/x.pdf")) == 0)
    #expect(try ProgramRun.of("extract", folder.at("in"), "-o", folder.at("in")).status == 2)
    #expect(try folder.read("in/a.pdf") == before)
  }

  @Test func `an output that cannot be written is reported with the next step`() throws {
    let file = try folder.put("file", [])
    for (output, words) in [
      (file + "/out.json", "a part of the path is no folder"),
      (file + "/", "a part of the path is no folder"),
      ("/dev/full", "the disk is full"),
      ("/proc/out.json", ""),
      (folder.at(String(repeating: "x", count: 300)), "too long"),
    ] {
      let run = try ProgramRun.of("extract", one, "-o", output)
      #expect(run.status == 2, "\(output)")
      #expect(run.messages.contains(words), "\(output)")
      #expect(run.messages.contains("[output-failed]"), "\(output)")
    }
    #expect(folder.files() == ["file", "in/a.pdf", "in/b/c.PDF"])
  }

  @Test func `a record that has no place stops no other`() throws {
    try folder.put("out/b", [])
    let run = try ProgramRun.of("extract", folder.at("in"), "-o", folder.at("out"))
    #expect(run.status == 2)
    #expect(run.messages.contains("out/b/c.json"))
    #expect(
      folder.files().filter { $0.hasPrefix("out/") } == ["out/a.json", "out/b", "out/clausier.journal"])
  }

  @Test func `a closed or full standard output is reported, a reader that has ended is not`() throws {
    let closed = try ProgramRun.of("extract", one, output: .closed)
    #expect(closed.status == 2)
    #expect(closed.messages.contains("cannot write to the standard output"))
    let full = try ProgramRun.of("extract", one, output: .file("/dev/full"))
    #expect(full.status == 2)
    #expect(full.messages.contains("the disk is full"))
    for command in ["extract", "text"] {
      let gone = try ProgramRun.of(command, one, output: .pipeWithoutReader)
      #expect(gone.status == 0)
      #expect(gone.messages.isEmpty)
    }
  }

  @Test func `a file keeps its permissions and a link stays a link`() throws {
    let file = try folder.put("kept.json", Array("alt".utf8))
    chmod(file, 0o666)
    #expect(symlink("kept.json", folder.at("link.json")) == 0)
    #expect(try ProgramRun.of("extract", one, "-o", folder.at("link.json")).status == 0)
    var facts = stat()
    #expect(lstat(folder.at("link.json"), &facts) == 0 && facts.st_mode & S_IFMT == S_IFLNK)
    #expect(stat(file, &facts) == 0 && facts.st_mode & 0o777 == 0o666)
    #expect(try folder.read("kept.json").hasPrefix("{"))
  }

  @Test func `times are listed by stage`() throws {
    let run = try ProgramRun.of("extract", one, "--timings")
    let stages = run.messages.split(separator: "\n").compactMap { $0.split(separator: "\t").first }
    #expect(stages == ["stage", "read", "cut", "layOut", "find", "assemble", "validate", "write"])
  }
}
