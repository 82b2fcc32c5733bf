import Clausier
import PDFText
import Testing

private let scan = "q 600 0 0 800 0 0 cm BI /W 2 /H 2 /CS /G /BPC 8 ID abcd EI Q"
private let words = "BT /F1 12 Tf 72 400 Td (des mots) Tj ET"

private func reading(_ contents: String...) throws -> PDFReading {
  try PDFReading.read(bytes: TinyPDF(sheets: contents.map { TinyPDF.Sheet(content: $0) }).bytes)
}

@Test func `a scanned page among others has no text, a blank one is no lack`() throws {
  let reading = try reading(words, scan, "", "0 0 m 600 0 l S", words)
  #expect(reading.pagesWithoutText == [2])
  #expect(reading.text == .embedded)
}

@Test func `letters drawn as outlines are words without text`() throws {
  let outlines = String(repeating: "72 400 5 9 re f ", count: 40)
  #expect(try reading(words, outlines).pagesWithoutText == [2])
}

@Test func `a file without any word names all its pages`() throws {
  let reading = try reading(scan, "")
  #expect(reading.pagesWithoutText == [1, 2])
  #expect(reading.text == .none)
}

@Test func `a file is mixed when some pages are recognised`() throws {
  let layer = "\(scan) BT 3 Tr /F1 12 Tf 72 400 Td (des mots) Tj ET"
  #expect(try reading(words, layer).text == .mixed)
  #expect(try reading(layer, layer).text == .ocrLayer)
}

@Test func `without facts too a scanned page has no text`() throws {
  let tiny = TinyPDF(sheets: [TinyPDF.Sheet(content: words), TinyPDF.Sheet(content: scan)])
  #expect(try PDFReading.read(bytes: tiny.bytes, facts: false).pagesWithoutText == [2])
}

@Test func `the source says what was read`() throws {
  let source = try reading(words, scan).document(file: "a.pdf", sha256: "0", bytes: 3).source
  #expect(source.pages == 2)
  #expect(source.pagesWithoutText == [2])
  #expect(source.pdf.version == "1.7")
}

@Test func `text beyond the edge of a page is reported`() throws {
  let reading = try reading(words, "\(words) BT /F1 12 Tf 700 400 Td (dehors) Tj ET")
  #expect(reading.pagesWithTextOutside == [2])
  #expect(reading.diagnostics.map(\.code) == ["hidden-text"])
  #expect(reading.diagnostics.map(\.page) == [2])
}

@Test func `a page of figures alone lacks no words`() throws {
  let reading = try reading(words, "BT /F1 12 Tf 72 700 Td (2026) Tj 100 0 Td (1,25) Tj 60 0 Td (1,50) Tj ET")
  #expect(reading.pagesWithoutText == [])
}
