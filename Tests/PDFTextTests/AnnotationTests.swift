import Clausier
import PDFText
import Testing

/// What lies on a page: form fields, words typed on it, stamps.
@Suite struct AnnotationTests {
  /// A page of one line with an annotation, object 100, whose appearance is object 101.
  private func tiny(
    _ entries: String, shows words: String? = "le 3 avril 2024", form: String = "",
    rect: String = "150 695 300 715"
  ) -> TinyPDF {
    var tiny = TinyPDF(sheets: [
      TinyPDF.Sheet(content: "BT /F1 12 Tf 72 700 Td (Fait a Paris,) Tj ET", entries: "/Annots [100 0 R]")
    ])
    let appearance = words == nil ? "" : "/AP << /N 101 0 R >>"
    tiny.objects = [(100, "<< /Type /Annot /Rect [\(rect)] \(appearance) \(entries) >>")]
    if let words {
      let drawing = "BT /F1 12 Tf 2 5 Td (\(words)) Tj ET"
      tiny.objects.append(
        (
          101,
          "<< /Type /XObject /Subtype /Form /BBox [0 0 150 20] /Resources << /Font << /F1 3 0 R >> >> "
            + "/Length \(drawing.utf8.count) >>\nstream\n\(drawing)\nendstream"
        ))
    }
    tiny.catalog = "/AcroForm << /Fields [100 0 R] \(form) >>"
    return tiny
  }

  private func words(_ page: Page, _ marks: Glyph.Marks) -> String {
    String(String.UnicodeScalarView(page.glyphs.filter { $0.marks == marks }.map(\.scalar))).trimmed
  }

  private func page(_ tiny: TinyPDF) throws -> Page {
    try #require(PDFReading.read(bytes: tiny.bytes).pages.first)
  }

  @Test func `what a form field shows is read where it is`() throws {
    let page = try page(tiny("/Subtype /Widget /FT /Tx /T (d) /V (le 3 avril 2024)"))
    #expect(words(page, .field) == "le 3 avril 2024")
    let first = try #require(page.glyphs.first { $0.marks == .field })
    #expect(abs(first.left - 152) < 1 && first.bottom > 95 && first.bottom < 106)
  }

  @Test func `a box that is ticked is read, one to press is not`() throws {
    let ticked = tiny("/Subtype /Widget /FT /Btn /T (c) /V /Oui /AS /Oui", shows: "X")
    #expect(try words(page(ticked), .field) == "X")
    #expect(try words(page(tiny("/Subtype /Widget /FT /Btn /Ff 65536", shows: "Imprimer")), .field) == "")
  }

  @Test func `what is shown counts, not the value behind it`() throws {
    #expect(try words(page(tiny("/Subtype /Widget /FT /Tx /T (d) /V (autre)")), .field) == "le 3 avril 2024")
  }

  @Test func `a value that waits for its appearance is shown by readers, and read`() throws {
    let bare = tiny("/Subtype /Widget /FT /Tx /T (d) /V (le 4 mai 2024)", shows: nil)
    #expect(try words(page(bare), .field) == "le 4 mai 2024")
    let stale = tiny("/Subtype /Widget /FT /Tx /T (d) /V (le 4 mai 2024)", form: "/NeedAppearances true")
    #expect(try words(page(stale), .field) == "le 4 mai 2024")
  }

  @Test func `words typed on the page and stamps are read as such`() throws {
    #expect(
      try words(page(tiny("/Subtype /FreeText /Contents (le 3 avril 2024)")), .annotation)
        == "le 3 avril 2024")
    #expect(
      try words(page(tiny("/Subtype /FreeText /Contents (le 5 mai 2024)", shows: nil)), .annotation)
        == "le 5 mai 2024")
    #expect(try words(page(tiny("/Subtype /Stamp")), .annotation) == "le 3 avril 2024")
  }

  @Test(arguments: [
    "/Subtype /Widget /FT /Tx /F 2 /V (x)", "/Subtype /FreeText /F 32 /Contents (x)", "/Subtype /Link",
    "/Subtype /Text /Contents (une note)", "/Subtype /Widget /FT /Btn /AS /Off", "/Subtype /Widget /FT /Sig",
    "/Subtype /Popup /Contents (x)", "/Subtype /Widget /FT /Tx /V 12",
  ])
  func `what nobody sees on the page is not read`(entries: String) throws {
    let shows = entries.contains("/Sig") || entries.contains("12") ? nil : "cache"
    #expect(try page(tiny(entries, shows: shows)).glyphs.allSatisfy { $0.marks.isEmpty })
  }

  @Test func `a turned page shows its fields turned`() throws {
    var turned = tiny("/Subtype /Widget /FT /Tx /T (d) /V (x)")
    turned.sheets[0].entries += " /Rotate 90"
    let page = try page(turned)
    #expect(words(page, .field).replacing("\n", with: "") == "le 3 avril 2024")
  }

  @Test(arguments: ["/Subtype /Stamp", "/Subtype /FreeText", "/Subtype /Widget /FT /Sig /T (s)"])
  func `what is laid over words makes them doubtful, and is told if it has words`(entries: String) throws {
    let reading = try PDFReading.read(bytes: tiny(entries, rect: "70 695 220 715").bytes)
    let page = try #require(reading.pages.first)
    #expect(
      page.glyphs.filter { $0.scalar != " " && $0.scalar != "\n" && $0.scalar != "," }.allSatisfy {
        $0.confidence <= 60
      })
    #expect(words(page, []).hasPrefix("Fait a Paris"))
    let told = reading.diagnostics.filter { $0.code == "covered-text" }
    #expect(told.count == (entries.contains("Sig") ? 0 : 1))
  }
}

extension String {
  fileprivate var trimmed: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
