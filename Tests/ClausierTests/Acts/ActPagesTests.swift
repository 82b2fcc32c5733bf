import Testing

@testable import Clausier

/// Which pages of a file belong to which act.
@Suite struct ActPagesTests {
  private static let first = [
    "CONVENTION DE DÉLÉGATION DE GESTION", "", "Entre la direction des phares, ci-après « le délégant »,",
    "et le service des balises, ci-après « le délégataire »,", "", "Article 1er : Objet", "",
    "Le délégant confie au délégataire la gestion de ses crédits.", "", "Article 2 : Durée", "",
    "La convention est conclue pour un an.", "", "Fait à Brumeville, le 3 mai 2024",
  ]
  private static let order = [
    "Arrêté n° 2024-31 portant délégation de signature", "", "Le préfet de la Brume,", "",
    "Vu le code des ports maritimes ;", "", "Arrête :", "", "Article 1er : Délégation est donnée à M. Aubin.",
    "", "Fait à Brumeville, le 4 mai 2024",
  ]

  private func spans(_ pages: [Page]) -> [ActSpan] {
    DocumentCut(of: pages).spans
  }

  private func sketches(_ pages: [[String]]) -> [Page] {
    pages.enumerated().map { index, lines in PageSketch(number: index + 1).lines(lines, x: 70, y: 60).page }
  }

  private func acts(_ pages: [[String]]) -> [ClosedRange<Int>] {
    spans(sketches(pages)).map { $0.pages.lowerBound + 1...$0.pages.upperBound }
  }

  @Test func `An act may begin below the signatures of another`() throws {
    let names = ["", "Pour le délégant : A. Aubin", "", "Ministère de la Brume", ""]
    let second = Self.first.map { $0.replacing("pour un an", with: "pour deux ans") }
    let pages = sketches([Self.first + names + second])
    let spans = spans(pages)
    #expect(spans.map(\.pages) == [0..<1, 0..<1])
    try #require(spans.count == 2)
    #expect(spans[0].end == spans[1].first && spans[0].first == 0 && spans[1].end == nil)
    let records = ReadDocument(pages: pages, source: .unread).acts().map(\.record)
    #expect(records.map { $0.term.duration?.value } == [Period(years: 1), Period(years: 2)])
    #expect(records.map { $0.parties.count } == [2, 2])
    #expect(records.allSatisfy { $0.signature.date != nil })
  }

  @Test func `What is annexed or cited below signatures is no act of its own`() {
    #expect(acts([Self.first + ["", "Annexe 1", ""] + Self.first]) == [1...1])
    #expect(
      acts([Self.first + ["", "Convention de délégation de gestion", "", "Copie : le comptable"]]) == [1...1])
  }

  @Test func `A file of one act has all pages in it`() {
    #expect(acts([Self.first]) == [1...1])
    #expect(acts([Self.first, ["Annexe 1 : Liste des feux", "", "Le feu du large."]]) == [1...2])
  }

  @Test func `The date of a letter above the title ends no act`() {
    let head = ["PRÉFECTURE DE LA BRUME", "", "Brumeville, le 4 mai 2024", ""]
    #expect(acts([head + Self.first]) == [1...1])
    #expect(acts([head + Self.first.dropLast(2), ["Fait à Brumeville, le 3 mai 2024"]]) == [1...2])
  }

  @Test func `A title that ends with a full stop begins an act`() {
    let stopped = ["Délégation de gestion relative aux feux de la côte et à leurs gardiens.", ""]
    #expect(acts([Self.first, stopped + Self.first.dropFirst(2)]) == [1...1, 2...2])
  }

  @Test func `A recueil gives each act from the page of its title to the page before the next`() {
    let summary = ["RECUEIL DES ACTES ADMINISTRATIFS", "", "n° 12 du 6 mai 2024", "", "Sommaire"]
    #expect(acts([summary, Self.first, Self.order, Self.first]) == [2...2, 3...3, 4...4])
    #expect(acts([Self.first, Self.order]) == [1...1, 2...2])
  }

  @Test func `A single convention behind the cover of a recueil is read from its own page on`() {
    let cover = ["RECUEIL DES ACTES ADMINISTRATIFS", "", "n° 12 du 6 mai 2024"]
    #expect(acts([cover, Self.first]) == [2...2])
  }

  @Test func `A cover sheet and a title that comes again belong to one act`() {
    let cover = ["CONVENTION DE DÉLÉGATION DE GESTION", "", "relative aux feux de la côte"]
    #expect(acts([cover, Self.first]) == [1...2])
  }

  @Test func `A convention printed in the annex of another belongs to it`() {
    let annexed = ["Annexe 1", ""] + Self.first
    #expect(acts([Self.first, annexed]) == [1...2])
    #expect(acts([Self.first, ["Annexe 2"], Self.first]) == [1...3])
  }

  @Test func `A page that goes on within the articles begins no act, with any words at its head`() {
    let second = [
      "Convention de délégation de gestion", "", "Vu l'avis du comité,", "", "Article 3 : Fin", "",
      "La convention prend fin le 3 mai 2025.",
    ]
    #expect(acts([Array(Self.first.dropLast(2)), second]) == [1...2])
  }

  @Test func `Acts of other kinds are divided as well`() {
    let other = Self.order.map {
      $0.replacing("2024-31 portant délégation", with: "2024-32 donnant délégation")
    }
    #expect(acts([Self.order, other]) == [1...1, 2...2])
  }

  @Test func `A file without pages has no acts`() {
    #expect(acts([]) == [])
  }
}
