import Clausier
import Testing

@testable import PDFText

struct LayerTests {
  private func text(_ content: String, entries: String = "", objects: [(number: Int, body: String)] = [])
    throws
    -> PDFReading
  {
    var tiny = TinyPDF(sheets: [TinyPDF.Sheet(content: content, entries: entries)])
    tiny.objects = objects
    return try PDFReading.read(bytes: tiny.bytes)
  }

  private func words(_ reading: PDFReading) -> String {
    Layout.manuscript(of: reading.pages).texts.joined(separator: " ")
  }

  @Test func `a layer without ink over live text is left out`() throws {
    let seen = "BT /F1 12 Tf 0 Tr 72 700 Td (Convention de gestion) Tj ET"
    let layer = "BT /F1 11 Tf 3 Tr 1 0 0 1 73 699 Tm (Convention de gestion) Tj ET"
    #expect(try words(text(seen + " " + layer)) == "Convention de gestion")
    #expect(try words(text(layer + " " + seen)) == "Convention de gestion")
  }

  @Test func `unseen text that stands alone is kept`() throws {
    let seen = "BT /F1 12 Tf 0 Tr 72 700 Td (Convention de gestion) Tj ET"
    let other = "BT /F1 11 Tf 3 Tr 1 0 0 1 73 500 Tm (mot cache) Tj ET"
    #expect(try words(text(seen + " " + other)) == "Convention de gestion mot cache")
  }

  @Test func `an annotation strikes words out`() throws {
    let content = "BT /F1 12 Tf 72 700 Td (La somme de ) Tj (90 000 euros ) Tj (80 000 euros) Tj ET"
    let reading = try text(
      content, entries: "/Annots [100 0 R]",
      objects: [
        (
          100,
          "<< /Type /Annot /Subtype /StrikeOut /Rect [140 697 214 712] /QuadPoints [141 710 213 710 141 698 213 698] >>"
        )
      ])
    #expect(reading.pages.first?.strokes.count == 1)
  }

  private func page(_ scalars: [Unicode.Scalar]) -> Page {
    let glyphs = scalars.enumerated().map { place, scalar in
      Glyph(scalar: scalar, left: 5 * Float(place), top: 0, right: 5 * Float(place) + 5, bottom: 10)
    }
    return Page(number: 1, width: 600, height: 800, glyphs: glyphs, faces: [])
  }

  @Test func `figures that a font codes for private use are read and doubted, lone signs are left`() {
    var page = page([
      "\u{F039}", "\u{F035}", " ", "\u{F030}", "\u{F030}", "\u{F030}", " ", "\u{F036}", " ", "a",
    ])
    Legibility.readCodedFigures(of: &page)
    #expect(page.glyphs.map(\.scalar) == ["9", "5", " ", "0", "0", "0", " ", "\u{F036}", " ", "a"])
    #expect(page.glyphs[0].confidence == 60)
  }

  @Test func `signs for private use are told in numbers, not as bullets`() {
    #expect(Legibility.unknownSigns(of: page(["1", "\u{E001}", "0", " ", "€"])) == [1])
    #expect(Legibility.unknownSigns(of: page(["9", " ", "\u{E0A0}", " ", "e", "n"])) == [2])
    #expect(Legibility.unknownSigns(of: page(["\u{F0B7}", " ", "2", "0"])).isEmpty)
  }

  @Test func `a page whose letters are codes is told`() throws {
    let codes = Array(repeating: "&RQYHQWLRQ GH GHOHJDWLRQ GH JHVWLRQ HQWUH OHV GHXA SDUWLHV", count: 6)
    let french = Array(repeating: "Convention de delegation de gestion entre les deux parties", count: 6)
    #expect(try PDFReading.read(bytes: TinyPDF(lines: codes).bytes).garbledPages == [1])
    #expect(try PDFReading.read(bytes: TinyPDF(lines: french).bytes).garbledPages.isEmpty)
    let told = try PDFReading.read(bytes: TinyPDF(lines: codes).bytes).diagnostics
    #expect(told.map(\.code).contains("unreadable-characters"))
  }
}

extension Manuscript {
  fileprivate var texts: [String] { blocks.filter { $0.zone == .body }.map { text($0.range) } }
}
