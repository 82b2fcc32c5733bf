import Batch
import Testing

/// PDFs inside PDFs, read as inputs of their own where that is asked for.
@Suite struct AttachedRunTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func files(_ more: String...) throws -> [String] {
    let words = ["extract", folder.at("in"), "-f", "ndjson", "-q", "--lang", "en"] + more
    return try JSONFact.lines(ProgramRun.of(words.map { BytePath($0.utf8) }).output).map {
      ($0.text("source", "file") ?? $0.text("file") ?? "?").replacing(folder.at("in/"), with: "")
    }
  }

  @Test func `only on demand, with the names of all files that lead there`() throws {
    let inner = SmallPDF.holding([("annexe.pdf", SmallPDF.bytes(["Annexe"]))])
    try folder.put("in/a.pdf", SmallPDF.holding([("acte.pdf", inner), ("x.xml", Array("<a/>".utf8))]))
    try folder.put("in/b.pdf", SmallPDF.bytes(["Convention"]))
    #expect(try files() == ["a.pdf", "b.pdf"])
    #expect(
      try files("--attachments") == ["a.pdf", "a.pdf!acte.pdf", "a.pdf!acte.pdf!annexe.pdf", "b.pdf"])
  }

  @Test func `one that cannot be read gives an error in its place`() throws {
    try folder.put(
      "in/a.pdf", SmallPDF.holding([("acte.pdf", SmallPDF.damaged), ("b.pdf", SmallPDF.bytes(["B"]))]))
    let run = try ProgramRun.of(
      "extract", folder.at("in"), "-f", "ndjson", "--attachments", "--lang", "en")
    #expect(try JSONFact.lines(run.output).map { $0.text("error", "code") } == [nil, "damaged", nil])
    #expect(run.messages.contains("in the attached file “acte.pdf”"))
  }

  @Test func `files in files end at some depth`() throws {
    var bytes = SmallPDF.bytes(["Au fond"])
    for level in 0..<6 { bytes = SmallPDF.holding([("\(level).pdf", bytes)]) }
    try folder.put("in/a.pdf", bytes)
    #expect(try files("--attachments").last == "a.pdf!5.pdf!4.pdf!3.pdf")
  }

  @Test func `a file with the same bytes has attachments of its own`() throws {
    let bytes = SmallPDF.holding([("acte.pdf", SmallPDF.bytes(["Acte"]))])
    try folder.put("in/a.pdf", bytes)
    try folder.put("in/b.pdf", bytes)
    _ = try files("--attachments", "-o", folder.at("out"))
    let made = try JSONFact.lines(Array(folder.read("out").utf8)).compactMap { $0.text("source", "file") }
    #expect(
      made.map { $0.replacing(folder.at("in/"), with: "") } == [
        "a.pdf", "a.pdf!acte.pdf", "b.pdf", "b.pdf!acte.pdf",
      ])
  }
}
