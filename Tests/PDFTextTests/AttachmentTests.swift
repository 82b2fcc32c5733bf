import Clausier
import PDFText
import Testing

/// Files inside a PDF, and forms that it leaves to its readers.
@Suite struct AttachmentTests {
  /// A page, with files by their names and bytes.
  private func holder(_ files: [(name: String, text: String)], catalog: String = "") -> TinyPDF {
    var tiny = TinyPDF(lines: ["Voir les pièces jointes"])
    var names = ""
    for (index, file) in files.enumerated() {
      let number = 100 + 2 * index
      names += "(\(index)) \(number) 0 R "
      tiny.objects.append(
        (number, "<< /Type /Filespec /F (\(file.name)) /EF << /F \(number + 1) 0 R >> >>"))
      tiny.objects.append(
        (number + 1, "<< /Length \(file.text.latin1.count) >>\nstream\n\(file.text)\nendstream"))
    }
    tiny.catalog = "/Names << /EmbeddedFiles << /Names [\(names)] >> >> \(catalog)"
    return tiny
  }

  /// A PDF as Latin-1.
  private func text(of tiny: TinyPDF) -> String {
    String(String.UnicodeScalarView(tiny.bytes.map { Unicode.Scalar($0) }))
  }

  @Test func `files inside a file are named`() throws {
    let reading = try PDFReading.read(
      bytes: holder([("annexe.pdf", "%PDF-"), ("donnees.xml", "<a/>")]).bytes)
    let told = try #require(reading.diagnostics.first { $0.code == "attached-files" })
    #expect(told.params.first?.value == .texts(["annexe.pdf", "donnees.xml"]))
    #expect(told.severity == .info)
    #expect(!reading.diagnostics.contains { $0.code == "portfolio" })
  }

  @Test func `a portfolio is told from a file with attachments`() throws {
    let tiny = holder([("acte.pdf", "%PDF-")], catalog: "/Collection << /Type /Collection >>")
    let codes = try PDFReading.read(bytes: tiny.bytes).diagnostics.map(\.code)
    #expect(codes == ["portfolio"])
  }

  @Test func `an XFA form is told`() throws {
    var tiny = TinyPDF(lines: ["Please wait..."])
    tiny.catalog = "/AcroForm << /Fields [] /XFA [(template) 100 0 R] >>"
    tiny.objects = [(100, "<< /Length 0 >>\nstream\n\nendstream")]
    #expect(try PDFReading.read(bytes: tiny.bytes).diagnostics.map(\.code) == ["xfa-form"])
    tiny.catalog = "/AcroForm << /Fields [] >>"
    #expect(try PDFReading.read(bytes: tiny.bytes).diagnostics.isEmpty)
  }

  @Test func `PDFs are taken out under names that are no paths`() {
    let inner = text(of: TinyPDF(lines: ["Convention"]))
    let files = [("../a.pdf", inner), ("../a.pdf", inner), ("donnees.xml", "<a/>"), ("leurre.txt", inner)]
    let found = AttachmentReading.pdfs(in: holder(files).bytes, passwords: [], most: 1 << 20)
    #expect(found.map(\.name) == [".._a.pdf", ".._a.pdf (2)", "leurre.txt"])
    #expect(found.allSatisfy { $0.bytes == TinyPDF(lines: ["Convention"]).bytes })
  }

  @Test func `a file that is only named is not inside`() throws {
    var tiny = holder([])
    tiny.catalog = "/Names << /EmbeddedFiles << /Names [(a) 100 0 R] >> >>"
    tiny.objects = [(100, "<< /Type /Filespec /F (/disque/acte.pdf) >>")]
    #expect(try PDFReading.read(bytes: tiny.bytes).diagnostics.isEmpty)
    #expect(AttachmentReading.pdfs(in: tiny.bytes, passwords: [], most: 1 << 20).isEmpty)
  }

  @Test func `what there is no room for has no bytes`() {
    let inner = text(of: TinyPDF(lines: ["Convention"]))
    let found = AttachmentReading.pdfs(
      in: holder([("a.pdf", inner), ("b.pdf", inner), ("c.pdf", inner)]).bytes, passwords: [],
      most: inner.latin1.count + 1)
    #expect(found.map { $0.bytes == nil } == [false, true, true])
  }
}
