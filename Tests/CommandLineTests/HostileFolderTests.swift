import Batch
import Glibc
import Testing

/// Folders with inputs of all kinds: each gets an answer, and none stops the others.
@Suite struct HostileFolderTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.put("in/a.pdf", SmallPDF.bytes(["Convention"]))
    try folder.put("in/z.pdf", SmallPDF.bytes(["Avenant"]))
  }

  private func extract(_ more: String...) throws -> ProgramRun {
    try ProgramRun.of((["extract", folder.at("in"), "-f", "ndjson", "-q"] + more).map { BytePath($0.utf8) })
  }

  private func codes(_ run: ProgramRun) throws -> [String: String] {
    let objects = try JSONFact.lines(run.output)
    return Dictionary(
      objects.map {
        let path = BytePath(($0.text("source", "file") ?? "?").utf8)
        return (
          String(decoding: path.lastComponent.bytes, as: UTF8.self), $0.text("error", "code") ?? "record"
        )
      },
      uniquingKeysWith: { "\($0) and \($1)" })
  }

  @Test func `loops of links, pipes, sockets and devices are reported and skipped`() throws {
    try #require(symlink(".", folder.at("in/self")) == 0)
    try #require(symlink("../in", folder.at("in/up")) == 0)
    try #require(symlink("loop.pdf", folder.at("in/loop.pdf")) == 0)
    try #require(symlink("/dev/zero", folder.at("in/zero.pdf")) == 0)
    try #require(symlink("nowhere", folder.at("in/lost.pdf")) == 0)
    try #require(mkfifo(folder.at("in/pipe.pdf"), 0o600) == 0)
    try #require(mknod(folder.at("in/socket.pdf"), S_IFSOCK | 0o600, 0) == 0)
    let run = try extract()
    #expect(run.status == 3)
    #expect(
      try codes(run) == [
        "a.pdf": "record", "loop.pdf": "unreadable", "lost.pdf": "not-found", "pipe.pdf": "not-a-file",
        "socket.pdf": "not-a-file", "z.pdf": "record", "zero.pdf": "not-a-file",
      ])
  }

  @Test func `a folder that may not be read is reported, and the others are read`() throws {
    try folder.put("in/closed/b.pdf", SmallPDF.bytes(["b"]))
    try folder.put("in/secret.pdf", SmallPDF.bytes(["c"]))
    chmod(folder.at("in/closed"), 0)
    chmod(folder.at("in/secret.pdf"), 0)
    defer { chmod(folder.at("in/closed"), 0o700) }
    let extract = ["extract", folder.at("in"), "-f", "ndjson", "-q"].map { BytePath($0.utf8) }
    // The superuser may read everything, unless this right is taken away.
    let humbly = ["--bounding-set", "-dac_override,-dac_read_search", "--"].map { BytePath($0.utf8) }
    let run =
      geteuid() != 0
      ? try ProgramRun.of(extract)
      : try ProgramRun.of(
        humbly + [ProgramRun.program] + extract, program: BytePath("/usr/bin/setpriv".utf8))
    #expect(run.status == 3)
    #expect(run.messages.contains("[unreadable-folder]"))
    #expect(try codes(run) == ["a.pdf": "record", "secret.pdf": "forbidden", "z.pdf": "record"])
  }

  @Test func `empty and huge files are refused at once`() throws {
    try folder.put("in/empty.pdf", [])
    try folder.put("in/huge.pdf", [])
    try #require(truncate(folder.at("in/huge.pdf"), 2 << 30) == 0)
    let run = try extract()
    #expect(
      try codes(run) == [
        "a.pdf": "record", "empty.pdf": "empty-file", "huge.pdf": "too-large", "z.pdf": "record",
      ])
  }

  @Test func `a file that unpacks to a gibibyte stays within its limits`() throws {
    try folder.put("in/bomb.pdf", SmallPDF.bomb)
    let run = try extract("--memory", "256M", "--timeout", "10")
    let codes = try codes(run)
    #expect(codes["a.pdf"] == "record" && codes["z.pdf"] == "record")
    #expect(["out-of-memory", "timed-out", "record"].contains(codes["bomb.pdf"]), "\(codes)")
  }

  @Test func `files that change, vanish or come during a run are read as they are then`() throws {
    try folder.put("in/0.pdf", SmallPDF.hanging)
    try folder.put("in/b.pdf", SmallPDF.bytes(["Convention ancienne"]))
    try folder.put("in/deep/c.pdf", SmallPDF.bytes(["Convention perdue"]))
    let words = ["extract", folder.at("in"), "-f", "ndjson", "-o", folder.at("out"), "-j", "1"]
    let run = try RunningProgram(words + ["--timeout", "3"])
    while run.workers.isEmpty, !run.hasEnded { usleep(1000) }
    try folder.put("in/b.pdf", SmallPDF.bytes(["Convention nouvelle"]))
    try folder.put("in/new.pdf", SmallPDF.bytes(["Convention tardive"]))
    unlink(folder.at("in/deep/c.pdf"))
    rmdir(folder.at("in/deep"))
    #expect(run.wait() == 3)
    let lines = try JSONFact.lines(Array(folder.read("out").utf8))
    let names = ["in/0.pdf", "in/a.pdf", "in/b.pdf", "in/deep/c.pdf", "in/z.pdf"]
    #expect(lines.map { $0.text("source", "file") } == names.map(folder.at))
    #expect(lines.map { $0.text("error", "code") } == ["timed-out", nil, nil, "not-found", nil])
    let text = try folder.read("out")
    #expect(text.contains("nouvelle") && !text.contains("ancienne"))
    let resumed = try extract("-o", folder.at("out"), "--resume", "--timeout", "3")
    #expect(resumed.status == 3)
    #expect(try folder.read("out") == extract("--timeout", "3").text)
  }

  /// `CLAUSIER_LONG_TESTS=1` takes a hundred thousand files, which costs a debug build a minute.
  @Test func `very many files in one folder are all answered for, in order`() throws {
    try folder.makeFolder("many")
    let count = getenv("CLAUSIER_LONG_TESTS") == nil ? 5_000 : 100_000
    for number in 0..<count {
      let file = open(folder.at("many/\(number + count).pdf"), O_WRONLY | O_CREAT, 0o600)
      try #require(file >= 0)
      close(file)
    }
    let output = folder.at("many.ndjson")
    let run = try ProgramRun.of("extract", folder.at("many"), "-f", "ndjson", "-q", "-o", output)
    #expect(run.status == 3)
    let lines = try folder.read("many.ndjson").utf8.split(separator: 0x0A)
    #expect(lines.count == count)
    for number in stride(from: 0, to: min(count, lines.count), by: 499) {
      #expect(String(lines[number])?.contains("/\(number + count).pdf\"") == true)
    }
  }
}
