import CPoppler
import Clausier
import Testing

@testable import PDFText

/// Files that are damaged where the text of their pages is.
@Suite struct DamageTests {
  private func reading(_ tiny: TinyPDF) throws -> PDFReading { try PDFReading.read(bytes: tiny.bytes) }

  @Test func `a sound file has no damage`() throws {
    let reading = try reading(TinyPDF(lines: ["Un montant de 110 000 euros"]))
    #expect(reading.damagedPages.isEmpty && !reading.isRepaired)
    #expect(reading.pages[0].glyphs.allSatisfy { $0.confidence == 100 })
  }

  @Test(arguments: [
    "BT /F1 12 Tf 72 700 Td (Un) Tj 0 -20 Td <</A [ ( deux) Tj ET",
    "BT /F1 12 Tf 72 700 Td (Un) Tj ET >> ] } Q Q",
    "BT /F1 12 Tf 72 700 Td (Un) Tj <zz> Tj (deux) Tj ET",
  ])
  func `what poppler finds wrong makes the page doubtful, and no other`(content: String) throws {
    let sound = TinyPDF.Sheet(content: "BT /F1 12 Tf 72 700 Td (Deux) Tj ET")
    let reading = try reading(TinyPDF(sheets: [sound, TinyPDF.Sheet(content: content), sound]))
    #expect(reading.damagedPages == [2])
    #expect(reading.diagnostics.contains { $0.code == "damaged-page" && $0.page == 2 })
    #expect(reading.pages[1].glyphs.allSatisfy { $0.confidence <= 60 })
    #expect(reading.pages[2].glyphs.allSatisfy { $0.confidence == 100 })
  }

  @Test func `a packed page of which bytes are zero is told, wherever they are`() throws {
    let words = (0..<200).map { "(mot \($0)) Tj 0 -3 Td" }.joined(separator: "\n")
    let packed = Packed.deflated("BT /F1 2 Tf 72 700 Td \(words) ET")
    for start in stride(from: 20, to: packed.count - 8, by: packed.count / 12) {
      var bytes = packed
      for offset in 0..<8 { bytes[start + offset] = 0 }
      let reading = try PDFReading.read(bytes: Packed.file(bytes, length: bytes.count))
      #expect(reading.damagedPages == [1], "zeros at \(start)")
    }
    #expect(try PDFReading.read(bytes: Packed.file(packed, length: packed.count)).damagedPages.isEmpty)
  }

  @Test func `a page that ends elsewhere than it says is told`() throws {
    let packed = Packed.deflated("BT /F1 12 Tf 72 700 Td (Un) Tj ET")
    #expect(try PDFReading.read(bytes: Packed.file(packed, length: packed.count - 9)).damagedPages == [1])
    #expect(
      try PDFReading.read(bytes: Packed.file(packed.dropLast(9), length: packed.count - 9)).damagedPages == [
        1
      ])
  }

  @Test func `a file whose table of objects is lost is told`() throws {
    let bytes = TinyPDF(lines: ["Un montant"]).bytes
    let reading = try PDFReading.read(bytes: Array(bytes.dropLast(10)))
    #expect(reading.isRepaired)
    #expect(reading.diagnostics.map(\.code) == ["damaged-file"])
  }

  @Test func `a page that is not there is told`() throws {
    var tiny = TinyPDF(lines: ["Un"])
    tiny.objects = [(2, "<< /Type /Pages /Kids [4 0 R 50 0 R] /Count 2 >>")]
    #expect(try reading(tiny).damagedPages == [2])
  }
}

/// A file of one page whose content is packed.
private enum Packed {
  static func deflated(_ text: String) -> [UInt8] {
    let bytes = text.latin1
    var stored: [UInt8] = []
    let converter = g_zlib_compressor_new(G_ZLIB_COMPRESSOR_FORMAT_ZLIB, -1)
    defer { g_object_unref(UnsafeMutableRawPointer(converter)) }
    var (read, written): (gsize, gsize) = (0, 0)
    var room = [UInt8](repeating: 0, count: bytes.count + 1000)
    g_converter_convert(
      converter, bytes, gsize(bytes.count), &room, gsize(room.count), G_CONVERTER_INPUT_AT_END, &read,
      &written, nil)
    stored = Array(room.prefix(Int(written)))
    return stored
  }

  static func file(_ content: some Collection<UInt8>, length: Int) -> [UInt8] {
    var tiny = TinyPDF(sheets: [TinyPDF.Sheet(content: "", entries: "/Contents 100 0 R")])
    let body = String(String.UnicodeScalarView(content.map { Unicode.Scalar($0) }))
    tiny.objects = [(100, "<< /Filter /FlateDecode /Length \(length) >>\nstream\n\(body)\nendstream")]
    return tiny.bytes
  }
}
