import Clausier
import Testing

struct TurnTests {
  private let lines = ["Convention de gestion", "Article 1 : Objet", "Le texte de l'article."]

  /// The sketch bound on its side: displayed, its words run from top to bottom.
  private func onItsSide(_ page: Page) -> Page {
    var turned = page
    (turned.width, turned.height) = (page.height, page.width)
    for index in page.glyphs.indices {
      let glyph = page.glyphs[index]
      turned.glyphs[index].left = Float(page.height) - glyph.bottom
      turned.glyphs[index].right = Float(page.height) - glyph.top
      turned.glyphs[index].top = glyph.left
      turned.glyphs[index].bottom = glyph.right
    }
    return turned
  }

  @Test(arguments: 0..<4)
  func `a page reads the same however it is turned, and its places are those displayed`(turns: Int) {
    var page = PageSketch().text(lines[0], x: 70, y: 100).text(lines[1], x: 70, y: 130)
      .text(lines[2], x: 70, y: 160).page
    for _ in 0..<turns { page = onItsSide(page) }
    let manuscript = Layout.manuscript(of: [page])
    #expect(manuscript.texts() == lines)
    let place = manuscript.places(of: manuscript.blocks[1].range).first
    #expect(place?.text == "Article 1 : Objet")
    let width = 17.0 * 5
    let boxes = [
      Box(x: 70, y: 130, width: width, height: 10), Box(x: 702, y: 70, width: 10, height: width),
      Box(x: 440, y: 702, width: width, height: 10), Box(x: 130, y: 440, width: 10, height: width),
    ]
    #expect(place?.box == boxes[turns])
  }

  @Test(arguments: [Float(0.0874), -0.05])
  func `places of a page askew are where its words lie`(slope: Float) throws {
    var page = PageSketch().text("Convention", x: 70, y: 100).page
    page.slope = slope
    // As a scanner lays it: every letter falls with its distance from the middle, and moves with its height.
    for index in page.glyphs.indices {
      let glyph = page.glyphs[index]
      let (across, down) = ((glyph.left + glyph.right - 595) / 2, (glyph.top + glyph.bottom - 842) / 2)
      let stretch = 1 + slope * slope
      let x = (across - slope * down) / stretch - across
      let y = (down + slope * across) / stretch - down
      page.glyphs[index].left += x
      page.glyphs[index].right += x
      page.glyphs[index].top += y
      page.glyphs[index].bottom += y
    }
    let manuscript = Layout.manuscript(of: [page])
    #expect(manuscript.texts() == ["Convention"])
    let box = try #require(manuscript.places(of: manuscript.blocks[0].range).first).box
    let (first, last) = (page.glyphs[0], page.glyphs[9])
    #expect(abs(box.x + box.width / 2 - Double(first.left + last.right) / 2) < 0.1)
    #expect(abs(box.y + box.height / 2 - Double(first.top + last.bottom) / 2) < 0.1)
  }
}
