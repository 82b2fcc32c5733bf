import TestSupport
import Clausier
import Testing

/// Texts that say nothing and must neither stop nor slow the rules.
@Suite struct RuleRobustnessTests {
  private static let pieces = [
    "Entre", "Et", "« ", " »", "la direction", "Article 1", "Art. 2. –", "4.1", "ci-après", "représentée par",
    "M.",
    "Fait à", "le", "Annexe", "Vu", "n°", "NOR :", "\n", "\t", "- ", "1│ ", "2│ ", "(", ")", ",", "délégant",
    "délégataire", "Avenant", "2024", "\u{301}", "\u{FEFF}", "TITRE I", "Considérant", "il a été convenu",
  ]

  @Test(arguments: 0..<60)
  func `words in any order give a record`(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    var text = ""
    for _ in 0..<400 {
      text += RuleRobustnessTests.pieces.randomElement(using: &random) ?? ""
      if Bool.random(using: &random) { text += " " }
    }
    _ = record(of: text)
  }

  @Test(arguments: 0..<20)
  func `any bytes give a record`(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    let bytes = (0..<3000).map { _ in UInt8.random(in: 0...255, using: &random) }
    _ = record(of: String(decoding: bytes, as: UTF8.self))
  }

  @Test(arguments: [
    "article ", "Article 1\n", "« Article 1 : X\n", "Entre\n", "la direction A et ", "12 rue ", "délégant, ",
    "Annexe 1\nArticle 1\n", "1. Objet\nx\n", "M. Jean DUPUIS, directeur, ",
    "Vu la loi n° 2 du 3 mai 2004 ; ", "(", "«",
    "en deux exemplaires ", "1│ Le délégant\n2│ Le délégataire\n",
  ])
  func `one piece said over and over is read in good time`(piece: String) {
    for head in ["", "Convention\nEntre\n", "Article 1 : O\nx\nFait à Lyon\n"] {
      _ = record(of: head + String(repeating: piece, count: 40_000 / piece.utf8.count))
    }
  }

  private func record(of text: String) -> Record {
    ReadAct(
      of: Manuscript(text: text), source: Source(file: "a.pdf", sha256: "", bytes: 0, pages: 0)
    ).record
  }
}
