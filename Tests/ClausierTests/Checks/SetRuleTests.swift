import Testing

@testable import Clausier

@Suite struct SetRuleTests {
  private static let convention = """
    Convention de délégation de gestion relative à la tenue des herbiers
    Entre la direction des haies, ci-après « le délégant »,
    Et le service des talus, ci-après « le délégataire »,
    Article 1er : Objet
    Le délégant confie au délégataire la tenue des herbiers.
    Fait à Rennes, le 13 mai 2023
    """

  private static func avenant(to convention: String) -> String {
    """
    Avenant n° 1 à la convention de délégation de gestion \(convention) relative à la tenue des herbiers
    Entre la direction des haies, ci-après « le délégant »,
    Et le service des talus, ci-après « le délégataire »,
    Article 1er : Durée
    La convention est prorogée d'un an.
    Fait à Rennes, le 2 avril 2024
    """
  }

  /// The codes found in several acts, each a file of its own, with the place of the act.
  private static func found(_ acts: String...) -> [String] {
    var report = CheckReport()
    for (index, text) in acts.enumerated() {
      let source = Source(file: "\(index).pdf", sha256: "\(index)", bytes: 1, pages: 1)
      let findings = Checker.findings(in: ReadAct(of: .drawn(text), source: source), file: nil)
      var writer = RecordWriter(.compact, evidence: false)
      findings.write(to: &writer)
      report.add([writer.json.bytes], of: "\(index).pdf")
    }
    report.compareActs()
    return report.files.flatMap { file in
      file.acts.flatMap(\.findings).filter { $0.code.hasPrefix("SET") }.map { "\(file.file) \($0.code)" }
    }
  }

  @Test func `the same words in two files are the same act`() {
    #expect(Self.found(Self.convention, Self.convention) == ["1.pdf SET001"])
    #expect(Self.found(Self.convention, Self.convention.replacing("herbiers", with: "semis")) == [])
  }

  @Test func `the same title, parties and date are the same act, whatever its articles say`() {
    let other = Self.convention.replacing("Le délégant confie", with: "Par la présente, le délégant confie")
    #expect(Self.found(Self.convention, other) == ["1.pdf SET001"])
  }

  @Test func `an avenant that dates its convention otherwise is told`() {
    #expect(Self.found(Self.convention, Self.avenant(to: "du 3 mai 2023")) == ["1.pdf SET002"])
    #expect(Self.found(Self.avenant(to: "du 3 mai 2023"), Self.convention) == ["0.pdf SET002"])
  }

  @Test func `an avenant that fits a convention of the set, or has none there, is not told`() {
    #expect(Self.found(Self.convention, Self.avenant(to: "du 13 mai 2023")) == [])
    let older = Self.convention.replacing("13 mai 2023", with: "3 mai 2023")
      .replacing("la tenue des herbiers", with: "l'entretien des serres")
    #expect(Self.found(Self.convention, older, Self.avenant(to: "du 3 mai 2023")) == [])
    let elsewhere = Self.convention.replacing("la tenue des herbiers", with: "l'entretien des serres")
    #expect(Self.found(elsewhere, Self.avenant(to: "du 3 mai 2023")) == [])
    let others = Self.convention.replacing("direction des haies", with: "direction des serres")
    #expect(Self.found(others, Self.avenant(to: "du 3 mai 2023")) == [])
  }
}
