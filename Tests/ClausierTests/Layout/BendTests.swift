import Testing

@testable import Clausier

/// A page that did not lie flat is laid out as if it had, and its places are where its words are.
struct BendTests {
  private static let bend = Bend(
    fall: [0, 14, 6, 9, 0, 0, 0, 0], shift: [8, 3, 0, 0])

  /// The page as it looks bent.
  private static func bent(_ sketch: PageSketch) -> Page {
    var page = sketch.page
    page.method = .ocr
    page.bend = bend
    for index in page.glyphs.indices {
      let glyph = page.glyphs[index]
      let middle = (
        x: Double(glyph.left + glyph.right - 595) / 2, y: Double(glyph.top + glyph.bottom - 842) / 2
      )
      let bent = bend.bent(middle.x, middle.y)
      let (across, down) = (Float(bent.x - middle.x), Float(bent.y - middle.y))
      page.glyphs[index].left += across
      page.glyphs[index].right += across
      page.glyphs[index].top += down
      page.glyphs[index].bottom += down
    }
    return page
  }

  private static let columns = PageSketch()
    .text("Un titre qui court sur toute la largeur de la page imprimée, colonnes comprises", x: 60, y: 60)
    .lines((1...20).map { "gauche \($0) un deux trois quatre cinq" }, x: 60, y: 100)
    .lines((1...20).map { "droite \($0) un deux trois quatre cinq" }, x: 320, y: 106)

  @Test func `columns of a bent page are read one after the other`() {
    let flat = Layout.manuscript(of: [Self.columns.page])
    #expect(Layout.manuscript(of: [Self.bent(Self.columns)]).texts() == flat.texts())
  }

  @Test func `a bend without end loses no word and no place`() {
    let wild = Bend(fall: [90, 9000, 9e9, 9000, 9e9, 9e9, 9e9, 9e9], shift: [9e9, 9e9, 9e9, 9e9])
    #expect(!wild.isPlausible && Self.bend.isPlausible)
    let place = wild.bent(300, 400)
    #expect(place.x.isFinite && place.y.isFinite)
    var page = Self.columns.page
    page.method = .ocr
    page.bend = wild
    #expect(DocumentCut(of: [page]).spans.count == 1)
  }

  @Test func `the places of a bent page are where its words are`() throws {
    let page = Self.bent(Self.columns)
    let manuscript = Layout.manuscript(of: [page])
    let places = manuscript.blocks.flatMap { manuscript.places(of: $0.range) }
    let last = try #require(places.last { $0.text?.hasPrefix("droite 20") ?? false }).box
    let own = page.glyphs.suffix(36)
    let (top, bottom) = (own.map(\.top).min() ?? 0, own.map(\.bottom).max() ?? 0)
    #expect(abs(last.y - Double(top)) < 2 && abs(last.y + last.height - Double(bottom)) < 2)
    let (left, right) = (own.map(\.left).min() ?? 0, own.map(\.right).max() ?? 0)
    #expect(abs(last.x - Double(left)) < 2 && abs(last.x + last.width - Double(right)) < 2)
  }
}
