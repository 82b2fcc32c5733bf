import Batch
import Glibc
import Storage
import Testing

@Suite struct ResumeTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for number in 0..<6 { try folder.put("in/\(number).pdf", SmallPDF.bytes(["Convention \(number)"])) }
    try folder.put("in/empty.pdf", [])
  }

  private func extract(_ output: String, _ more: String...) throws -> ProgramRun {
    try ProgramRun.of(
      (["extract", folder.at("in"), "-o", folder.at(output)] + more).map { BytePath($0.utf8) })
  }

  /// What an undisturbed run gives, in the form of the output.
  private func expected(_ more: String...) throws -> String {
    try ProgramRun.of((["extract", folder.at("in"), "-q"] + more).map { BytePath($0.utf8) }).text
  }

  @Test(arguments: ["json", "ndjson"])
  func `what is done and unchanged is not read again, the rest is`(format: String) throws {
    #expect(try extract("out", "-f", format).messages.contains("7 documents: 6 records, 1 error"))
    let again = try extract("out", "-f", format, "--resume")
    #expect(again.status == 3)
    #expect(again.messages.contains("7 done before"))
    try folder.put("in/1.pdf", SmallPDF.bytes(["Avenant"]))
    try folder.put("in/3a.pdf", SmallPDF.bytes(["Convention neuve"]))
    unlink(folder.at("in/5.pdf"))
    let changed = try extract("out", "-f", format, "--resume")
    #expect(changed.messages.contains("7 documents: 6 records, 1 error (empty-file 1), 5 done before"))
    #expect(try folder.read("out") == expected("-f", format))
    #expect(folder.files().filter { $0.hasPrefix("out") } == ["out", "out.journal"])
  }

  @Test func `a journal of an earlier version is refused, and begun anew by force`() throws {
    _ = try extract("out", "-f", "ndjson")
    do {
      let journal = try Connection(Array(folder.at("out.journal").utf8))
      try journal.run("ALTER TABLE inputs DROP COLUMN digest")
    }
    let refused = try extract("out", "-f", "ndjson", "--resume", "--lang", "fr")
    #expect(refused.status == 2)
    #expect(refused.messages.contains("vient d’une autre version de clausier"))
    #expect(try extract("out", "-f", "ndjson", "--force").messages.contains("7 documents"))
    #expect(try extract("out", "-f", "ndjson", "--resume").messages.contains("7 done before"))
  }

  @Test func `a folder is gone on with file by file`() throws {
    #expect(try extract("out/").status == 3)
    #expect(folder.files().filter { $0.hasPrefix("out/") }.contains("out/clausier.journal"))
    unlink(folder.at("out/2.json"))
    try folder.put("in/3.pdf", SmallPDF.bytes(["Avenant"]))
    let again = try extract("out/", "--resume")
    #expect(again.messages.contains("5 done before"))
    #expect(try folder.read("out/3.json").contains("Avenant"))
    #expect(try folder.read("out/2.json").contains("Convention 2"))
  }

  @Test func `what failed is read again when asked for`() throws {
    _ = try extract("out", "-f", "ndjson")
    try folder.put("in/hanging.pdf", SmallPDF.hanging)
    #expect(try extract("out", "-f", "ndjson", "--resume", "--timeout", "1").messages.contains("timed-out"))
    #expect(try extract("out", "-f", "ndjson", "--resume").messages.contains("8 done before"))
    let again = try extract("out", "-f", "ndjson", "--retry-failed", "--timeout", "2")
    #expect(again.messages.contains("6 done before"))
    #expect(again.messages.contains("limit of 2 s"))
    #expect(try folder.read("out") == expected("-f", "ndjson", "--timeout", "2"))
  }

  @Test func `other options, an unfinished run and another's journal are reported`() throws {
    _ = try extract("out", "-f", "ndjson")
    let other = try extract("out", "-f", "ndjson", "--no-evidence", "--resume")
    #expect(other.status == 2)
    #expect(other.messages.contains("[other-settings]"))
    #expect(other.messages.contains("--format ndjson;"))
    #expect(try extract("out", "-f", "ndjson", "--force", "--resume").messages.contains("[force-and-resume]"))
    #expect(
      try ProgramRun.of("extract", folder.at("in"), "--resume").messages.contains("[resume-without-journal]"))
    try folder.put("no.journal", Array("Ceci n'est pas un journal, mais un texte assez long.".utf8))
    #expect(try extract("no", "-f", "ndjson").messages.contains("[journal-failed]"))
  }

  @Test func `identical files are read once, and each has its own line`() throws {
    try folder.put("in/copies/a\"é%.pdf", SmallPDF.bytes(["Convention 0"]))
    try folder.put("in/copies/b.pdf", SmallPDF.hanging)
    try folder.put("in/copies/c.pdf", SmallPDF.hanging)
    let run = try extract("out", "-f", "ndjson", "--timeout", "1", "-j", "1")
    #expect(run.messages.contains("Same contents as “\(folder.at("in/copies/b.pdf"))”"))
    #expect(try folder.read("out") == expected("-f", "ndjson", "--timeout", "1"))
    let indented = try extract("out.json", "--timeout", "1")
    #expect(
      indented.messages.contains("(empty-file 1, timed-out 2)") || indented.messages.contains("timed-out 2"))
    #expect(try folder.read("out.json") == expected("--timeout", "1"))
  }

  @Test func `an interrupted run finishes what it has in hand, and says how to go on`() throws {
    try folder.put("in/2-hanging.pdf", SmallPDF.hanging)
    let words = ["extract", folder.at("in"), "-o", folder.at("out"), "-f", "ndjson", "-j", "1"]
    let first = try RunningProgram(words + ["--timeout", "2"])
    usleep(800_000)
    first.send(SIGINT)
    #expect(first.wait() == 130)
    #expect(first.messages.contains("[stopping]"))
    #expect(first.messages.contains("[interrupted]"))
    #expect(first.messages.contains("--resume"))
    #expect(try extract("out", "-f", "ndjson", "--timeout", "2").messages.contains("[unfinished-run]"))
    #expect(try extract("out", "-f", "ndjson", "--timeout", "2", "--resume").status == 3)
    #expect(try folder.read("out") == expected("-f", "ndjson", "--timeout", "2"))
    let second = try RunningProgram(words + ["--force"])
    usleep(800_000)
    second.send(SIGTERM)
    usleep(100_000)
    second.send(SIGINT)
    #expect(second.wait() == 130)
    #expect(second.workers.isEmpty)
  }

  @Test(.disabled(if: Sanitizer.isOn, "it maps files of its own, which the limit cuts"))
  func `a full disk stops the run, which goes on when there is room`() throws {
    let long = try Sample.bytes("word-processor.pdf")
    for number in 10..<20 { try folder.put("in/\(number).pdf", long + Array("% \(number)\n".utf8)) }
    let script = #"ulimit -f 300; exec "$0" extract "$1" -o "$2" -f ndjson"#
    let words = ["-c", script].map { BytePath($0.utf8) } + [ProgramRun.program]
    let full = try ProgramRun.of(
      words + [BytePath(folder.at("in").utf8), BytePath(folder.at("out").utf8)],
      program: BytePath("/bin/sh".utf8))
    #expect(full.status == 2)
    #expect(full.messages.contains("the disk is full"))
    #expect(full.messages.contains("--resume"))
    #expect(!folder.files().contains("out"))
    let again = try extract("out", "-f", "ndjson", "--resume")
    #expect(again.status == 3)
    #expect(again.messages.contains("done before"))
    #expect(try folder.read("out") == expected("-f", "ndjson"))
  }

  @Test(.disabled(if: Sanitizer.isOn, "it maps files of its own, which the limit cuts"))
  func `a journal that meets the limit of a file's size says how to go on`() throws {
    let script = #"ulimit -f 8; exec "$0" extract "$1" -o "$2""#
    let words = ["-c", script].map { BytePath($0.utf8) } + [ProgramRun.program]
    for output in ["out/", "out.json"] {
      let full = try ProgramRun.of(
        words + [BytePath(folder.at("in").utf8), BytePath(folder.at(output).utf8)],
        program: BytePath("/bin/sh".utf8))
      #expect(full.status == 2, "\(full.messages)")
      #expect(full.messages.contains("--resume"), "\(full.messages)")
      #expect(!full.messages.contains("cannot be used"), "\(full.messages)")
    }
  }
}
