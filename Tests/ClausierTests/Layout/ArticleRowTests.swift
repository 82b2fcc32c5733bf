import Clausier
import Testing

/// Articles that are set as rows of a table without lines.
struct ArticleRowTests {
  private let text = "Le service délégant confie au service délégataire la gestion des haies,"

  @Test func `articles beside their text are read one after the other`() {
    let page = PageSketch()
      .text("Article 1", x: 60, y: 100).lines([text, "et celle des talus."], x: 160, y: 100)
      .text("Article 2", x: 60, y: 150).lines([text, "en son nom."], x: 160, y: 150).page
    #expect(
      Layout.manuscript(of: [page]).texts() == [
        "Article 1", text + " et celle des talus.", "Article 2", text + " en son nom.",
      ])
  }

  @Test func `the heading goes on below the number`() {
    let page = PageSketch()
      .lines(["Article 1", "Objet"], x: 60, y: 100)
      .lines([text, text, "compte."], x: 160, y: 100).page
    #expect(
      Layout.manuscript(of: [page]).texts().suffix(1) == [
        text + " " + text + " compte."
      ])
  }

  @Test func `a table whose rows are no articles stays a table`() {
    let page = PageSketch()
      .text("Poste 1", x: 60, y: 100).text("12 000", x: 260, y: 100)
      .text("Poste 2", x: 60, y: 120).text("14 000", x: 260, y: 120).page
    #expect(Layout.manuscript(of: [page]).texts() == ["Poste 1\t12 000\nPoste 2\t14 000"])
  }
}
