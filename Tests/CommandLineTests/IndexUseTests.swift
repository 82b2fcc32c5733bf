import Batch
import Glibc
import Testing

/// What an archivist meets who works with an index.
@Suite struct IndexUseTests {
  private let folder: TemporaryFolder
  private let index: String

  init() throws {
    folder = try TemporaryFolder()
    index = folder.at("acts.db")
  }

  private func run(_ words: String...) throws -> ProgramRun {
    try ProgramRun.of(words.map { BytePath($0.utf8) }, environment: ["LANG": "fr"])
  }

  /// A file of two conventions after a cover.
  private func recueil() throws -> String {
    let page = { (name: String) in
      [
        "CONVENTION DE DELEGATION DE GESTION", "Entre la direction des \(name), ci-apres le delegant,",
        "et le service des balises, ci-apres le delegataire,", "Article 1 : Objet",
        "Le delegant confie au delegataire la gestion de ses credits.", "Article 2 : Duree",
        "La convention est conclue pour une duree de 12 mois.", "Fait a Brumeville, le 3 mai 2024",
      ].joined(separator: ") Tj 0 -30 Td (")
    }
    return try folder.put(
      "in/recueil.pdf",
      SmallPDF.bytes(["Recueil des actes administratifs", page("phares"), page("canaux")]))
  }

  @Test func `the table says the pages of each act of a recueil, also of the first`() throws {
    let recueil = try recueil()
    #expect(try run("index", index, recueil, "-q").status == 0)
    let table = try run("search", index, "*", "--sort", "file").text
    #expect(table.contains("1. \(recueil), acte 1, p. 2\n"))
    #expect(table.contains("2. \(recueil), acte 2, p. 3\n"))
    let missing = try run("stats", index, "--missing").text
    #expect(missing.contains("\(recueil), acte 1\n") && missing.contains("\(recueil), acte 2\n"))
    let ending = try run("stats", index, "--ending", "400", "--on", "2024-06-01").text
    #expect(ending.contains("\(recueil), acte 2 "))
    let json = try JSONFact.object(
      run("stats", index, "--ending", "400", "--on", "2024-06-01", "-f", "json").output)
    #expect(json.objects("rows").map { $0.number("act") } == [1, 2])
  }

  @Test func `an act that is the whole file is named by it alone`() throws {
    let pdf = try folder.put("in/a.pdf", SmallPDF.bytes(["Convention des phares"]))
    #expect(try run("index", index, pdf, "-q").status == 0)
    #expect(try run("search", index, "phares").text.contains("1. \(pdf)\n"))
  }

  @Test func `what is missing is named in the table up to some, and then counted`() throws {
    let record = try ProgramRun.of(
      "extract", try folder.put("a.pdf", SmallPDF.bytes(["Avenant n 1 a la convention"])), "-f", "ndjson"
    ).text.replacing("\"kind\":\"unknown\"", with: "\"kind\":\"amendment\"")
    let lines = (10..<35).map { record.replacing(folder.at("a.pdf"), with: "\($0).pdf") }
      .enumerated().map { $1.replacing("\"sha256\":\"0", with: "\"sha256\":\"\($0 % 10)") }
    let path = try folder.put("many.ndjson", Array(lines.joined().utf8))
    #expect(try run("index", index, path, "-q").status == 0)
    let all = try run("stats", index, "--missing").text
    #expect(all.contains("  10.pdf\n"))
    for line in all.split(separator: "\n") { #expect(line.count < 200) }
  }

  @Test func `pruning takes out what is gone, never what was only not named`() throws {
    let pdfs = try folder.makeFolder("in")
    for name in ["a", "b", "c"] { try folder.put("in/\(name).pdf", SmallPDF.bytes(["Convention \(name)"])) }
    let other = try folder.put("other/d.pdf", SmallPDF.bytes(["Convention d"]))
    #expect(try run("index", index, pdfs, other, "-q").status == 0)
    // One file is named: the others are still there.
    let one = try run("index", index, folder.at("in/a.pdf"), "--prune")
    #expect(one.messages.contains("4 actes dans l’index") && one.messages.contains("0 retiré"))
    unlink(folder.at("in/b.pdf"))
    unlink(other)
    let told = try run("index", index, pdfs)
    #expect(told.messages.contains("2 fichiers de l’index n’existent plus ; --prune les ôte."))
    let pruned = try run("index", index, pdfs, "--prune")
    #expect(pruned.messages.contains("2 actes dans l’index") && pruned.messages.contains("2 retirés"))
    #expect(pruned.messages.contains("2 fichiers qui n’existent plus ont été ôtés de l’index."))
    #expect(try !run("index", index, pdfs).messages.contains("n’existent plus"))
  }

  @Test func `a path that is relative to another place is not taken for one that is gone`() throws {
    let record = try ProgramRun.of(
      "extract", try folder.put("a.pdf", SmallPDF.bytes(["Convention"])), "-f", "ndjson"
    ).text
    try folder.put("records.ndjson", Array(record.utf8))
    let program = String(decoding: ProgramRun.program.bytes, as: UTF8.self)
    let shell = { (place: String, words: String) in
      try ProgramRun.of(
        [BytePath("-c".utf8), BytePath("cd \(place) && \(program) \(words)".utf8)],
        program: BytePath("/bin/sh".utf8), environment: ["LANG": "fr"])
    }
    _ = try folder.put("else/b.pdf", SmallPDF.bytes(["Convention"]))
    #expect(try shell(folder.text, "index acts.db records.ndjson").status == 0)
    let run = try shell(folder.at("else"), "index ../acts.db b.pdf --prune")
    #expect(run.messages.contains("2 actes dans l’index"), "\(run.messages)")
    #expect(!run.messages.contains("n’existe"))
  }

  @Test func `a folder in the place of an index is told as what it is`() throws {
    let pdfs = try folder.makeFolder("in")
    for words in [
      ["search", pdfs, "a"], ["stats", pdfs], ["index", "--info", pdfs], ["index", pdfs, pdfs],
    ] {
      let run = try ProgramRun.of(words.map { BytePath($0.utf8) }, environment: ["LANG": "fr"])
      #expect(run.status == 2 && run.messages.contains("[index-is-folder]"), "\(words): \(run.messages)")
      #expect(run.messages.contains("clausier index"))
    }
  }

  @Test func `an index in the place of a document is told as what it is`() throws {
    let pdf = try folder.put("a.pdf", SmallPDF.bytes(["Convention"]))
    #expect(try run("index", index, pdf, "-q").status == 0)
    for words in [["explain", index], ["review", index, "-o", folder.at("r/")]] {
      let run = try ProgramRun.of(words.map { BytePath($0.utf8) }, environment: ["LANG": "fr"])
      #expect(run.status == 2 && run.messages.contains("[is-an-index]"), "\(words): \(run.messages)")
      #expect(run.messages.contains("clausier search"))
    }
  }

  @Test(arguments: [("type", "kind"), ("année", "year"), ("mois", "month"), ("délégant", "delegant")])
  func `the groups have French names too`(word: String, name: String) throws {
    let pdf = try folder.put("a.pdf", SmallPDF.bytes(["Convention"]))
    #expect(try run("index", index, pdf, "-q").status == 0)
    let answer = try JSONFact.object(run("stats", index, "--by", word, "-f", "json").output)
    #expect(answer.text("by") == name)
    let wrong = try run("stats", index, "--by", "typ")
    #expect(wrong.status == 2)
  }
}
