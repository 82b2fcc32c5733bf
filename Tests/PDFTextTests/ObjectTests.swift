import Clausier
import Testing

@testable import PDFText

private func parsed(_ text: String) -> PDFObject? {
  Array(text.utf8).withUnsafeBufferPointer {
    var parser = ObjectParser($0, at: 0)
    return parser.object()
  }
}

@Test(arguments: [
  ("null", "null"), ("true", "boolean(true)"), ("-12.5", "number(-12.5)"), (".5", "number(0.5)"),
  ("+7", "number(7.0)"), ("12 0 R", "reference(12)"), ("12 0 Q", "number(12.0)"), ("/A#20b", "name(\"A b\")"),
  ("/", "name(\"\")"), ("(a\\(b\\)c)", "string([97, 40, 98, 41, 99])"), ("((a))", "string([40, 97, 41])"),
  ("(\\101\\\r\nb)", "string([65, 98])"), ("<4 1 4>", "string([65, 64])"), ("% un\n5", "number(5.0)"),
])
func `objects are read as they are written`(written: String, read: String) {
  #expect("PDFText.PDFObject.\(parsed(written).map { "\($0)" } ?? "")" == "PDFText.PDFObject.\(read)")
}

@Test(arguments: ["", "]", ">>", "<< 1 2 >>", "[1 2", "<< /A", "--", "1e999999x", "oui"])
func `what is no object gives none`(written: String) {
  #expect(parsed(written) == nil)
}

@Test func `arrays without end do not exhaust the stack`() {
  #expect(parsed(String(repeating: "[", count: 1_000_000)) == nil)
  #expect(parsed(String(repeating: "<< /A ", count: 1_000_000)) == nil)
}

@Test(arguments: [
  ([0x41, 0x80, 0xE9], "A•é"), ([0xFE, 0xFF, 0x00, 0xC9, 0x20, 0xAC], "É€"), ([0xFF, 0xFE, 0xC9, 0x00], "É"),
  ([0xEF, 0xBB, 0xBF, 0xC3, 0x89], "É"), ([0xFE, 0xFF, 0x41], ""), ([0xA0], "€"),
])
func `strings say themselves how they are encoded`(bytes: [UInt8], text: String) {
  #expect(DocumentText.text(bytes) == text)
}

@Test func `a file without its table is repaired`() throws {
  var tiny = TinyPDF(lines: ["Un"])
  tiny.trailer = "/Info 100 0 R"
  tiny.objects = [(100, "<< /Title (Titre) >>")]
  var bytes = tiny.bytes
  let start = try #require(
    bytes.indices.last { bytes[$0...].starts(with: "xref".utf8) && bytes[$0 - 1] == 0x0A })
  bytes.replaceSubrange(start..<(start + 4), with: "xxxx".utf8)
  let reading = try PDFReading.read(bytes: bytes)
  #expect(reading.pages.map(spelling) == ["Un"])
  #expect(reading.facts.title == "Titre")
}

@Test func `qpdf's copy says the same as the file`() throws {
  var tiny = TinyPDF(lines: ["Un", "deux"])
  tiny.catalog = "/Lang (fr) /MarkInfo << /Marked true >>"
  tiny.trailer = "/Info 100 0 R"
  tiny.objects = [(100, "<< /Title (D\u{E9}l\u{E9}gation) /CreationDate (D:2024) >>")]
  try tiny.bytes.withUnsafeBytes { bytes in
    let plain = try #require(PlainFile(bytes))
    let copy = try PlainCopy(of: bytes, password: [])
    let copied = try #require(PlainFile(copy.bytes))
    #expect(plain.facts() == copied.facts())
    #expect(plain.facts().title == "Délégation")
    #expect(plain.pages().count == copied.pages().count)
    #expect(plain.pages().map { plain.drawing(of: $0)?.seenText } == [6])
    #expect(copied.pages().map { copied.drawing(of: $0)?.seenText } == [6])
  }
}

@Test func `a page tree that holds itself ends`() throws {
  var tiny = TinyPDF(lines: ["Un"])
  tiny.objects = [(2, "<< /Type /Pages /Kids [4 0 R 2 0 R 2 0 R 4 0 R] /Count 1 >>")]
  #expect(try PDFReading.read(bytes: tiny.bytes).pages.count <= 4)
}

@Test(arguments: 0..<40)
func `bytes that break off or go wrong give pages or an error`(round: Int) {
  var tiny = TinyPDF(lines: ["Un", "deux"])
  tiny.catalog = "/Lang (fr) /AcroForm << /Fields [4 0 R] >>"
  let whole = tiny.bytes
  var bytes = Array(whole.prefix(whole.count * (round + 1) / 40))
  var state = UInt64(round + 1)
  for _ in 0..<round where !bytes.isEmpty {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    bytes[Int(state >> 33) % bytes.count] = UInt8(truncatingIfNeeded: state >> 24)
  }
  do throws(ReadingError) {
    #expect(try !PDFReading.read(bytes: bytes).pages.isEmpty)
  } catch {
    #expect(!error.code.isEmpty)
  }
}
