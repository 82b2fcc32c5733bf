import Clausier
import Testing

struct LegibilityRuleTests {
  private func codes(_ page: Page) -> [String] {
    ReadDocument(pages: [page], source: .unread).acts().flatMap(\.record.diagnostics).map(\.code)
  }

  @Test func `words that cannot be seen are pointed at once for each run`() {
    let page = PageSketch().text("Article 1 : Objet", x: 70, y: 100)
      .text("secret caché ici", x: 70, y: 112, marks: .hidden).text("visible", x: 70, y: 140)
      .text("hors page", x: 700, y: 160, marks: .offPage).page
    let acts = ReadDocument(pages: [page], source: .unread).acts()
    let hidden = acts.flatMap(\.record.diagnostics).filter { $0.code == "hidden-text" }
    #expect(hidden.map(\.box?.y) == [112, 160])
  }

  @Test func `seen words are not pointed at`() {
    #expect(!codes(PageSketch().text("visible", x: 70, y: 100).page).contains("hidden-text"))
  }

  @Test func `recognised characters are named`() {
    var page = PageSketch().text("scan", x: 70, y: 100).page
    page.method = .ocrLayer
    #expect(codes(page).contains("recognised-text"))
  }
}
