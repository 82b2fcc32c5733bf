import Clausier
import Testing

/// Two pages that one picture shows are read one after the other.
struct LeafTests {
  private static func lines(_ name: String) -> [String] {
    (1...7).map { "\(name) ligne \($0) avec des mots de texte" }
  }

  /// A sheet with a page on each side, headed and numbered as pages are.
  private static func sheet(_ number: Int, left: String, right: String) -> PageSketch {
    PageSketch(number: number, width: 842, height: 595)
      .text("Recueil courant", x: 60, y: 30).text("Recueil courant", x: 480, y: 30)
      .lines(lines(left), x: 60, y: 100).lines(lines(right), x: 480, y: 106)
      .text("- \(2 * number - 1) -", x: 200, y: 560).text("- \(2 * number) -", x: 620, y: 560)
  }

  private static func read(_ sketch: PageSketch) -> Page {
    var page = sketch.page
    page.method = .ocr
    return page
  }

  private static func order(_ manuscript: Manuscript) -> [Substring] {
    let names: Set<Substring> = ["une", "deux", "trois", "quatre"]
    var order: [Substring] = []
    for word in manuscript.texts().joined(separator: " ").split(separator: " ") where names.contains(word) {
      if order.last != word { order.append(word) }
    }
    return order
  }

  @Test func `the halves of a sheet are two pages`() {
    let manuscript = Layout.manuscript(of: [
      Self.read(Self.sheet(1, left: "une", right: "deux")),
      Self.read(Self.sheet(2, left: "trois", right: "quatre")),
    ])
    #expect(Self.order(manuscript) == ["une", "deux", "trois", "quatre"])
    #expect(manuscript.texts(.running).count == 4)
    #expect(manuscript.texts(.pageNumber) == ["- 1 -", "- 2 -", "- 3 -", "- 4 -"])
  }

  @Test func `a printed sheet, and one with a table across its middle, stay one page`() {
    let printed = Self.sheet(1, left: "une", right: "deux").page
    #expect(Layout.manuscript(of: [printed]).texts(.pageNumber).count < 2)
    let ruled = Self.read(
      Self.sheet(1, left: "une", right: "deux").grid(columns: [50, 430, 800], rows: [90, 140, 200]))
    #expect(Layout.manuscript(of: [ruled]).texts(.pageNumber).count < 2)
    let figures = PageSketch(width: 842, height: 595).lines(Self.lines("une"), x: 60, y: 100)
      .lines(["10 000", "20 000", "30 000", "40 000", "50 000", "60 000", "70 000"], x: 600, y: 100)
    let table = Layout.manuscript(of: [Self.read(figures)])
    #expect(table.blocks.first?.kind == .table)
  }
}
