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

@Test(arguments: [
  ("/BitsPerComponent 8 /ColorSpace /DeviceGray", 300.0), ("/Filter /JPXDecode", 300.0),
  ("/BitsPerComponent 1 /ColorSpace /DeviceGray", 0.0), ("/ImageMask true", 0.0),
])
func `a picture is as fine as its pixels in an inch, if it has shades`(entries: String, resolution: Double)
  throws
{
  let image =
    "<< /Type /XObject /Subtype /Image /Width 600 /Height 9 \(entries) /Length 1 >>\nstream\n0\nendstream"
  // Two inches wide, turned by a quarter.
  var tiny = TinyPDF(sheets: [
    TinyPDF.Sheet(content: "0 144 -144 0 144 0 cm /A Do", resources: "/XObject << /A 100 0 R >>")
  ])
  tiny.objects = [(100, image)]
  try tiny.bytes.withUnsafeBytes { bytes in
    let file = try #require(PlainFile(bytes))
    let drawing = try #require(file.pages().first.flatMap { file.drawing(of: $0) })
    #expect(abs(drawing.imageResolution - resolution) < 1)
  }
}
