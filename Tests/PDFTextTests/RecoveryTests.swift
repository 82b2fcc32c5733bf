import Clausier
import Testing

@testable import PDFText

/// Files that other readers open, though something in them is wrong.
@Suite struct RecoveryTests {
  private func words(_ reading: PDFReading) -> [String] {
    reading.pages.map { page in
      String(String.UnicodeScalarView(page.glyphs.map(\.scalar))).split(whereSeparator: \.isWhitespace)
        .joined(separator: " ")
    }
  }

  private var two: TinyPDF {
    TinyPDF(sheets: ["Un", "Deux"].map { TinyPDF.Sheet(content: "BT /F1 12 Tf 72 700 Td (\($0)) Tj ET") })
  }

  @Test(arguments: ["0", "-1", "4000", "3", "/Two"])
  func `pages are those that the tree leads to`(count: String) throws {
    var tiny = two
    tiny.objects = [(2, "<< /Type /Pages /Kids [4 0 R 6 0 R] /Count \(count) >>")]
    let reading = try PDFReading.read(bytes: tiny.bytes)
    #expect(words(reading) == ["Un", "Deux"])
    #expect(reading.isRepaired)
  }

  @Test(arguments: ["/Annots 12", "/Annots << /Type /Annot >>", "/Annots (rien)"])
  func `what lies on a page may be anything, and the page stays`(entries: String) throws {
    var tiny = two
    tiny.sheets[1].entries = entries
    let reading = try PDFReading.read(bytes: tiny.bytes)
    #expect(words(reading) == ["Un", "Deux"])
  }

  @Test func `a file that lost its end is read as far as it goes`() throws {
    let reading = try PDFReading.read(bytes: Array(two.bytes.dropLast(60)))
    #expect(words(reading) == ["Un", "Deux"])
    #expect(reading.diagnostics.contains { $0.code == "damaged-file" })
  }

  @Test func `a file whose objects are packed and whose table is lost is rebuilt`() throws {
    let body = "1 0 2 60 << /Type /Catalog /Pages 2 0 R >>"
    let second = "<< /Type /Pages /Kids [4 0 R] /Count 1 >>"
    let pack = body + String(repeating: " ", count: 69 - body.utf8.count) + second
    var text = "%PDF-1.7\n3 0 obj\n<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>\nendobj\n"
    text +=
      "4 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 5 0 R /Resources << /Font << /F1 3 0 R >> >> >>\nendobj\n"
    let content = "BT /F1 12 Tf 72 700 Td (Un) Tj ET"
    text += "5 0 obj\n<< /Length \(content.utf8.count) >>\nstream\n\(content)\nendstream\nendobj\n"
    text +=
      "6 0 obj\n<< /Type /ObjStm /N 2 /First 9 /Length \(pack.utf8.count) >>\nstream\n\(pack)\nendstream\nendobj\n"
    text += "7 0 obj\n<< /Type /XRef /perdu"
    let reading = try PDFReading.read(bytes: Array(text.utf8))
    #expect(words(reading) == ["Un"])
    #expect(reading.isRepaired)
  }

  @Test func `a password is tried in the encodings of older ciphers`() {
    #expect(DocumentText.bytes("clé") == [0x63, 0x6C, 0xE9])
    #expect(DocumentText.bytes("œuvre €") == [0x9C, 0x75, 0x76, 0x72, 0x65, 0x20, 0xA0])
    #expect(DocumentText.bytes("漢") == nil)
    #expect(DoubleEncoding.windows("œ€") == [0x9C, 0x80])
    #expect(DoubleEncoding.latin("œ") == nil)
  }
}
