import Clausier
import Testing

struct EuroFaceTests {
  /// A line with an « e » of another face behind a number.
  private func text(sign face: String) -> [String] {
    var page = PageSketch().text("Le coût est de 1 500", x: 72, y: 72).text("e", x: 177, y: 72, bold: true)
      .text("HT.", x: 187, y: 72).page
    page.faces[1].name = face
    return Layout.manuscript(of: [page]).texts()
  }

  @Test func `the signs of TeX's eurosym are euros`() {
    #expect(text(sign: "TeX-feymr10") == ["Le coût est de 1 500 € HT."])
  }

  @Test func `an e of a text is an e`() {
    #expect(text(sign: "LMRoman10-Bold") == ["Le coût est de 1 500 e HT."])
  }
}
