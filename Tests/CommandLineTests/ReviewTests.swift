import Batch
import Foundation
import Testing

/// The pages that the built program makes, and the corrections that it takes; a browser looks at them in
/// `Scripts/check_review.py`.
@Suite struct ReviewTests {
  private let folder: TemporaryFolder
  private let pdf: String

  init() throws {
    folder = try TemporaryFolder()
    pdf = try folder.put("a.pdf", SmallPDF.bytes(["Convention", "Article 1 : Objet"]))
  }

  @Test func `one act gives one file, always the same`() throws {
    for name in ["one.html", "two.html"] {
      let run = try ProgramRun.of("review", pdf, "--output", folder.at(name), "--lang", "fr")
      #expect(run.status == 0)
      #expect(run.output.isEmpty)
      #expect(!run.messages.contains("error"))
    }
    let page = try folder.read("one.html")
    #expect(page.contains("<html lang=\"fr\" data-kind=\"act\">"))
    #expect(page.contains("data:image/webp;base64,UklGR"))
    #expect(page == (try folder.read("two.html")))
  }

  @Test func `several acts give a folder, and pages that have not changed are left alone`() throws {
    let other = try folder.put("b.pdf", SmallPDF.bytes(["Avenant"]))
    let first = try ProgramRun.of("review", pdf, other, pdf, "--output", folder.at("set"))
    #expect(first.status == 0)
    #expect(first.messages.contains("3 pages written, 0 unchanged."))
    #expect(first.messages.contains("[twin-act]"))
    let names = folder.files().filter { $0.hasPrefix("set/") }
    #expect(names.count == 3)
    #expect(names.contains("set/index.html"))
    let digest = SHA256.hexadecimal(of: try InputFile.read(BytePath(pdf.utf8))).prefix(16)
    #expect(names.contains("set/acts/\(digest)-1.html"))
    let again = try ProgramRun.of("review", pdf, other, "--output", folder.at("set"))
    #expect(again.messages.hasSuffix("0 pages written, 3 unchanged.\n"))
  }

  @Test func `a record has pictures where its file is, and the same bytes`() throws {
    let record = try ProgramRun.of("extract", pdf).output
    let file = try folder.put("a.json", record)
    func page(_ arguments: String...) throws -> String {
      let words = ["review", file, "--output", folder.at("page.html")] + arguments
      #expect(try ProgramRun.of(words.map { BytePath($0.utf8) }).status == 0)
      return try folder.read("page.html")
    }
    #expect(try page().contains("image/webp"))
    #expect(try !page("--no-pictures").contains("image/webp"))
    try folder.put("a.pdf", SmallPDF.bytes(["Autre"]))
    let without = try page("--lang", "en")
    #expect(!without.contains("image/webp"))
    #expect(without.contains("This page has no pictures"))
  }

  @Test func `a file below another folder is found there`() throws {
    let record = String(decoding: try ProgramRun.of("extract", pdf).output, as: UTF8.self)
    let moved = try folder.put("r.json", Array(record.replacing(pdf, with: "a.pdf").utf8))
    let output = folder.at("page.html")
    _ = try ProgramRun.of("review", moved, "--files", folder.text, "--output", output)
    #expect(try folder.read("page.html").contains("image/webp"))
    _ = try ProgramRun.of("review", moved, "--files", folder.at("none"), "--output", output)
    #expect(try !folder.read("page.html").contains("image/webp"))
  }

  @Test func `a document that cannot be read has no page, and the others have theirs`() throws {
    let run = try ProgramRun.of("review", pdf, folder.at("none.pdf"), "--output", folder.at("set"))
    #expect(run.status == 3)
    #expect(run.messages.contains("[not-found]"))
    #expect(folder.files().filter { $0.hasPrefix("set/acts/") }.count == 1)
  }

  @Test func `many acts have no pictures unless they are asked for`() throws {
    let record = try ProgramRun.of("extract", pdf, "-f", "ndjson").output
    let file = try folder.put("many.ndjson", Array(repeatElement(record, count: 501).joined()))
    let run = try ProgramRun.of("review", file, "--output", folder.at("set"))
    #expect(run.messages.contains("[without-pictures]"))
    #expect(run.status == 0)
  }

  @Test(arguments: [
    (["a.pdf"], "output-needed"), (["-o", "x.html"], "nothing-given"),
    (["a.pdf", "b.pdf", "-o", "x.html"], "folder-needed"),
    (["a.pdf", "-o", "x.html", "--pictures", "--no-pictures"], "pictures-or-not"),
    (["a.pdf", "-o", "x.html", "--dpi", "1"], "unusable-value"),
  ])
  func `a fault of usage is reported`(arguments: [String], code: String) throws {
    let run = try ProgramRun.of((["review"] + arguments).map { .init($0.utf8) })
    #expect(run.status == 2)
    #expect(run.messages.hasSuffix("[\(code)]\n"))
  }

  @Test func `a correction is made in the record, and one that is refused writes nothing`() throws {
    let record = try JSONFact.object(ProgramRun.of("extract", Sample.path("word-processor.pdf")).output)
    let file = try folder.put(
      "r.json", ProgramRun.of("extract", Sample.path("word-processor.pdf")).output)
    let digest = record.text("source", "sha256") ?? ""
    func corrected(_ old: String) throws -> ProgramRun {
      let item = #"{"pointer":"/number","verdict":"wrong","old":"\#(old)","new":"2025-18","note":""}"#
      let text =
        #"{"corrections":"1.0","source":{"file":"x","sha256":"\#(digest)","act":1},"items":[\#(item)]}"#
      let given = try folder.put("c.json", Array(text.utf8))
      return try ProgramRun.of("correct", file, given, "--output", folder.at("out.json"))
    }
    let refused = try corrected("1999-1")
    #expect(refused.status == 1)
    #expect(refused.messages.contains("correction 1 (“/number”)"))
    #expect(!folder.files().contains("out.json"))
    #expect(try corrected("2025-17").status == 0)
    #expect(try JSONFact.object(Array(folder.read("out.json").utf8)).text("number") == "2025-18")
    #expect(try ProgramRun.of("validate", folder.at("out.json")).status == 0)
  }
}
