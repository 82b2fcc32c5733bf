import Testing

@testable import Clausier

/// What readings of images get wrong is mended by known forms, and by agreement within the act.
@Suite struct RepairTests {
  /// A text as if it had been read from an image.
  private static func mended(_ text: String) -> String {
    var glyphs: [Glyph] = []
    var origins: [Int32] = []
    for scalar in text.unicodeScalars {
      for _ in String(scalar).utf8 { origins.append(Int32(glyphs.count)) }
      glyphs.append(Glyph(scalar: scalar, left: 0, top: 0, right: 1, bottom: 1))
    }
    let page = Page(number: 1, width: 100, height: 100, glyphs: glyphs, faces: [], method: .ocr)
    let bytes = Array(text.utf8)
    let manuscript = Manuscript(bytes: bytes, origins: origins, blocks: [], pages: [page])
    let result = Repairs.mended(bytes, by: Repairs.all(in: manuscript))
    #expect(result.count == bytes.count)
    return String(decoding: result, as: UTF8.self)
  }

  @Test(arguments: [
    ("O352-CFSE-CFIN", "0352-CFSE-CFIN"), ("0352CFSE-CFIN", "352-CFSE-CFIN"),
    ("0352-CFSECFIN", "352-CFSE-CFIN"),
    ("SGABCDEO75", "SGABCDE075"), ("03520OO10101", "035200010101"), ("O352-O1", "0352-01"),
    ("11O 000 E,", "110000€,"), ("110 000 £", "110 000€"), ("le l2 mars 2O24", "le 12 mars 2024"),
    ("le ler janvier", "le 1er janvier"), ("Artic1e 3", "Article 3"), ("ARTlCLE 3", "ARTICLE 3"),
  ])
  func `known forms are mended`(read: String, mended: String) {
    #expect(Self.mended(read) == mended)
  }

  @Test(arguments: [
    "SOLO", "l'article", "le 3 mars", "l", "12o", "I. Objet", "les lois", "110 000 Et", "4 000 HT", "CO2",
    "100S",
  ])
  func `what may be right stays`(text: String) {
    #expect(Self.mended(text) == text)
  }

  @Test func `a code agrees with the act's other readings of it, and a draw is left alone`() {
    #expect(
      Self.mended("0335-CCSM-COO1 puis 0335-CCSM-C001 et 0335-CCSM-C001")
        == "0335-CCSM-C001 puis 0335-CCSM-C001 et 0335-CCSM-C001")
    #expect(Self.mended("0335-CCSM-CO001 et 0335-CCSM-C001") == "0335-CCSM- C001 et 0335-CCSM-C001")
    #expect(Self.mended("0335-CCSM-COO1 et 0335-CCSM-C001") == "0335-CCSM-COO1 et 0335-CCSM-C001")
  }

  @Test func `printed text is never mended`() {
    let page = Page(
      number: 1, width: 9, height: 9, glyphs: [Glyph(scalar: "2", left: 0, top: 0, right: 1, bottom: 1)],
      faces: [])
    let bytes = Array("2O24".utf8)
    let manuscript = Manuscript(bytes: bytes, origins: [0, 0, 0, 0], blocks: [], pages: [page])
    #expect(Repairs.all(in: manuscript).isEmpty)
  }
}
