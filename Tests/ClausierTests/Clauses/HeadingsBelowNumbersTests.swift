import Testing

@testable import Clausier

/// Headings on the line below « Art. 2. », in another type than the number.
@Suite struct HeadingsBelowNumbersTests {
  private static let text =
    "Le délégataire passe les marchés et les exécute dans la limite des crédits que le délégant a mis à sa disposition."

  /// The headings of articles, each with its number in bold, and its heading drawn as given below it.
  private func headings(
    _ articles: [(number: String, heading: String)], bold: Bool = false, italic: Bool = false
  ) -> [String?] {
    var sketch = PageSketch().text("CONVENTION DE DÉLÉGATION DE GESTION", x: 70, y: 60, size: 14, bold: true)
    var y: Float = 100
    for (number, heading) in articles {
      sketch = sketch.text(number, x: 70, y: y, bold: true)
        .text(heading, x: 70, y: y + 14, bold: bold, italic: italic)
        .lines([String(Self.text.prefix(90)), String(Self.text.dropFirst(90))], x: 70, y: y + 34)
      y += 80
    }
    let record = ReadDocument(pages: [sketch.page], source: .unread).acts().first?.record
    return record?.articles.map { $0.heading?.value } ?? []
  }

  @Test func `a slanted line with a stop below a number with a stop is its heading`() {
    #expect(
      headings(
        [("Art. 1er.", "Objet."), ("Art. 2.", "Compte rendu."), ("Art. 3.", "Litiges.")], italic: true)
        == ["Objet", "Compte rendu", "Litiges"])
  }

  @Test func `a short plain line below a bold number is its heading, a sentence is not`() {
    #expect(
      headings([("Article 1er", "Objet"), ("Article 2", "Durée de la délégation")])
        == ["Objet", "Durée de la délégation"])
    #expect(
      headings([("Article 1er", "Le délégant paie"), ("Article 2", "Les parties rendent compte.")])
        == [nil, nil])
  }
}
