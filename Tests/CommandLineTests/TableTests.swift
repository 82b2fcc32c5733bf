import Batch
import Clausier
import Glibc
import Testing

@Suite struct TableTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.put("in/a.pdf", Sample.bytes("word-processor.pdf"))
    try folder.put("in/b.pdf", [])
    try folder.put("in/c.pdf", Sample.bytes("word-processor.pdf"))
  }

  private func extract(_ more: String...) throws -> ProgramRun {
    try ProgramRun.of((["extract", folder.at("in"), "-q", "-f", "csv"] + more).map { BytePath($0.utf8) })
  }

  private func lines(_ text: String) -> [Substring] { text.split(separator: "\r\n") }

  @Test func `the table of acts has a line for each act and each error`() throws {
    let run = try extract()
    #expect(run.status == 3)
    let lines = lines(run.text)
    try #require(lines.count == 4)
    #expect(lines[0].hasPrefix("file,sha256,actIndex,actOf,firstPage,lastPage,kind,title,"))
    #expect(lines[1].hasPrefix(folder.at("in/a.pdf,")))
    #expect(lines[2].hasPrefix(folder.at("in/b.pdf,")) && lines[2].hasSuffix(",empty-file,,"))
    let length = folder.at("in/a.pdf").count
    #expect(lines[3].dropFirst(length) == lines[1].dropFirst(length))
  }

  @Test(arguments: RecordTable.allCases)
  func `every table has its lines, in a file as on the output, and can be resumed`(table: RecordTable) throws
  {
    let plain = try extract("--table", table.rawValue)
    #expect(lines(plain.text).count > 1)
    #expect(try extract("--table", table.rawValue, "-o", folder.at("out.csv")).status == 3)
    #expect(try folder.read("out.csv") == plain.text)
    try folder.put("in/b.pdf", Sample.bytes("two-columns.pdf"))
    #expect(try extract("--table", table.rawValue, "-o", folder.at("out.csv"), "--resume").status == 0)
    #expect(try folder.read("out.csv") == extract("--table", table.rawValue).text)
    #expect(try extract("--table", table.rawValue, "-o", folder.at("out/")).status == 0)
    #expect(try lines(folder.read("out/a.csv")).first == lines(plain.text).first)
  }

  @Test func `separator, decimals and mark are those asked for`() throws {
    let run = try extract("--table", "credits", "--separator", ";", "--decimal", ",", "--bom")
    #expect(run.output.starts(with: [0xEF, 0xBB, 0xBF]))
    #expect(run.text.contains("file;actIndex;index;year;label;ae;cp;"))
    #expect(try extract("--decimal", ",").messages.contains("--separator ';'"))
    #expect(try extract("--separator", "x").messages.contains("[unknown-value]"))
    #expect(
      try ProgramRun.of("extract", folder.at("in"), "--bom").messages.contains("[option-of-other-format]")
    )
  }

  @Test(arguments: RecordTable.allCases, SchemaVersion.published)
  func `the published description of a table is the program's`(
    table: RecordTable, version: SchemaVersion
  ) throws {
    let name = "clausier-\(table.rawValue)-\(version).table.json"
    let path = BytePath(#filePath.utf8).parent.parent.parent.appending(BytePath("schemas/\(name)".utf8))
    let run = try ProgramRun.of("schema", "--table", table.rawValue, "--version", "\(version)")
    if getenv("RECORD_GOLDEN") != nil {
      let file = try AtomicOutput(path)
      try file.write(run.output)
      try file.commit()
    }
    #expect(try InputFile.read(path) == run.output)
  }
}
