import Clausier
import PDFText
import Testing

/// A page with this content between « avant » and « fin »; names in it refer to `resources`.
private func page(_ content: String, resources: String = "", entries: String = "") throws -> Page {
  var tiny = TinyPDF(sheets: [
    TinyPDF.Sheet(
      content: "BT /F1 12 Tf 72 700 Td (avant) Tj ET \(content) BT /F1 12 Tf 72 100 Td (fin) Tj ET",
      entries: entries, resources: resources)
  ])
  tiny.objects = drawables
  return try #require(PDFReading.read(bytes: tiny.bytes).pages.first)
}

/// A form that shows text without ink, one that shows it plainly and an image, as objects 100 to 102.
private let drawables: [(number: Int, body: String)] = [
  (
    100,
    stream("BT 3 Tr /F1 12 Tf 72 400 Td (cache) Tj ET", "/Type /XObject /Subtype /Form /BBox [0 0 600 800]")
  ),
  (101, stream("BT /F1 12 Tf 72 400 Td (montre) Tj ET", "/Type /XObject /Subtype /Form /BBox [0 0 600 800]")),
  (
    102,
    stream(
      "abcd", "/Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 8")
  ),
]

private let drawn = "/XObject << /Cache 100 0 R /Montre 101 0 R /Scan 102 0 R >>"

private func stream(_ content: String, _ entries: String) -> String {
  "<< \(entries) /Length \(content.utf8.count) >>\nstream\n\(content)\nendstream"
}

/// The words that are hidden.
private func hidden(_ page: Page) -> String {
  var text = String.UnicodeScalarView()
  for glyph in page.glyphs where glyph.marks.contains(.hidden) { text.append(glyph.scalar) }
  return String(text)
}

private let text = "BT /F1 12 Tf 72 400 Td (un deux) Tj ET"

@Test(arguments: [
  "1 g \(text)", "0.99 0.99 1 rg \(text)", "0 0 0 0 k \(text)", "q 1 1 1 rg \(text) Q",
  "BT 3 Tr /F1 12 Tf 72 400 Td (un deux) Tj 0 Tr ET", "BT 7 Tr /F1 12 Tf 72 400 Td [(un) 5 ( deux)] TJ ET",
  "\(text) 0 g 60 390 200 30 re f", "\(text) 1 g 60 390 200 30 re f 0 g",
  "\(text) 0 g 60 390 m 300 390 l 300 420 l 60 420 l h f",
  "q 0 0 50 50 re W n \(text) Q",
  "q 1 0 0 rg 60 390 200 30 re f 1 0 0 rg \(text) Q \(text) 1 0 0 rg 60 390 200 30 re f",
])
func `text that leaves no trace is hidden`(content: String) throws {
  #expect(try hidden(page(content)).contains("un deux"))
  #expect(try !hidden(page(content)).contains("a"))
}

@Test(arguments: [
  text, "0.5 g \(text)", "0 0 0.4 rg 60 390 200 30 re f 1 g \(text)",
  "0 0 0 1 k 60 390 200 30 re f 0 0 0 0 k \(text)",
  "0.9 g 60 390 200 30 re f 0 g \(text)", "\(text) 0 g 60 300 200 30 re f", "\(text) 60 395 200 0.5 re f",
  "q 0 0 600 800 re W n \(text) Q", "BT 2 Tr /F1 12 Tf 72 400 Td (un deux) Tj ET",
  "1 g 60 390 200 30 re f 0 g \(text) 0.9 g 60 350 200 30 re f 0 g BT /F1 12 Tf 72 360 Td (trois) Tj ET",
])
func `text that can be seen is not hidden`(content: String) throws {
  #expect(try hidden(page("q \(content) Q")) == "")
}

@Test func `only the hidden words of a page are marked`() throws {
  #expect(try hidden(page("BT /F1 12 Tf 72 400 Td (un ) Tj 1 g (deux) Tj 0 g ( trois) Tj ET")) == "deux")
}

