import Testing

/// A file that holds several acts gives a record for each.
@Suite struct RecueilTests {
  private let folder: TemporaryFolder
  private let recueil: String

  init() throws {
    folder = try TemporaryFolder()
    let cover = Self.page("Recueil des actes administratifs", "Sommaire")
    recueil = try folder.put(
      "in/recueil.pdf", SmallPDF.bytes([cover, Self.convention(12), Self.convention(18)]))
  }

  private static func page(_ lines: String...) -> String {
    lines.joined(separator: ") Tj 0 -30 Td (")
  }

  private static func convention(_ months: Int) -> String {
    page(
      "CONVENTION DE DELEGATION DE GESTION", "Entre la direction des phares, ci-apres le delegant,",
      "et le service des balises, ci-apres le delegataire,", "Article 1 : Objet",
      "Le delegant confie au delegataire la gestion de ses credits.", "Article 2 : Duree",
      "La convention est conclue pour une duree de \(months) mois.", "Fait a Brumeville, le 3 mai 2024")
  }

  @Test func `each act has its line and says which it is`() throws {
    let run = try ProgramRun.of("extract", recueil, "--format", "ndjson")
    let records = try JSONFact.lines(run.output)
    #expect(records.map { $0.number("source", "act", "index") } == [1, 2])
    #expect(records.map { $0.number("source", "act", "of") } == [2, 2])
    #expect(records.map { $0.numbers("source", "act", "pages") } == [[2, 2], [3, 3]])
    #expect(records.map { $0.text("term", "duration") } == ["P12M", "P18M"])
  }

  @Test func `as JSON the acts of one file are an array, on the output and in a folder`() throws {
    let both = try JSONFact.array(ProgramRun.of("extract", recueil).output)
    #expect(both.map { $0.text("term", "duration") } == ["P12M", "P18M"])
    #expect(try ProgramRun.of("extract", folder.at("in"), "-o", folder.at("out/")).status == 0)
    #expect(try folder.read("out/recueil.json") == (try ProgramRun.of("extract", recueil)).text)
    #expect(try ProgramRun.of("validate", folder.at("out/recueil.json")).status == 0)
  }

  @Test func `an act of the file can be explained, and one that it has not is a fault of usage`() throws {
    let second = try ProgramRun.of("explain", "--act", "2", recueil, "/term/duration", "--format", "json")
    #expect(second.text.contains("P18M"))
    for wrong in ["0", "3", "x", "-1", "99999999999999999999"] {
      let run = try ProgramRun.of("explain", "--act=\(wrong)", recueil)
      #expect(run.status == 2)
      #expect(run.messages.contains("[no-such-act]"))
    }
  }

  @Test func `acts lists the acts of the file, each with its pages and signs`() throws {
    let lines = try ProgramRun.of("acts", recueil, "--lang", "en").text.split(separator: "\n")
    #expect(
      lines.map { $0.split(separator: "\t").prefix(3).joined(separator: " ") } == [
        "1/2 2 delegation", "2/2 3 delegation",
      ])
    #expect(lines.allSatisfy { $0.contains("title of an act") })
    #expect(try ProgramRun.of("acts", recueil, "--pages", "3").text.hasPrefix("1/1\t3\t"))
  }

  @Test func `a part of the file can be read, and a part that is none is a fault of usage`() throws {
    let records = try JSONFact.lines(
      ProgramRun.of("extract", recueil, "--format", "ndjson", "--pages", "2-2").output)
    #expect(records.map { $0.numbers("source", "act", "pages") } == [[2, 2]])
    #expect(records.map { $0.number("source", "pages") } == [3])
    for wrong in ["0", "3-2", "x", "1-", "-4", "1-2-3"] {
      #expect(try ProgramRun.of("extract", recueil, "--pages=\(wrong)").status == 2)
    }
    #expect(try ProgramRun.of("extract", recueil, "--acts", "some").status == 2)
  }

  @Test func `the terminal is told how many acts of which kind a file holds`() throws {
    #expect(
      try ProgramRun.of("extract", recueil, "--lang", "en").messages.contains("holds 2 acts: 2 delegations")
    )
  }
}
