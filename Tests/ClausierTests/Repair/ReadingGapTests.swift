import Testing

@testable import Clausier

/// What a value read from an image lacks may be lost, and that is told.
struct ReadingGapTests {
  private static func gaps(_ text: String, method: Method = .ocr) -> [String] {
    ReadText.record(text, method: method).diagnostics.filter { $0.code == "reading-gap" }
      .compactMap(\.pointer)
  }

  @Test(arguments: [
    ("Vu le décret n° 2019-1088 du 25 @é% 2019 ;\nArticle 1 : Objet\n", ["/visas/0/date"]),
    ("Vu le décret n° 2019-1088 du 25 octobre 2019 ;\nArticle 1 : Objet\n", []),
    ("Vu le code de la route ;\nVu le décret du 3 mars 2020 ;\nArticle 1 : Objet\n", []),
    ("Article 1 : Objet\nEn application du décret n° 2004-1085 du 14 @é% 2004.\n", ["/citations/0/date"]),
    ("Article 1 : Objet\nEn application de la loi n° 78-17 précitée.\n", []),
    (
      "Article 1 : Objet\nLe coût est de 12 000 €.\nArticle 3 : Crédits\nIls sont de 4 000 €.\n",
      ["/amounts/0/section"]
    ),
    ("Article 1 : Objet\nLe coût est de 12 000 €.\nArticle 2 : Crédits\nIls sont de 4 000 €.\n", []),
    (
      "Article I : Objet\nLe coût est de 12 000 €.\nArticle III : Crédits\nIls sont de 4 000 €.\n",
      ["/amounts/0/section"]
    ),
    (
      "Convention de délégation de gestion\nArticle 1 : Objet\nLe coût est de 000 € et de 12 000 €.\n",
      ["/amounts/0"]
    ),
    ("Convention de gestion n° 2025\nArticle 1 : Objet\n", ["/number"]),
    ("Convention de gestion n° 2025-12\nArticle 1 : Objet\n", []),
    ("Vu le b0n du 3 mars 2020 ;\nArticle 1 : Objet\n", ["/visas/0"]),
    (
      "Convention de délégation de gestion\nService du budget\trelative aux achats de cartes\nArticle 1 : Objet\n",
      ["/title"]
    ),
    ("Convention de délégation de gestion relative aux achats\nArticle 1 : Objet\n", []),
  ])
  func `a part that such values have is missed`(text: String, pointers: [String]) {
    #expect(Self.gaps(text) == pointers)
    #expect(Self.gaps(text, method: .embedded) == [])
  }
}
