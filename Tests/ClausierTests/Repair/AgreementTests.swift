import Testing

@testable import Clausier

/// An unsure word is as good as sure where the same word is read surely elsewhere.
struct AgreementTests {
  /// The confidence of the least sure letter of the first of some words, the others being sure.
  private static func confidence(of words: String, in text: String, method: Method = .ocr) -> UInt8? {
    var manuscript = ReadText.manuscript(text, method: method)
    guard
      let start = manuscript.bytes.indices.first(where: { manuscript.bytes[$0...].starts(with: words.utf8) })
    else { return nil }
    var pages = manuscript.pages
    for byte in start..<start + words.utf8.count {
      pages[0].glyphs[Int(manuscript.origins[byte])].confidence = 70
    }
    manuscript = Manuscript(
      bytes: manuscript.bytes, origins: manuscript.origins, blocks: manuscript.blocks, pages: pages)
    let settled = Agreement.settled(manuscript)
    return (start..<start + words.utf8.count).map { settled.glyph(settled.origins[$0]).confidence }.min()
  }

  @Test(arguments: [
    ("Hubert", "Hubert Sorel, directeur\nM. Hubert SOREL"), ("SOREL", "Hubert SOREL, directeur\nM. Sorel"),
    ("2004-1085", "décret n° 2004-1085 modifié\nle décret n° 2004-1085 du"),
    ("14 octobre 2004", "le 14 octobre 2004, puis\nle 14 octobre 2004"),
    ("110 000", "110 000 € en AE\net 110 000 € en CP"),
    ("0352-CFSE-CFIN", "0352-CFSE-CFIN et\n0352-CFSE-CFIN"), ("Mérieux", "Mérieux\nMÉRIEUX"),
  ])
  func `what is read surely elsewhere is settled`(words: String, text: String) {
    #expect(Self.confidence(of: words, in: text) == 90)
  }

  @Test(arguments: [
    ("Hubert", "Hubert Sorel\nHubertine"), ("Merieux", "Merieux\nMérieux"), ("2004", "en 2004 et\nen 2004"),
    ("duc", "le duc et le duc"),
    ("110 000", "110 000 € en AE\net 10 000 €"), ("14 octobre 2004", "le 14 octobre 2004\nle 4 octobre 2004"),
    ("2004-1085", "n° 2004-1085\nn° 2004-108"),
  ])
  func `what is only like something else stays unsure`(words: String, text: String) {
    #expect(Self.confidence(of: words, in: text) == 70)
  }

  @Test func `a page that is doubtful as a whole stays so`() {
    #expect(Self.confidence(of: "Hubert", in: "Hubert et Hubert", method: .ocrLayer) == 70)
  }
}
