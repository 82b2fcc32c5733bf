import Testing

@testable import PDFText

@Test func `a form without names of its own does not keep its file alive`() throws {
  let form = "<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Length 5 >>\nstream\n/A Do\nendstream"
  var tiny = TinyPDF(sheets: [TinyPDF.Sheet(content: "/A Do", resources: "/XObject << /A 100 0 R >>")])
  tiny.objects = [(100, form)]
  weak var kept: PlainFile?
  try tiny.bytes.withUnsafeBytes { bytes in
    let file = try #require(PlainFile(bytes))
    kept = file
    #expect(file.pages().first.flatMap { file.drawing(of: $0) } != nil)
  }
  #expect(kept == nil)
}
