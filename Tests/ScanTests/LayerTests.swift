import Clausier
import Recognition
import Testing

@testable import PDFText

/// A layer of recognised text is held against the picture that it lies on.
@Suite(.serialized) struct LayerFitTests {
  private static let act = [
    "Convention de gestion entre les deux directions du ministere", "Article 1 : Objet de la convention",
    "La direction confie au service la gestion de ses credits et de ses marches.",
    "Le montant est fixe a 110 000 euros pour cette mission.", "Article 2 : Duree de la convention",
    "La convention prend effet le 12 mars 2024 pour une duree de trois ans.",
    "Article 3 : Obligations du service", "Le service rend compte de la gestion a la direction.",
  ]

  private static func content(_ lines: [String], mode: Int = 0, shift: Int = 0) -> String {
    lines.enumerated().map { "BT \(mode) Tr /F 12 Tf 72 \(700 + shift - 24 * $0) Td (\($1)) Tj ET\n" }
      .joined()
  }

  /// The scan of the act with a layer of text over it.
  private static func reading(
    layer lines: [String], shift: Int = 0, mode: PageRecognition.Mode = .auto,
    program: RecogniserProgram? = .find()
  ) throws -> PDFReading {
    let printed = Scan.pdf(of: [], drawing: content(act), width: 595, height: 842)
    let scan = try #require(Scan(of: printed, resolution: 200))
    return try PDFReading.read(
      bytes: scan.pdf(content: content(lines, mode: 3, shift: shift)),
      recognition: PageRecognition(mode: mode, resolution: 200, program: program))
  }

  /// The layer with a word changed.
  private static func changed(_ word: String, to other: String) -> [String] {
    act.map { line in
      line.split(separator: word, omittingEmptySubsequences: false).joined(separator: other)
    }
  }

  @Test func `a layer of the picture is kept, and sure`() throws {
    let reading = try Self.reading(layer: Self.act)
    #expect(reading.pages[0].method == .ocrLayer)
    let doubtful = reading.pages[0].glyphs.filter { $0.confidence < 90 }
    #expect(String(String.UnicodeScalarView(doubtful.map(\.scalar))) == "")
    #expect(reading.strayLayers.isEmpty)
  }

  @Test func `a layer of another picture is not used, and told where there is nothing to read with`() throws {
    let other = Self.act.dropFirst(4) + Self.act.dropLast(4)
    let read = try Self.reading(layer: Array(other))
    #expect(read.pages[0].method == .ocr)
    #expect(read.pagesReadAnew == [1])
    for unread in [
      try Self.reading(layer: Array(other), program: nil),
      try Self.reading(layer: Array(other), mode: .never),
    ] {
      #expect(unread.strayLayers == [1])
      #expect(unread.pages[0].glyphs.allSatisfy { $0.confidence <= 20 })
      #expect(unread.diagnostics.map(\.code).contains("stray-layer"))
    }
  }

  @Test func `a layer that lies beside its words is read anew`() throws {
    #expect(try Self.reading(layer: Self.act, shift: 11).pagesReadAnew == [1])
  }

  @Test func `a layer that lacks lines of its picture is not used, and that is told where nothing reads it`()
    throws
  {
    let half = Array(Self.act.prefix(4))
    let read = try Self.reading(layer: half)
    #expect(read.pages[0].method == .ocr)
    #expect(read.pagesReadAnew == [1])
    #expect(read.pages[0].unread.isEmpty)
    for unread in [
      try Self.reading(layer: half, program: nil), try Self.reading(layer: half, mode: .never),
    ] {
      #expect(unread.pages[0].method == .ocrLayer)
      #expect(unread.pages[0].unread.contains { $0.y > 842 - 700 + 24 * 3.5 })
    }
    #expect(try Self.reading(layer: Self.act).pages[0].unread.isEmpty)
  }

  @Test(arguments: [("110 000", "190 000", "9"), ("12 mars", "18 mars", "8")])
  func `a figure that the picture does not show is doubtful`(was: String, said: String, figure: String) throws
  {
    let reading = try Self.reading(layer: Self.changed(was, to: said))
    #expect(reading.pages[0].method == .ocrLayer)
    let doubtful = reading.pages[0].glyphs.filter { $0.confidence < 90 }
    #expect(String(String.UnicodeScalarView(doubtful.map(\.scalar))) == figure)
  }

  @Test func `a figure that the layer lacks makes its neighbours doubtful`() throws {
    let reading = try Self.reading(layer: Self.changed("110 000", to: "11 000"))
    #expect(reading.pages[0].glyphs.contains { $0.confidence < 90 })
  }
}
