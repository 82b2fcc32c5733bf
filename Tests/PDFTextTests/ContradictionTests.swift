import Clausier
import PDFText
import Testing

/// Pages whose text says something else than they show.
@Suite struct ContradictionTests {
  private func doubtful(_ tiny: TinyPDF) throws -> String {
    let page = try #require(PDFReading.read(bytes: tiny.bytes).pages.first)
    return String(String.UnicodeScalarView(page.glyphs.filter { $0.confidence < 90 }.map(\.scalar)))
  }

  private func sheet(_ content: String, resources: String = "") -> TinyPDF {
    TinyPDF(sheets: [TinyPDF.Sheet(content: "BT /F1 12 Tf 72 700 Td \(content) ET", resources: resources)])
  }

  @Test func `figures said in place of others are doubtful`() throws {
    #expect(
      try doubtful(
        sheet("(Montant : ) Tj /Span << /ActualText (999 000) >> BDC (110 000) Tj EMC ( euros) Tj")) == "999")
    var named = sheet(
      "(Montant : ) Tj /Span /M BDC (110 000) Tj EMC ( euros) Tj", resources: "/Properties << /M 100 0 R >>")
    named.objects = [(100, "<< /ActualText <FEFF003900390039> >>")]
    #expect(try doubtful(named) == "", "poppler reads what is drawn here")
  }

  @Test(arguments: [
    "(Montant : 110 000) Tj", "/Span << /ActualText (110 000) >> BDC (110 000) Tj EMC",
    "(conven) Tj /Span << /ActualText <FEFF00AD> >> BDC (-) Tj EMC (110 000) Tj",
  ])
  func `what is said as it is drawn is not doubtful`(content: String) throws {
    #expect(try doubtful(sheet(content)) == "")
  }

  /// A font whose map to characters has these lines.
  private func mapped(
    _ lines: String, encoding: String = "/WinAnsiEncoding", codes: String = "<00> <FF>"
  ) -> TinyPDF {
    var tiny = sheet("(Montant : 110 000 euros) Tj")
    tiny.font = "/BaseFont /Helvetica /Encoding \(encoding) /ToUnicode 100 0 R"
    let map = "begincmap 1 begincodespacerange \(codes) endcodespacerange\n\(lines)\nendcmap"
    tiny.objects = [(100, "<< /Length \(map.utf8.count) >>\nstream\n\(map)\nendstream")]
    return tiny
  }

  private let same = "1 beginbfrange <20> <7E> <0020> endbfrange"

  @Test func `figures of a font that calls one another are doubtful`() throws {
    #expect(try doubtful(mapped("\(same) 1 beginbfchar <31> <0039> endbfchar")) == "990000")
    #expect(try doubtful(mapped("\(same) 1 beginbfrange <30> <31> [<0030> <0039>] endbfrange")) == "990000")
    let names = "<< /BaseEncoding /WinAnsiEncoding /Differences [49 /nine] >>"
    #expect(try doubtful(mapped(same, encoding: names)) == "110000")
  }

  @Test func `a map that agrees is not doubtful`() throws {
    #expect(try doubtful(mapped(same)) == "")
    #expect(
      try doubtful(
        mapped(same, encoding: "<< /BaseEncoding /WinAnsiEncoding /Differences [49 /one 65 /B] >>")) == "")
    #expect(try doubtful(mapped(same, encoding: "<< /Differences [49 /g17] >>")) == "")
  }

  /// A font whose codes are the numbers of its glyphs, of which 19 to 28 are the figures; the map has these lines.
  private func numbered(_ lines: String) -> TinyPDF {
    var tiny = mapped(lines, codes: "<0000> <FFFF>")
    tiny.sheets[0].content = "BT /F1 12 Tf 72 700 Td <001400140013> Tj ET"
    tiny.font =
      "/Subtype /Type0 /BaseFont /Helvetica /Encoding /Identity-H /ToUnicode 100 0 R /DescendantFonts [101 0 R]"
    tiny.objects.append(
      (
        101,
        "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Helvetica /CIDSystemInfo << /Registry (Adobe) "
          + "/Ordering (Identity) /Supplement 0 >> /FontDescriptor << /Type /FontDescriptor /FontName /Helvetica "
          + "/Flags 4 >> >>"
      ))
    return tiny
  }

  @Test func `figures out of the order of their glyphs are doubtful`() throws {
    let order = "1 beginbfrange <0013> <001C> <0030> endbfrange"
    #expect(try doubtful(numbered(order)) == "")
    #expect(try doubtful(numbered("\(order) 1 beginbfchar <0014> <0039> endbfchar")) == "990")
    let apart =
      "1 beginbfrange <0013> <0018> <0030> endbfrange 4 beginbfchar <0019> <0037> <001A> <0039> <0074> <0036> <0075> <0038> endbfchar"
    #expect(try doubtful(numbered(apart)) == "", "some are elsewhere")
    let anew =
      "6 beginbfchar <0003> <0032> <0004> <0030> <0005> <0034> <0013> <0037> <0014> <0031> <0007> <0035> endbfchar"
    #expect(try doubtful(numbered(anew)) == "", "numbered anew")
  }

  private func layered(usage: String, off: String) -> TinyPDF {
    var tiny = sheet("(avant) Tj /OC /L BDC (couche) Tj EMC", resources: "/Properties << /L 100 0 R >>")
    tiny.catalog = "/OCProperties << /OCGs [100 0 R] /D << /OFF [\(off)] >> >>"
    tiny.objects = [(100, "<< /Type /OCG /Name (L) /Usage << \(usage) >> >>")]
    return tiny
  }

  @Test func `a page with a layer that is off by its use is doubtful`() throws {
    #expect(try doubtful(layered(usage: "/View << /ViewState /OFF >>", off: "")) == "avantcouche")
    #expect(try doubtful(layered(usage: "/Print << /PrintState /OFF >>", off: "")) == "avantcouche")
    #expect(try doubtful(layered(usage: "/View << /ViewState /ON >>", off: "100 0 R")) == "avant")
    #expect(try doubtful(layered(usage: "/View << /ViewState /ON >>", off: "")) == "")
    #expect(try doubtful(layered(usage: "", off: "100 0 R")) == "")
  }

  private func hidden(_ tiny: TinyPDF) throws -> String {
    let page = try #require(PDFReading.read(bytes: tiny.bytes).pages.first)
    return String(String.UnicodeScalarView(page.glyphs.filter { $0.marks.contains(.hidden) }.map(\.scalar)))
  }

  @Test func `print that is too small for anyone is hidden`() throws {
    #expect(try hidden(sheet("(grand ) Tj 1 0 0 1 72 600 Tm /F1 0.5 Tf (petit) Tj")) == "petit")
    #expect(try hidden(sheet("(grand ) Tj 0.04 0 0 0.04 72 600 Tm (petit) Tj")) == "petit")
    #expect(try hidden(sheet("/F1 4 Tf (petit mais lisible. 1,5) Tj")) == "")
  }

  @Test func `text that is drawn through a mask is doubtful`() throws {
    var tiny = sheet(
      "(avant) Tj ET /Masque gs BT /F1 12 Tf 72 600 Td (masque) Tj",
      resources: "/ExtGState << /Masque << /SMask << /S /Luminosity /G 100 0 R >> >> >>")
    let mask = "0 g 0 0 600 800 re f"
    tiny.objects = [
      (
        100,
        "<< /Type /XObject /Subtype /Form /BBox [0 0 600 800] /Group << /S /Transparency /CS /DeviceGray >> "
          + "/Length \(mask.utf8.count) >>\nstream\n\(mask)\nendstream"
      )
    ]
    #expect(try doubtful(tiny) == "masque")
    tiny.sheets[0].resources = "/ExtGState << /Masque << /SMask /None >> >>"
    #expect(try doubtful(tiny) == "")
  }
}
