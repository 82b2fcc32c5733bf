@testable import Clausier
import Testing

struct PlacesTests {
  private func range(of part: String, in manuscript: Manuscript) -> RawRange {
    let bytes = Array(part.utf8)
    let start = manuscript.bytes.indices.first { manuscript.bytes[$0...].starts(with: bytes) } ?? 0
    return start..<(start + bytes.count)
  }

  @Test func `a value broken over a line has a place on both lines`() {
    let page = PageSketch().lines(
      [String(repeating: "mot ", count: 20) + "le décret n° 2004-", "1085 du 14 octobre 2004"], x: 70, y: 100
    ).page
    let manuscript = Layout.manuscript(of: [page])
    let places = manuscript.places(of: range(of: "2004-1085", in: manuscript))
    #expect(places.map(\.text) == ["2004-", "1085"])
    #expect(places.map(\.box.y) == [100, 112])
    #expect(places.last?.box.x == 70 && places.last?.box.width == 20)
  }

  @Test func `hidden words are believed by half`() {
    let page = PageSketch().text("Le montant est de 10 €", x: 70, y: 100, marks: .hidden).page
    let manuscript = Layout.manuscript(of: [page])
    #expect(manuscript.places(of: range(of: "10 €", in: manuscript)).map(\.confidence) == [0.5])
  }

  @Test func `any glyphs give a manuscript`() {
    var page = PageSketch().page
    var state: UInt64 = 7
    func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state >> 33
    }
    let odd: [Float] = [0, -1, 1e30, -.infinity, .nan, 300, 5000]
    for _ in 0..<3000 {
      let left = odd[Int(next() % 7)] + Float(next() % 600)
      let top = odd[Int(next() % 7)] + Float(next() % 800)
      page.glyphs.append(
        Glyph(
          scalar: Unicode.Scalar(UInt32(next() % 0x2FF)) ?? "x", left: left, top: top,
          right: left + Float(next() % 20), bottom: top + odd[Int(next() % 7)], face: UInt16(next() % 5)))
    }
    let manuscript = Layout.manuscript(of: [page, PageSketch(number: 2).page])
    for block in manuscript.blocks { _ = manuscript.places(of: block.range) }
    #expect(manuscript.origins.count == manuscript.bytes.count)
  }
}