@Test func `a picture letter that poppler does not draw is not hidden, unlike the words beside it`() throws {
  var tiny = TinyPDF(sheets: [
    TinyPDF.Sheet(
      content: "BT /F1 12 Tf 72 700 Td (avant) Tj 1 g 0 -20 Td (Z) Tj 0 -20 Td (un Z deuxZ) Tj ET")
  ])
  tiny.font = "/BaseFont /Helvetica /Encoding /WinAnsiEncoding /ToUnicode 100 0 R"
  let map =
    "1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfrange <20> <59> <0020> endbfrange "
    + "1 beginbfrange <61> <7A> <0061> endbfrange 1 beginbfchar <5A> <D83DDCDE> endbfchar"
  tiny.objects = [(100, stream(map, ""))]
  #expect(try hidden(#require(PDFReading.read(bytes: tiny.bytes).pages.first)) == "undeux\u{1F4DE}")
}

@Test func `hidden text inside of a form is found`() throws {
  #expect(try hidden(page("/Cache Do", resources: drawn)) == "cache")
  #expect(try hidden(page("/Montre Do", resources: drawn)) == "")
}

@Test func `transparent text is hidden, text under a tint is not`() throws {
  let states = "/ExtGState << /Rien << /ca 0 >> /Teinte << /ca 0.3 >> /Produit << /BM /Multiply >> >>"
  #expect(try hidden(page("q /Rien gs \(text) Q", resources: states)) == "un deux")
  #expect(try hidden(page("\(text) q /Teinte gs 1 1 0 rg 60 390 200 30 re f Q", resources: states)) == "")
  #expect(try hidden(page("\(text) q /Produit gs 1 1 0 rg 60 390 200 30 re f Q", resources: states)) == "")
}

@Test func `white text is found on a turned page too`() throws {
  for turn in [90, 180, 270] {
    #expect(try hidden(page("1 g \(text) 0 g", entries: "/Rotate \(turn)")) == "un deux")
    let shown = "0 0 0.4 rg 60 390 200 30 re f 1 g \(text) 0 g"
    #expect(try hidden(page(shown, entries: "/Rotate \(turn)")) == "")
  }
}

@Test func `a recognised layer over a scanned page is no hidden text`() throws {
  let layer =
    "q 600 0 0 800 0 0 cm /Scan Do Q BT 3 Tr /F1 12 Tf 72 400 Td (une couche de texte reconnu) Tj ET"
  let over = try page(layer, resources: drawn)
  #expect(over.method == .ocrLayer)
  #expect(hidden(over) == "")
  let under = try page("\(text) q 600 0 0 800 0 0 cm /Scan Do Q", resources: drawn)
  #expect(under.method == .ocrLayer)
}

@Test func `a letter beyond the page's edge is marked`() throws {
  let glyphs = try page("BT /F1 100 Tf 560 400 Td (M) Tj ET").glyphs
  #expect(glyphs.filter { $0.marks.contains(.offPage) && $0.scalar != "\n" }.map(\.scalar) == ["M"])
}

@Test func `no inner mark is left on a glyph`() throws {
  #expect(try page("0 0 0.4 rg 60 390 200 30 re f 1 g \(text) 0 g").glyphs.allSatisfy { $0.marks.isEmpty })
}

@Test func `hidden text is found however the content is packed`() throws {
  var tiny = TinyPDF(lines: ["avant"])
  let packed = "BT 3 Tr /F1 12 Tf 72 400 Td (cache) Tj ET".utf8.map { byte in
    let digits = String(byte, radix: 16)
    return digits.count == 1 ? "0" + digits : digits
  }.joined()
  tiny.objects = [(100, stream(packed + ">", "/Filter /ASCIIHexDecode"))]
  tiny.sheets[0].entries = "/Contents [5 0 R 100 0 R]"
  #expect(try hidden(#require(PDFReading.read(bytes: tiny.bytes).pages.first)) == "cache")
}
