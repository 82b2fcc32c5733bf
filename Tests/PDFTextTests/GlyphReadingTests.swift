import Clausier
import PDFText
import Testing

/// The text of a page as its glyphs spell it.
func spelling(_ page: Page) -> String {
  var text = String.UnicodeScalarView()
  for glyph in page.glyphs { text.append(glyph.scalar) }
  return String(text)
}

@Test func `every character has a glyph, spaces and line ends too`() throws {
  let tiny = TinyPDF(lines: ["Un d\u{E9}bit", "deux"])
  let page = try #require(PDFReading.read(bytes: tiny.bytes).pages.first)
  #expect(spelling(page) == "Un débit\ndeux")
  #expect(page.number == 1)
  #expect(page.width == 600)
  #expect(page.height == 800)
}

@Test func `boxes count from the top left`() throws {
  let page = try #require(PDFReading.read(bytes: TinyPDF(lines: ["Un"]).bytes).pages.first)
  let first = try #require(page.glyphs.first)
  #expect(abs(first.left - 72) < 0.1)
  #expect(first.top < 100 && first.bottom > 100)
  #expect(first.bottom - first.top < 16)
}

@Test func `boxes lie on the page as displayed when it is turned`() throws {
  var tiny = TinyPDF(lines: ["Un"])
  tiny.sheets[0].entries = "/Rotate 90"
  let page = try #require(PDFReading.read(bytes: tiny.bytes).pages.first)
  let first = try #require(page.glyphs.first)
  #expect(page.width == 800)
  #expect(page.height == 600)
  #expect(first.left < 700 && first.right > 700)
  #expect(abs(first.top - 72) < 0.1)
}

@Test func `boxes lie on the crop box where there is one`() throws {
  var tiny = TinyPDF(lines: ["Un"])
  tiny.sheets[0].entries = "/CropBox [50 100 550 760]"
  let page = try #require(PDFReading.read(bytes: tiny.bytes).pages.first)
  let first = try #require(page.glyphs.first)
  #expect(page.width == 500)
  #expect(abs(first.left - 22) < 0.1)
  #expect(first.top < 60 && first.bottom > 60)
}

@Test(arguments: [
  ("Helvetica-BoldOblique", true, true), ("ABCDEF+Xyz-Bd", true, false), ("Xyz-Semibold", true, false),
  ("Xyz-Black", true, false), ("Times-Italic", false, true), ("Helvetica", false, false),
])
func `the font's name gives the face`(name: String, bold: Bool, italic: Bool) throws {
  var tiny = TinyPDF(lines: ["Un"])
  tiny.font = "/BaseFont /\(name)"
  let page = try #require(PDFReading.read(bytes: tiny.bytes).pages.first)
  let face = page.faces[Int(try #require(page.glyphs.first).face)]
  #expect(face.bold == bold)
  #expect(face.italic == italic)
  #expect(face.size == 12)
  #expect(!face.name.contains("+"))
}
