import Testing

@Suite struct ValidateTests {
  private let folder: TemporaryFolder
  private let record: String

  init() throws {
    folder = try TemporaryFolder()
    let pdf = try folder.put("a.pdf", SmallPDF.bytes(["Convention"]))
    record = try ProgramRun.of("extract", pdf, "-f", "ndjson").text
  }

  private var wrong: String { record.replacing("\"kind\":\"unknown\"", with: "\"kind\":\"letter\"") }

  @Test func `records are valid as an object, an array and lines`() throws {
    let line = record.dropLast()
    for text in [
      record, "[\(line)]", "[\n\(line),\n\(line)\n]\n", record + record, record + "\n" + record, "[]",
    ] {
      let run = try ProgramRun.of("validate", "-", input: Array(text.utf8))
      #expect(run.status == 0)
      #expect(run.output.isEmpty)
    }
    #expect(
      try ProgramRun.of("validate", "-", input: Array((record + record).utf8)).messages
        == "2 records: 2 valid, 0 not valid.\n")
  }

  @Test func `indented records and error objects are valid`() throws {
    let empty = try folder.put("b.pdf", [])
    let run = try ProgramRun.of("extract", folder.at("a.pdf"), empty, "-o", folder.at("all.json"))
    #expect(run.status == 3)
    #expect(try ProgramRun.of("validate", folder.at("all.json")).status == 0)
  }

  @Test func `a fault has its pointer and its reason`() throws {
    let file = try folder.put("one.json", Array(wrong.utf8))
    let run = try ProgramRun.of("validate", file)
    #expect(run.status == 1)
    #expect(run.text.hasPrefix("\(file): /kind is not one of "))
    #expect(run.messages == "1 record: 0 valid, 1 not valid.\n")
    let french = try ProgramRun.of("validate", file, "--lang", "fr")
    #expect(french.text.hasPrefix("\(file): /kind n’est pas parmi "))
  }

  @Test func `a date that does not exist is a fault, told once`() throws {
    let dated = record.replacing(
      "\"signature\":{\"place\":null,\"date\":null",
      with: "\"signature\":{\"place\":null,\"date\":\"2024-13-01\"")
    let run = try ProgramRun.of("validate", "-", input: Array(dated.utf8))
    #expect(run.status == 1)
    #expect(run.text == "-: /signature/date is no date of the calendar\n")
    let french = try ProgramRun.of("validate", "--lang", "fr", "-", input: Array(dated.utf8))
    #expect(french.text == "-: /signature/date n’est pas une date du calendrier\n")
  }

  @Test func `a fault in a line has its number, and one in an array its place`() throws {
    let lines = try ProgramRun.of("validate", "-", input: Array((record + "\n" + wrong + record).utf8))
    #expect(lines.status == 1)
    #expect(lines.text.hasPrefix("-:3: /kind is not one of "))
    let array = "[\(record.dropLast()), \(wrong.dropLast())]"
    let elements = try ProgramRun.of("validate", "-", input: Array(array.utf8))
    #expect(elements.text.hasPrefix("-: /1/kind is not one of "))
  }

  @Test(arguments: ["", "{", "[1,", "[}", "\"", "nul", "{}{}", "[,]", "]", "\u{0}", "{\"a\":\"\\"])
  func `what is no JSON is a fault`(text: String) throws {
    let run = try ProgramRun.of("validate", "-", input: Array(text.utf8))
    #expect(run.status == 1)
    #expect(!run.output.isEmpty)
  }

  @Test func `a broken line does not hide the others`() throws {
    let broken = String(record.dropLast(20))
    let run = try ProgramRun.of("validate", "-", input: Array((broken + "\n" + record + broken).utf8))
    #expect(run.text.contains("-:1: the record is no JSON from byte"))
    #expect(run.text.contains("-:3: the record is no JSON from byte"))
    #expect(run.messages == "3 records: 1 valid, 2 not valid.\n")
  }

  @Test func `a file that cannot be read stops no other`() throws {
    let file = try folder.put("one.json", Array(record.utf8))
    try folder.makeFolder("empty")
    let run = try ProgramRun.of("validate", folder.at("none.json"), folder.at("empty"), file)
    #expect(run.status == 3)
    #expect(run.messages.contains("[not-found]"))
    #expect(run.messages.contains("[folder-without-record]"))
    #expect(run.messages.hasSuffix("1 record: 1 valid, 0 not valid.\n"))
    let both = try ProgramRun.of("validate", folder.at("none.json"), "-", input: Array(wrong.utf8))
    #expect(both.status == 1, "an invalid record is graver than a file that cannot be read")
  }

  @Test func `a folder gives its records, and a list what it names`() throws {
    try folder.put("out/one.json", Array(record.utf8))
    try folder.put("out/deep/two.ndjson", Array((record + record).utf8))
    try folder.put("out/clausier.journal", Array("nothing".utf8))
    let run = try ProgramRun.of("validate", folder.at("out"))
    #expect(run.messages == "3 records: 3 valid, 0 not valid.\n")
    let list = Array((folder.at("out") + "\0" + folder.at("none.json") + "\0").utf8)
    let listed = try ProgramRun.of("validate", "--files-from", "-", "-0", input: list)
    #expect(listed.status == 3)
    #expect(listed.messages.hasSuffix("3 records: 3 valid, 0 not valid.\n"))
  }
}
