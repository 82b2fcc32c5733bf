import Testing

@testable import Clausier

/// Borders and ends that no one thing shows: separators in other words, annexes of one page, minutes without signatures.
@Suite struct WeighedBordersTests {
  private static let cover = ["RECUEIL DES ACTES ADMINISTRATIFS", "", "n° 12 du 6 mai 2024"]

  private static func convention(_ object: String) -> [String] {
    [
      "CONVENTION DE DÉLÉGATION DE GESTION", "relative \(object)", "",
      "Entre la direction des phares, ci-après « le délégant »,",
      "et le service des balises, ci-après « le délégataire »,", "", "Article 1er : Objet", "",
      "Le délégant confie au délégataire la gestion des crédits de \(object).", "",
      "Fait à Brumeville, le 3 mai 2024", "", "Ada Brun", "",
    ]
  }

  private static func order(_ title: String) -> [String] {
    [
      title, "", "Le préfet de la Brume,", "", "Vu le code des ports maritimes ;", "", "Arrête :", "",
      "Article 1er : Les feux sont allumés la nuit.", "", "Fait à Brumeville, le 4 mai 2024", "", "Ada Brun",
      "",
    ]
  }

  private func pages(_ texts: [[String]]) -> [Page] {
    texts.enumerated().map { PageSketch(number: $0 + 1).lines($1, x: 70, y: 90).page }
  }

  private func records(_ pages: [Page]) -> [Record] {
    ReadDocument(pages: pages, source: .unread).acts().map(\.record)
  }

  private func places(_ pages: [Page]) -> [[Int]] {
    records(pages).map { [$0.source.act.firstPage, $0.source.act.lastPage] }
  }

  private func places(_ texts: [[String]]) -> [[Int]] { places(pages(texts)) }

  @Test func `an act begins behind an annex of few lines, and not behind the mere head of one`() {
    let annex = ["Annexe 2 : Gardiens", "", "Les feux sont gardés par :", "- Ada Brun ;", "- Léon Vial."]
    let acts = [Self.cover, Self.order("ARRÊTÉ portant allumage")]
    #expect(places(acts + [annex, Self.convention("des feux")]) == [[2, 3], [4, 4]])
    #expect(places(acts + [["ANNEXE 2", "", "CONVENTION TYPE"], Self.convention("des feux")]) == [[2, 4]])
  }

  @Test func `a page that names the next act in other words, with a number, belongs to none`() {
    let separator = [
      "PÊCHES", "Direction des ports", "", "Autorisation de prélèvement", "N° R99-2024-05-04-00011",
    ]
    let order = Self.order("ARRÊTÉ autorisant M. Vial à prélever des algues")
    let records = records(pages([Self.cover, Self.order("ARRÊTÉ portant allumage"), separator, order]))
    #expect(records.map(\.source.act.lastPage) == [2, 4])
    #expect(records.first?.source.act.outside == [1, 3])
    #expect(records.last?.source.act.number == "R99-2024-05-04-00011")
    let rest = ["Les algues sont prélevées à la main.", "", "Direction des ports"]
    #expect(places([Self.cover, Self.order("ARRÊTÉ portant allumage"), rest, order]) == [[2, 3], [4, 4]])
  }

  @Test func `a table whose head names columns is the table of contents`() {
    let rows = ["Allumage", "Balises", "Relève"].enumerated().flatMap { index, object in
      [(70, "DM"), (160, "Arrêté \(object)"), (500, "\(index + 2)")].map { ($0.0, $0.1, 160 + 14 * index) }
    }
    var cover = PageSketch().lines(Self.cover, x: 70, y: 60).text("Service", x: 70, y: 140)
      .text("Intitulé", x: 160, y: 140).text("Page", x: 500, y: 140)
    for (x, words, y) in rows { cover = cover.text(words, x: Float(x), y: Float(y)) }
    let acts = ["allumage", "balises", "relève"].map { Self.order("ARRÊTÉ portant \($0)") }
    let all = [cover.page] + pages([[]] + acts).dropFirst()
    #expect(places(all) == [[2, 2], [3, 3], [4, 4]])
  }

