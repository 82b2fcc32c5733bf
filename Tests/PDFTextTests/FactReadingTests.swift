import Clausier
import PDFText
import Testing

/// A PDF with one line of text and these entries in its information dictionary.
private func informed(_ info: String, catalog: String = "") -> TinyPDF {
  var tiny = TinyPDF(lines: ["Un"])
  tiny.trailer = "/Info 100 0 R"
  tiny.objects = [(100, "<< \(info) >>")]
  tiny.catalog = catalog
  return tiny
}

@Test func `the file's words about itself are read`() throws {
  let tiny = informed(
    "/Title (D\u{E9}l\u{E9}gation) /Author <FEFF00C900740061007400> /Creator (Texteur) /Producer ( ) "
      + "/CreationDate (D:20240920101112+02'00') /ModDate (D:20240921)",
    catalog: "/Lang (fr-FR) /MarkInfo << /Marked true >>")
  let facts = try PDFReading.read(bytes: tiny.bytes).facts
  #expect(
    facts
      == PDFFacts(
        version: "1.7", title: "Délégation", author: "État", creator: "Texteur", producer: nil,
        created: Timestamp("2024-09-20T10:11:12+02:00"), modified: nil, language: "fr-FR", tagged: true,
        conformance: nil, encrypted: false))
}

@Test func `a file that says nothing about itself has no facts`() throws {
  #expect(try PDFReading.read(bytes: TinyPDF(lines: ["Un"]).bytes).facts == PDFFacts(version: "1.7"))
}

@Test func `facts of the wrong kind are left out`() throws {
  let tiny = informed("/Title 12 /Author [ ] /CreationDate /Jour", catalog: "/Lang 1 /MarkInfo (oui)")
  #expect(try PDFReading.read(bytes: tiny.bytes).facts == PDFFacts(version: "1.7"))
}

@Test func `a later version in the catalog counts`() throws {
  var tiny = TinyPDF(lines: ["Un"])
  tiny.version = "1.4"
  tiny.catalog = "/Version /1.6"
  #expect(try PDFReading.read(bytes: tiny.bytes).facts.version == "1.6")
}

@Test(arguments: [
  ("D:20240920101112+02'00'", "2024-09-20T10:11:12+02:00"),
  ("D:20240920101112+02'00", "2024-09-20T10:11:12+02:00"),
  ("D:20240920101112-0330", "2024-09-20T10:11:12-03:30"),
  ("D:20240920101112Z", "2024-09-20T10:11:12Z"),
  ("D:20240920101112Z00'00'", "2024-09-20T10:11:12Z"),
  ("D:20240920101112+00'00'", "2024-09-20T10:11:12+00:00"),
  ("D:20240920101112", "2024-09-20T10:11:12"),
  ("20240920", nil),
  ("D:202409", nil),
  ("D:2024092010", "2024-09-20T10:00:00"),
  ("D:20241320", nil),
  ("D:20240230", nil),
  ("D:20240920251112", nil),
  ("D:20240920101112+02'99'", nil),
  ("Thu Sep 20 2024", nil),
  ("D:", nil),
])
func `dates keep the file's own offset`(written: String, expected: String?) throws {
  #expect(
    try PDFReading.read(bytes: informed("/CreationDate (\(written))").bytes).facts.created?.description
      == expected)
}

@Test(arguments: [
  ("<pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>", "PDF/A-2b"),
  ("<a:b xmlns:z='http://www.aiim.org/pdfa/ns/id/' z:part='3' z:conformance='U'/>", "PDF/A-3u"),
  ("<pdfaid:part>4</pdfaid:part>", "PDF/A-4"),
  ("<pdfuaid:part>1</pdfuaid:part>", "PDF/UA-1"),
  ("<dc:title>pdfaid:part 2</dc:title>", nil),
  ("<pdfaid:part>2", "PDF/A-2"),
])
func `the claimed standard is read from the metadata`(xmp: String, expected: String?) throws {
  var tiny = TinyPDF(lines: ["Un"])
  tiny.catalog = "/Metadata 100 0 R"
  let metadata = "<?xpacket begin='' id='x'?><x:xmpmeta xmlns:x='adobe:ns:meta/'>\(xmp)</x:xmpmeta>"
  tiny.objects = [
    (
      100,
      "<< /Type /Metadata /Subtype /XML /Length \(metadata.utf8.count) >>\nstream\n\(metadata)\nendstream"
    )
  ]
  #expect(try PDFReading.read(bytes: tiny.bytes).facts.conformance == expected)
}

@Test func `facts that are not asked for are not read`() throws {
  let tiny = informed("/Title (Titre)")
  #expect(try PDFReading.read(bytes: tiny.bytes, facts: false).facts == PDFFacts())
}

@Test func `facts in a form that no record has are left out, and told`() throws {
  var tiny = informed("/CreationDate (D:2024) /ModDate (D:202409)", catalog: "/Version /1.123")
  let reading = try PDFReading.read(bytes: tiny.bytes)
  #expect(reading.facts.created == nil && reading.facts.modified == nil && reading.facts.version == nil)
  let pointers = reading.diagnostics.filter { $0.code == "odd-metadata" }.map(\.pointer)
  #expect(pointers == ["/source/pdf/created", "/source/pdf/modified", "/source/pdf/version"])
  tiny.catalog = ""
  tiny.version = "1.100"
  #expect(try PDFReading.read(bytes: tiny.bytes).facts.version == nil)
}
