import Testing

@testable import Clausier

/// The one way from pages to acts.
@Suite struct ReadDocumentTests {
  private static let act = [
    "CONVENTION DE DÉLÉGATION DE GESTION", "", "Entre la direction des phares, ci-après « le délégant »,",
    "et le service des balises, ci-après « le délégataire »,", "", "Article 1er : Objet", "",
    "Le délégant confie au délégataire la gestion de ses crédits.", "", "Fait à Brumeville, le 3 mai 2024",
  ]

  private func document(_ pages: [[String]], _ diagnostics: [Diagnostic] = []) -> ReadDocument {
    ReadDocument(
      pages: pages.enumerated().map { PageSketch(number: $0 + 1).lines($1, x: 70, y: 60).page },
      source: Source(file: "recueil.pdf", sha256: "0", bytes: 1, pages: pages.count), diagnostics: diagnostics
    )
  }

  private func said(_ code: String, page: Int? = nil) -> Diagnostic {
    var diagnostic = Diagnostic(code: code, severity: .info, message: Message(fr: code, en: code))
    diagnostic.page = page
    return diagnostic
  }

  @Test func `each act has its place in the file, and what was said of its pages`() {
    let cover = ["RECUEIL DES ACTES ADMINISTRATIFS", "", "n° 12 du 6 mai 2024"]
    let said = [said("a", page: 1), said("b", page: 2), said("c", page: 3), said("d")]
    let records = document([cover, Self.act, Self.act], said).acts().map(\.record)
    #expect(records.map(\.source.act.index) == [1, 2])
    #expect(records.map(\.source.act.of) == [2, 2])
    #expect(records.map(\.source.act.firstPage) == [2, 3])
    #expect(records.map(\.source.file) == ["recueil.pdf", "recueil.pdf"])
    let given = records.map { $0.diagnostics.filter { said.contains($0) } }
    #expect(given == [[said[0], said[1], said[3]], [said[2]]])
    #expect(records.map { Array($0.diagnostics.prefix(1)) } == [[said[0]], [said[2]]])
  }

  @Test func `a document of one act is laid out once, one of several once more for each`() {
    func stages(_ document: ReadDocument) -> [Stage] {
      var stages: [Stage] = []
      _ = document.acts { stages.append($0) }
      return stages
    }
    #expect(stages(document([Self.act])) == [.cut, .layOut, .find, .assemble])
    let again: [Stage] = [.layOut, .find, .assemble]
    #expect(stages(document([Self.act, Self.act])) == [.cut] + again + again)
  }

  @Test func `a document without pages has no acts`() {
    #expect(document([]).acts().isEmpty)
  }
}