  @Test func `the table of an act's own articles hides none of its pages`() {
    let table = ["SOMMAIRE", "", "Article 1er – Objet ........ 2", "Article 2 – Durée ........ 3"]
    let act = Self.convention("des feux")
    #expect(
      places([
        Self.cover, Self.order("ARRÊTÉ portant allumage"), act.prefix(6) + table, Array(act.dropFirst(6)),
      ])
        == [[2, 2], [3, 4]])
  }

  @Test func `what the contents list begins an act without a noun of acts`() {
    let contents = [
      "SOMMAIRE", "", "ARRÊTÉ portant allumage des feux ........ 3", "Gardiens nommés en 2024 ........ 4",
      "ARRÊTÉ portant extinction des feux ........ 5",
    ]
    let notice = PageSketch(number: 4).text("GARDIENS NOMMÉS EN 2024", x: 180, y: 90, bold: true)
      .lines(["Ada Brun", "Léon Vial"], x: 70, y: 130).page
    var all = pages([
      Self.cover, contents, Self.order("ARRÊTÉ portant allumage des feux"), [],
      Self.order("ARRÊTÉ portant extinction des feux"),
    ])
    all[3] = notice
    #expect(places(all) == [[3, 3], [4, 4], [5, 5]])
  }

  @Test func `a title goes on in small letters, however long its lines are`() {
    let long =
      "portant délégation de signature à Mme Ada Brun, sous-préfète de Corvaux, pour les feux et les ports"
    let order = ["ARRÊTÉ n° 2024-12", long] + Self.order("").dropFirst()
    #expect(
      records(pages([Self.cover, order, Self.convention("des feux")])).first?.title?.value
        == "ARRÊTÉ n° 2024-12 \(long)")
  }

  @Test func `ARRETE below visas decides, be an act above it or a cover`() {
    let order = Self.order("INTERDICTION DE PÊCHER").map { $0.replacing("Arrête :", with: "ARRETE") }
    let dated = [
      "RECUEIL DES ACTES ADMINISTRATIFS", "", "Les actes sont publiés chaque mois par le préfet de la Brume.",
      "", "Fait à Brumeville, le 6 mai 2024",
    ]
    #expect(
      !records(pages([dated, order, Self.convention("des feux")])).contains { $0.title?.value == "ARRETE" })
  }

  // MARK: Minutes

  private static let sitting = [
    "COMPTE RENDU DU CONSEIL MUNICIPAL DU 9 AVRIL 2024", "", "Présents : Mmes et MM. Aubin, Brun, Vial.", "",
    "Adopté à l’unanimité.", "",
    "Madame le Maire rappelle que le club utilise la salle et que le conseil approuve la convention ainsi",
    "rédigée :", "",
  ]
  private static let open = convention("des feux").dropLast(5)
  private static let talk =
    "Monsieur Vial présente les devis de la rue du Lavoir, pour un prix de 18 400 euros."

  private func amounts(_ page: Page) -> [Int] {
    records([page]).map(\.amounts.count)
  }

  @Test func `an act that is printed further in ends where the text goes on at the old edge`() {
    let act =
      Self.open + (1...5).map { "Les gardiens du feu n° \($0) veillent la nuit, et dorment tout le jour." }
    let sketch = PageSketch().lines(Self.sitting, x: 70, y: 60).lines(Array(act), x: 90, y: 170)
    #expect(amounts(sketch.text(Self.talk, x: 70, y: 400).page) == [0])
    #expect(amounts(sketch.text(Self.talk, x: 90, y: 400).page) == [1])
  }

  @Test func `an act in minutes ends where the next item of the agenda begins`() {
    let ends = { (next: String) in
      let page = PageSketch().text("4. Feux de la jetée", x: 70, y: 40, bold: true)
        .lines(Self.sitting, x: 70, y: 60).lines(Array(Self.open), x: 70, y: 170)
        .text(next, x: 70, y: 320, bold: true).text(Self.talk, x: 70, y: 340).page
      return self.amounts(page)
    }
    #expect(ends("5. Voirie") == [0])
    #expect(ends("7. Voirie") == [1])
  }

  @Test func `a sentence that goes on with a deliberation's number ends no act`() {
    let act = Self.convention("des feux").map {
      $0.replacing(
        "ci-après « le délégant »,",
        with: "autorisée par la\ndélibération n° 12 du 3 mars 2024, ci-après « le délégant »,")
    }.flatMap { $0.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }
    let records = records(pages([Self.sitting + act]))
    #expect(records.first?.articles.count == 1)
  }
}
