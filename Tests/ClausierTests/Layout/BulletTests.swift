import Testing

@testable import Clausier

struct BulletTests {
  @Test(arguments: [
    ("- Bureau des ports", true), ("- Article 2 des ports", false), ("Bureau des ports", false),
  ])
  func `the part of a read line that stands behind a gap opens with a bullet or not`(
    text: String, opens: Bool
  ) throws {
    var page = PageSketch().text("Direction de la mer", x: 70, y: 100).text(text, x: 300, y: 100).page
    page.method = .ocr
    let row = try #require(Line.rows(of: page.words(), page: 0).first)
    let parts = row.cut(at: row.gaps(atLeast: 2)).compactMap(\.self)
    #expect(parts.map { Bullet.opens($0, on: page) } == [false, opens])
  }
}
