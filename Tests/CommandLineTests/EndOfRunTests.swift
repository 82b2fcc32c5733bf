import Batch
import Testing

@testable import ClausierCLI

/// How a run says that it has ended: a table for people, a report for machines.
@Suite struct EndOfRunTests {
  private let folder: TemporaryFolder

  /// A hundred conventions, one with a page that is only an image, and two files that are no PDFs.
  init() throws {
    folder = try TemporaryFolder()
    for number in 0..<100 {
      try folder.put("in/\(number + 100).pdf", SmallPDF.bytes(["Convention \(number)"]))
    }
    try folder.put("in/scanned.pdf", SmallPDF.bytes(["Convention", ""]))
    try folder.put("in/damaged.pdf", SmallPDF.damaged)
    try folder.put("in/empty.pdf", [])
  }

  private func extract(_ more: String...) throws -> ProgramRun {
    let words = ["extract", folder.at("in"), "-f", "ndjson", "--ocr", "never", "-o", folder.at("out")]
    return try ProgramRun.of((words + ["--report", folder.at("report")] + more).map { BytePath($0.utf8) })
  }

  @Test func `the table counts documents, records, failures by their code, and pages`() throws {
    let lines = try extract("--lang", "fr").messages.split(separator: "\n").suffix(8).map(String.init)
    #expect(
      lines.dropLast() == [
        "documents             103", "fiches                101", "échecs                  2",
        "  fichier endommagé     1", "  fichier vide          1", "pages lues            102",
        "  sans texte            1",
      ])
    #expect(lines.last?.hasPrefix("durée") == true)
  }

  @Test func `each error has a French word`() throws {
    for code in try DeclaredCodes.all(of: "FaultKind") {
      #expect(ErrorWords.word(for: code, in: .fr) != code, "\(code)")
    }
  }

  @Test func `a resumed run says what was done before`() throws {
    #expect(try extract().status == 3)
    let messages = try extract("--resume", "--retry-failed", "--lang", "en").messages
    #expect(messages.contains("\n  done before"))
    let report = try JSONFact.object(Array(folder.read("report").utf8))
    #expect(report.number("documents") == 103)
    #expect(report.number("doneBefore") == 101)
    #expect(report.number("failed") == 2)
  }

  @Test func `the report counts the same, for machines`() throws {
    _ = try extract("-q")
    let report = try JSONFact.object(Array(folder.read("report").utf8))
    #expect(report.number("documents") == 103)
    #expect(report.number("records") == 101)
    #expect(report.number("failed") == 2)
    #expect(report.number("errors", "damaged") == 1)
    #expect(report.number("errors", "empty-file") == 1)
    #expect(report.number("pages") == 102)
    #expect(report.number("pagesWithoutText") == 1)
    #expect(report.flag("interrupted") == false)
    #expect(report.flag("confinement", "systemCalls") == true)
    #expect(report.flag("confinement", "files") != nil)
  }

  @Test func `a report that cannot be written is a fault`() throws {
    let run = try ProgramRun.of(
      "extract", folder.at("in/100.pdf"), "--report", folder.at("in/100.pdf/report"), "--lang", "en")
    #expect(run.status == 2)
    #expect(run.messages.contains("report"))
  }
}
