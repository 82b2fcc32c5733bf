import Batch
import Foundation
import Testing

@testable import ClausierCLI

/// `check` as its users run it: what it prints, and what its exit status says.
@Suite struct CheckTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.put("actif.pdf", SmallPDF.withScript("Convention"))
    try folder.put("calme.pdf", SmallPDF.bytes(["Convention"]))
  }

  /// Runs `check` on files of the folder with a few rules only, so that other rules do not matter.
  private func check(_ files: String..., select: String = "PDF002", with options: [String] = []) throws
    -> ProgramRun
  {
    let words =
      ["check"] + files.map { folder.at($0) } + (select.isEmpty ? [] : ["--select", select]) + options
    return try ProgramRun.of(words.map { .init($0.utf8) })
  }

  @Test func `the status says whether something was found`() throws {
    #expect(try check("calme.pdf").status == 0)
    #expect(try check("actif.pdf").status == 1)
    #expect(try check("actif.pdf", with: ["--fail-on", "never"]).status == 0)
    #expect(try check("calme.pdf", select: "ACC002").status == 0)
    #expect(try check("calme.pdf", select: "inaccessible", with: ["--fail-on", "warning"]).status == 1)
    #expect(try check("calme.pdf", "fehlt.pdf").status == 3)
    #expect(try check("actif.pdf", "fehlt.pdf").status == 1)
  }

  @Test(arguments: [
    (["--select", "LEG999"], "unknown-rule"), (["--ignore", "PDF003"], "unknown-rule"),
    (["--fail-on", "much"], "unknown-value"), (["--stage", "soon"], "unknown-value"),
    (["--today", "31/01/2025"], "unusable-value"), (["--programmes", "/dev/null"], "unusable-file"),
    (["--suppressions", "/dev/null"], "unusable-file"), (["--baseline", "/dev/null"], "unusable-file"),
    (["--config", "/dev/null"], "unusable-configuration"), (["--format", "csv"], "unknown-value"),
  ])
  func `what cannot be followed is a fault of usage`(options: [String], code: String) throws {
    let run = try check("calme.pdf", select: "", with: options)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.messages.hasSuffix("[\(code)]\n"))
  }

  @Test func `text for readers ends with what blocks and what was not checked`() throws {
    let run = try check("actif.pdf", select: "PDF002,PER005", with: ["--lang", "fr", "--no-render"])
    #expect(run.text.contains("  erreur  PDF002\n"))
    #expect(
      run.text.hasSuffix(
        "\nUn constat bloque la publication (PDF002) ; n’ont pas été vérifiés : PER005, car les pages ne sont\n"
          + "pas dessinées (--no-render).\n"))
    #expect(
      try check("calme.pdf", with: ["--lang", "fr"]).text.hasSuffix("\nRien ne bloque la publication.\n"))
    #expect(try check("calme.pdf", with: ["--lang", "en"]).text.contains("  nothing to report\n"))
  }

  @Test func `colours are for terminals that want them`() throws {
    let terminal = try Terminal()
    let words = ["check", "--select", "PDF002", folder.at("actif.pdf")]
    _ = try ProgramRun.of(
      words.map { .init($0.utf8) }, environment: ["TERM": "xterm"], output: .terminal(terminal))
    #expect(terminal.shown().contains { $0 == 0x1B })
    let plain = try check("actif.pdf")
    #expect(!plain.output.contains(0x1B))
  }

  @Test func `a folder is checked file by file, by workers, in its order`() throws {
    let run = try ProgramRun.of("check", "--format", "json", "--jobs", "2", "--select", "PDF", folder.text)
    let files = try JSONFact.object(run.output).objects("files")
    #expect(files.map { $0.text("file") } == [folder.at("actif.pdf"), folder.at("calme.pdf")])
    #expect(files[0].objects("findings").map { $0.text("code") } == ["PDF001", "PDF002"])
    #expect(files[0].texts("notApplicable") == [])
  }

  @Test func `records are checked without what only a file says`() throws {
    let records = try ProgramRun.of("extract", "--format", "ndjson", folder.text)
    let path = try folder.put("fiches.ndjson", records.output)
    let run = try ProgramRun.of("check", "--format", "json", "--select", "PDF,SET", path)
    #expect(run.status == 0)
    let file = try #require(try JSONFact.object(run.output).objects("files").first)
    #expect(file.texts("notApplicable") == ["PDF001", "PDF002"])
    let wrong = try folder.put("rien.json", Array("{}".utf8))
    #expect(try ProgramRun.of("check", wrong).status == 3)
  }

  @Test func `the nearest configuration upwards counts, and the command line before it`() throws {
    try folder.put("a/b/actif.pdf", SmallPDF.withScript("Convention"))
    try folder.put("clausier.json", Array(#"{"select": ["PDF002"]}"#.utf8))
    try folder.put("a/clausier.json", Array(#"{"select": ["ACC002"], "failOn": "never"}"#.utf8))
    #expect(try check("actif.pdf", select: "").status == 1)
    let below = try check("a/b/actif.pdf", select: "", with: ["--format", "json"])
    #expect(below.status == 0)
    let codes = try JSONFact.object(below.output).objects("files")[0].objects("findings").map {
      $0.text("code")
    }
    #expect(Set(codes) == ["ACC002"])
    #expect(try check("a/b/actif.pdf", with: ["--fail-on", "error"]).status == 1)
  }

  @Test func `accepted findings do not fail, and those that are no longer there are told`() throws {
    let run = try check("actif.pdf", with: ["--explain", "--lang", "fr"])
    let lines = run.text.split(separator: "\n").drop { $0 != "    [" }
    let block = lines.prefix { $0 != "    ]" }.joined(separator: "\n") + "]"
    let list = try folder.put("acceptes.json", Array(block.utf8))
    let unsaid = try check("actif.pdf", with: ["--suppressions", list, "--lang", "fr"])
    #expect(unsaid.status == 2 && unsaid.messages.contains("à l’entrée 1, « reason » manque"))
    try folder.put("acceptes.json", Array(block.replacing("…", with: "voulu").utf8))
    let accepted = try check("actif.pdf", with: ["--suppressions", list, "--lang", "fr"])
    #expect(accepted.status == 0 && !accepted.messages.contains("unused"))
    #expect(accepted.text.contains("un a été accepté (PDF002)"))
    let other = try check("calme.pdf", with: ["--suppressions", list, "--lang", "en"])
    #expect(other.messages.contains("[unused-suppression]"))
  }

  @Test func `a report never takes the place of a PDF, and says where it was written`() throws {
    let (checked, other) = (folder.at("actif.pdf"), folder.at("calme.pdf"))
    let before = SmallPDF.withScript("Convention")
    #expect(try ProgramRun.of("check", "-o", checked, checked).messages.contains("[output-is-input]"))
    #expect(try ProgramRun.of("check", "-o", checked, other).messages.contains("[output-named-pdf]"))
    #expect(try InputFile.read(BytePath(checked.utf8)) == before)
    let written = try check("actif.pdf", with: ["-o", folder.at("rapport.txt"), "--lang", "fr"])
    #expect(
      written.messages.contains("rapport.txt » est écrit : 1 document, 1 constat, 1 bloque la publication."))
  }

  @Test func `nothing is said for publication of what was not read`() throws {
    let run = try ProgramRun.of("check", folder.at("absent.pdf"), "--lang", "fr")
    #expect(run.status == 3 && !run.text.contains("Rien ne bloque"))
    #expect(run.text.contains("Aucun document n’a pu être examiné"))
  }

  @Test func `a page of findings is one file that allows itself nothing but its own style`() throws {
    let path = folder.at("rapport.html")
    let run = try check(
      "actif.pdf", "calme.pdf",
      with: ["--format", "html", "--lang", "fr", "--today", "2025-01-31", "--no-render", "-o", path])
    #expect(run.status == 1)
    let page = String(decoding: try InputFile.read(BytePath(path.utf8)), as: UTF8.self)
    let style = try #require(page.split(separator: "<style>").last?.split(separator: "</style>").first)
    let digest = SHA256.hexadecimal(of: Array(style.utf8))
    let bytes = stride(from: 0, to: digest.utf8.count, by: 2).compactMap { at in
      UInt8(digest.dropFirst(at).prefix(2), radix: 16)
    }
    #expect(page.contains("style-src &#39;sha256-\(Data(bytes).base64EncodedString())&#39;;"))
    try Golden.expect(
      page.replacing(style, with: "…").replacing(folder.text, with: "…").replacing(
        Version.number, with: "VERSION"), is: "check.report.fr.html")
  }

  @Test func `only what a baseline does not know fails`() throws {
    let baseline = folder.at("connu.sarif")
    #expect(try check("actif.pdf", with: ["--format", "sarif", "--output", baseline]).status == 1)
    #expect(try check("actif.pdf", with: ["--baseline", baseline]).status == 0)
    #expect(
      try check("actif.pdf", select: "PDF002,ACC002", with: ["--baseline", baseline, "--fail-on", "warning"])
        .status
        == 1)
  }

  @Test func `a rule is explained by its code and by its name, and all are listed`() throws {
    let page = try ProgramRun.of("rule", "PDF002", "--lang", "fr")
    #expect(page.status == 0 && page.text.hasPrefix("PDF002 active-file (erreur)\n\nCe qu’elle trouve\n"))
    #expect(try ProgramRun.of("rule", "active-file", "--lang", "fr").text == page.text)
    #expect(try ProgramRun.of("rule", "PDF009").messages.hasSuffix("[unknown-rule]\n"))
    let rules = try JSONFact.array(ProgramRun.of("rules", "--format", "json").output)
    #expect(rules.compactMap { $0.text("code") } == rules.compactMap { $0.text("code") }.sorted())
    #expect(try ProgramRun.of("rules").text.split(separator: "\n").count == rules.count)
  }

  @Test func `the documentation says what the rules say`() throws {
    let rules = try JSONFact.array(ProgramRun.of("rules", "--format", "json").output)
    for (language, path) in [("en", "Documentation/Checks.md"), ("fr", "Documentation/fr/Regles.md")] {
      try Golden.expect(RulesPage(rules, language).text, at: Golden.root.appending(.init(path.utf8)))
    }
  }
}
