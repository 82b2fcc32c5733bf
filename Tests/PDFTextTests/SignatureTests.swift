import Clausier
@testable import PDFText
import Testing

@Test(arguments: [
  ("D\u{C3}\u{A9}l\u{C3}\u{A9}gant", "Délégant"), ("Ã\u{2030}tat", "État"), ("Délégant", "Délégant"),
  ("Martin", "Martin"),
  ("Ã la carte", "Ã la carte"), ("Œuvre Ã©", "Œuvre Ã©"),
])
func `accents encoded twice are repaired where that is certain`(written: String, meant: String) {
  #expect(DoubleEncoding.repaired(written) == meant)
}

@Test func `every end of file behind a table closes a revision`() {
  let file = Array("%PDF-1.7\nun\nstartxref\n9\n%%EOF\ndeux\nstartxref\r\n12\r\n%%EOF\r\n".utf8)
  file.withUnsafeBytes { bytes in
    let revisions = Revisions(bytes)
    #expect(revisions.ends == [29, 55])
    #expect(revisions.revision(ofFirst: 29, in: bytes)?.number == 1)
    #expect(revisions.revision(ofFirst: 30, in: bytes)?.whole == true)
    #expect(revisions.revision(ofFirst: 33, in: bytes)?.number == 2)
    #expect(revisions.revision(ofFirst: 33, in: bytes)?.whole == false)
    #expect(revisions.revision(ofFirst: file.count, in: bytes)?.number == 2)
    #expect(revisions.revision(ofFirst: file.count, in: bytes)?.whole == true)
    #expect(revisions.revision(ofFirst: file.count + 1, in: bytes) == nil)
  }
}

@Test func `the first table of a linearised file closes nothing`() {
  let file = Array("%PDF-1.7\nstartxref\n0\n%%EOF\nun\nstartxref\n9\n%%EOF\n".utf8)
  file.withUnsafeBytes { #expect(Revisions($0).ends.count == 1) }
}

/// A file with a signature field whose signature is no real one; `range` is its `/ByteRange`.
private func stamped(range: String, kids: Bool = false) -> TinyPDF {
  var tiny = TinyPDF(lines: ["Un"])
  tiny.catalog = "/AcroForm << /Fields [100 0 R] >>"
  let field = "/FT /Sig /V 101 0 R"
  tiny.objects = [
    (100, kids ? "<< /T (Bloc) \(field) /Kids [102 0 R] >>" : "<< /T (Bloc) \(field) >>"),
    (
      101,
      "<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /adbe.pkcs7.detached /Name (Ana\u{EF}s) "
        + "/M (D:20240923111801+02'00') /ByteRange [\(range)] /Contents <00> >>"
    ),
  ]
  return tiny
}

@Test func `a signature that cannot be checked is given with what it claims`() throws {
  let signatures = try PDFReading.read(bytes: stamped(range: "0 10 20 30").bytes).signatures
  #expect(
    signatures == [
      ElectronicSignature(
        field: "Bloc", signer: "Anaïs", time: Timestamp("2024-09-23T09:18:01Z"), integrity: .unknown,
        revision: 1, lastRevision: 1, coversItsRevision: false)
    ])
}

@Test(arguments: [
  "", "0", "0 -5 9 9", "0 1 2 99999999999999999999", "a b c d",
  "9223372036854775807 9223372036854775807 1 1",
])
func `an odd byte range does no harm`(range: String) throws {
  let signatures = try PDFReading.read(bytes: stamped(range: range).bytes).signatures
  #expect(signatures.first?.coversItsRevision != true)
}

@Test func `a field that nobody signed is no signature`() throws {
  var tiny = TinyPDF(lines: ["/ByteRange"])
  tiny.catalog = "/AcroForm << /Fields [100 0 R] >>"
  tiny.objects = [(100, "<< /FT /Sig /T (Bloc) >>")]
  #expect(try PDFReading.read(bytes: tiny.bytes).signatures.isEmpty)
}

@Test func `a form that holds itself ends`() throws {
  var tiny = TinyPDF(lines: ["/ByteRange"])
  tiny.catalog = "/AcroForm << /Fields [100 0 R] >>"
  tiny.objects = [(100, "<< /FT /Sig /T (Bloc) /Kids [100 0 R 100 0 R 100 0 R] >>")]
  #expect(try PDFReading.read(bytes: tiny.bytes).signatures.isEmpty)
}
