import Clausier
import Testing

@testable import Review

@Suite struct TextLineTests {
  private func glyphs(_ text: String, x: Float, y: Float, across: Bool = true, step: Float = 6) -> [Glyph] {
    text.unicodeScalars.enumerated().map { index, scalar in
      let shift = step * Float(index)
      return across
        ? Glyph(scalar: scalar, left: x + shift, top: y, right: x + shift + 6, bottom: y + 10)
        : Glyph(scalar: scalar, left: x, top: y + shift, right: x + 10, bottom: y + shift + 6)
    }
  }

  private func lines(_ glyphs: [Glyph]) -> [TextLine] {
    TextLine.lines(of: Page(number: 1, width: 500, height: 500, glyphs: glyphs, faces: []))
  }

  @Test func `line ends and wide gaps end a line`() {
    let end = Glyph(scalar: "\n", left: 0, top: 0, right: 0, bottom: 0)
    let all =
      glyphs("Un mot", x: 10, y: 10) + glyphs("loin", x: 200, y: 10) + [end] + glyphs("bas", x: 10, y: 30)
    #expect(lines(all).map(\.text) == ["Un mot", "loin", "bas"])
    #expect(lines(all)[0].box == Box(x: 10, y: 10, width: 36, height: 10))
  }

  @Test func `words that run down or up are known`() {
    #expect(lines(glyphs("abc", x: 10, y: 10, across: false)).first?.direction == .down)
    #expect(lines(glyphs("abc", x: 10, y: 100, across: false, step: -6)).first?.direction == .up)
  }

  @Test func `words that nobody can see cannot be selected`() {
    var hidden = glyphs("secret", x: 10, y: 10)
    for index in hidden.indices { hidden[index].marks = .hidden }
    #expect(lines(hidden).isEmpty)
  }

  @Test func `places that are no numbers are left out`() {
    let broken = Glyph(scalar: "x", left: .nan, top: 0, right: .infinity, bottom: 1)
    #expect(lines([broken]).isEmpty)
  }
}
