import Testing

@testable import Clausier

/// Two signatures in one act, with text between them: another act may have come in.
@Suite struct SecondSignatureTests {
  private static let act = """
    Convention de délégation de gestion
    Entre la direction des phares, ci-après « le délégant »,
    et le service des balises, ci-après « le délégataire »,
    Article 1er : Objet
    Le délégant confie au délégataire la gestion de ses crédits.
    Fait à Brumeville, le 3 mai 2024
    Le directeur, Ada Brun

    """

  private func record(_ behind: String) -> Record {
    let lines = (Self.act + behind).split(separator: "\n").flatMap { [String($0), ""] }
    let page = PageSketch().lines(lines, x: 70, y: 60).page
    return ReadDocument(pages: [page], source: .unread).acts()[0].record
  }

  private func isTold(_ record: Record) -> Bool {
    record.diagnostics.contains { $0.code == "second-signature" }
  }

  @Test func `visas and a second signature behind the first make what they say doubtful`() {
    let record = record(
      """
      Portant extinction des feux
      Vu le décret n° 2004-374 du 29 avril 2004 ;
      Les feux sont éteints pour un montant de 4 000 euros.
      Fait à Sonval, le 9 juin 2024
      Le préfet, Odon Vial
      """)
    #expect(isTold(record))
    #expect(record.dates.first?.date.places.first?.confidence == 1)
    let behind = record.dates.filter { "\($0.date.value)" == "2024-06-09" }.flatMap(\.date.places)
    #expect(behind.allSatisfy { $0.confidence <= 0.8 })
  }

  @Test func `a day for each side, a signed annex and notes behind the signature are no second act`() {
    #expect(!isTold(record("À Sonval, le 9 juin 2024\nLe directeur, Odon Vial")))
    #expect(
      !isTold(
        record("Annexe 1 : Feux\nArticle 1er : Le feu du large.\nFait à Sonval, le 9 juin 2024\nOdon Vial")))
    #expect(!isTold(record("Copie : le comptable\nVu le contrôleur")))
  }
}
