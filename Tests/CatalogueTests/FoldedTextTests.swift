import Testing

@testable import Catalogue

@Suite struct FoldedTextTests {
  @Test(arguments: [
    ("L'État et l’Œuvre d'ÆON", "etat et oeuvre aeon"), ("ﬁn de l’année", "fin de annee"),
    ("qu’il s'agit d' une Délégation", "il agit une delegation"), ("aujourd'hui", "aujourd hui"),
    ("0352-CFSE-CFIN", "0352 cfse cfin"), ("n° 2004-1085", "n 2004 1085"), ("1ᵉʳ mars", "1er mars"),
    ("de\u{301}le\u{301}gation conven\u{AD}tion", "delegation convention"), ("", ""), ("… — “”", ""),
    ("ΑΘΗΝΑ", "αθηνα"), ("a\u{0}b\u{1B}[31m", "a b 31m"),
  ])
  func `words are small, bare and without elided articles`(text: String, folded: String) {
    #expect(FoldedText(text).text == folded)
  }

  @Test func `each word keeps its place`() {
    let text = "Voir l’Œuvre, d'été"
    let scalars = Array(text.unicodeScalars)
    let folded = FoldedText(text)
    let words = folded.words.map { String(String.UnicodeScalarView(scalars[$0.scalars])) }
    #expect(words == ["Voir", "Œuvre", "été"])
    #expect(folded.list.map { String(decoding: $0, as: UTF8.self) } == ["voir", "oeuvre", "ete"])
  }
}
