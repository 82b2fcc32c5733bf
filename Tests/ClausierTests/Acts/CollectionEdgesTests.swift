import Testing

@testable import Clausier

/// What is at the edges of acts in a collection: letterheads, backs of sheets, maps, lists that nobody signs.
@Suite struct CollectionEdgesTests {
  private static let cover = ["RECUEIL DES ACTES ADMINISTRATIFS", "", "n° 12 du 6 mai 2024"]
  private static let letterhead = [
    "PRÉFECTURE DE LA BRUME", "Direction des ports", "Bureau des feux", "Corvaux, le 7 juin 2023", "",
  ]
  private static let list = [
    "TABLEAU DES GARDIENS DE PHARE", "", "Nom  Commune", "Brun  Sonval", "Aubin  Corvaux", "",
  ]

  private static func order(_ object: String) -> [String] {
    [
      "ARRÊTÉ portant \(object)", "", "Le préfet de la Brume,", "", "Vu le code des ports maritimes ;", "",
      "Arrête :", "", "Article 1er : Les feux sont allumés la nuit.", "", "Fait à Brumeville, le 4 mai 2024",
      "", "Ada Brun", "",
    ]
  }

  private func page(_ number: Int, _ lines: [String], foot: String? = nil) -> Page {
    let sketch = PageSketch(number: number).lines(lines, x: 70, y: 90)
    return (foot.map { sketch.text($0, x: 70, y: 815, size: 7) } ?? sketch).page
  }

  private func records(_ texts: [[String]], feet: [String?] = []) -> [Record] {
    let pages = texts.enumerated().map { index, lines in
      page(index + 1, lines, foot: feet.indices.contains(index) ? feet[index] : nil)
    }
    return ReadDocument(pages: pages, source: .unread).acts().map(\.record)
  }

  private func places(_ texts: [[String]], feet: [String?] = []) -> [[Int]] {
    records(texts, feet: feet).map { [$0.source.act.firstPage, $0.source.act.lastPage] }
  }

  @Test func `a number at a page's foot is that of the act at its head`() {
    let orders = ["allumage", "extinction", "entretien"].map { Self.order($0) }
    let (second, third) = (orders[1], orders[2])
    let pages: [[String]] = [
      Self.cover, orders[0] + second.prefix(6), Array(second.dropFirst(6) + third.prefix(6)),
      Array(third.dropFirst(6)),
    ]
    let numbers = (1...3).map { "75-2024-05-04-0000\($0)" }
    let records = records(pages, feet: [nil] + numbers.map { "DM - \($0) - Arrêté" })
    #expect(
      records.map { [$0.source.act.firstPage, $0.source.act.lastPage] } == [[2, 2], [2, 3], [3, 4]])
    #expect(records.map(\.source.act.number) == numbers)
    let whole = self.records(
      [Self.cover, orders[0] + second, third], feet: [nil, "DM - \(numbers[0])", "DM - \(numbers[2])"])
    #expect(whole.map { [$0.source.act.firstPage, $0.source.act.lastPage] } == [[2, 2], [2, 2], [3, 3]])
    #expect(whole.map(\.source.act.number) == [numbers[0], nil, numbers[2]])
  }

  @Test func `a letter's date below its letterhead is neither the end nor a date of the act above`() {
    let records = records([Self.cover, Self.order("allumage"), Self.letterhead + Self.order("extinction")])
    #expect(records.map(\.source.act.lastPage) == [2, 3])
    #expect(records.first?.dates.map { "\($0.date.value)" } == ["2024-05-04"])
  }

  @Test func `a date at the head of a page without a letterhead closes the act above`() {
    let open = Array(Self.order("allumage").dropLast(4))
    let closing = ["Fait à Brumeville, le 4 mai 2024", "", "Ada Brun", "", ""]
    #expect(places([Self.cover, open, closing + Self.order("extinction")]) == [[2, 3], [3, 3]])
  }

  @Test func `a list with a letterhead begins in a collection, also below another list, and nowhere else`() {
    let list = Self.letterhead + Self.list
    let other = Self.letterhead + Self.list.map { $0.replacing("GARDIENS DE PHARE", with: "PILOTES") }
    #expect(places([Self.cover, Self.order("allumage"), list, other]) == [[2, 2], [3, 3], [4, 4]])
    #expect(places([Self.order("allumage"), list]) == [[1, 2]])
    #expect(places([Self.cover, Self.order("allumage"), ["Annexe", ""] + list]) == [[2, 3]])
  }

  @Test func `an act begins below the rows of a list, and the parts of one title begin one act`() {
    let list = [
      "LISTE DES GARDIENS DE PHARE", "", "Nom  Commune", "Brun  Sonval", "Aubin  Corvaux", "Vial  Sonval", "",
    ]
    #expect(places([Self.cover, list + [""] + Self.order("extinction")]) == [[2, 2], [2, 2]])
    let erratum = ["ERRATUM À L’ARRÊTÉ DU 3 MAI", "", "Au lieu de : nuit, lire : jour.", ""]
    #expect(
      places([
        Self.cover, Self.order("allumage"),
        Self.letterhead + erratum + Self.letterhead + Self.order("extinction"),
      ])
        == [[2, 2], [3, 3], [3, 3]])
    let title = ["AVIS", "", "", "", "ARRÊTÉ portant extinction", ""] + Self.order("extinction").dropFirst()
    #expect(places([Self.cover, Array(title), Self.order("allumage")]) == [[2, 2], [3, 3]])
  }

  @Test func `an act with its letterhead begins below the annex of another, and not within its head`() {
    let annex = ["ANNEXE", ""] + (1...8).map { "Feu \($0) Corvaux" } + [""]
    let next = Self.letterhead + Self.order("extinction")
    #expect(places([Self.cover, Self.order("allumage"), annex + next]) == [[2, 3], [3, 3]])
    #expect(places([Self.cover, Self.order("allumage"), ["ANNEXE", ""] + next]) == [[2, 3]])
    #expect(places([Self.cover, Self.order("allumage"), annex + Self.order("extinction")]) == [[2, 3]])
  }

  @Test func `the empty back of a sheet belongs to no act, be it that of an act or of a separator`() {
    let feet = ["1", "2", "3", "4"]
    #expect(
      places([Self.cover, Self.order("allumage"), [], Self.order("extinction")], feet: feet) == [
        [2, 2], [4, 4],
      ])
    let numbers = [
      nil, "A - 91-2024-03-19-00098", "A - 91-2024-03-19-00098", "A - 91-2024-03-19-00098",
      "B - 91-2024-03-20-00007", nil, "B - 91-2024-03-20-00007",
    ]
    let texts = [
      Self.cover, ["ARRÊTÉ portant allumage"], [], Self.order("allumage"), ["ARRÊTÉ portant extinction"], [],
      Self.order("extinction"),
    ]
    let records = records(texts, feet: numbers)
    #expect(records.map(\.source.act.firstPage) == [4, 7])
    #expect(records.first?.source.act.outside == [1, 2, 3, 5, 6])
  }

  @Test func `the words of a map belong to the act before, the heading of a part to none`() {
    let pages = { (last: Page) in
      [
        self.page(1, Self.cover), self.page(2, Self.order("allumage")), last,
        self.page(4, Self.order("extinction")),
      ]
    }
    let map = PageSketch(number: 3).text("Corvaux", x: 90, y: 300, size: 6)
      .text("Sonval", x: 320, y: 420, size: 6).page
    let part = PageSketch(number: 3).text("SÉCURITÉ DES PORTS", x: 220, y: 300, size: 18).page
    let ends = { (pages: [Page]) in
      ReadDocument(pages: pages, source: .unread).acts().map(\.record.source.act.lastPage)
    }
    #expect(ends(pages(map)) == [3, 4])
    #expect(ends(pages(part)) == [2, 4])
  }

  @Test func `a drawing belongs to the act before, the empty back of a sheet to none`() {
    let ends = { (last: Page, unread: [Int]) in
      var source = Source.unread
      source.pagesWithoutText = unread
      let pages = [
        self.page(1, Self.cover), self.page(2, Self.order("allumage")), last,
        self.page(4, Self.order("extinction")),
      ]
      return ReadDocument(pages: pages, source: source).acts().map(\.record.source.act.lastPage)
    }
    let empty = PageSketch(number: 3).page
    var drawing = empty
    drawing.strokes = [Stroke(left: 90, top: 100, right: 300, bottom: 101)]
    #expect(ends(empty, []) == [2, 4])
    #expect(ends(drawing, []) == [3, 4])
    #expect(ends(empty, [3]) == [3, 4])
  }

  @Test func `an entry of the contents lists one act, and not what is annexed to it`() {
    let contents = [
      "SOMMAIRE", "", "ARRÊTÉ approuvant la convention des gardiens de la côte ........ 3",
      "ARRÊTÉ portant extinction des feux de la jetée ........ 5",
    ]
    let annex = [
      "ANNEXE", "", "CONVENTION des gardiens de la côte", "", "Entre la direction des phares,", "",
      "et le service des balises,", "", "Article 1er : Les gardiens veillent.",
    ]
    let first = Self.order("allumage").map {
      $0.replacing("portant allumage", with: "approuvant la convention des gardiens de la côte")
    }
    #expect(
      places([Self.cover, contents, first, annex, Self.order("extinction des feux de la jetée")]) == [
        [3, 4], [5, 5],
      ])
  }

  @Test func `pages with text of no act beside one are named`() {
    let debate = [
      "Le conseil municipal, après en avoir délibéré, approuve le procès-verbal de la séance du mois de mai.",
      "Le conseil municipal, après en avoir délibéré, vote une dépense de 400 euros pour les bancs du port.",
      "",
      "Madame le Maire propose de conclure la convention suivante :", "",
    ]
    let act = [
      "CONVENTION DE DÉLÉGATION DE GESTION", "", "Entre la direction des phares, ci-après « le délégant »,",
      "et le service des balises, ci-après « le délégataire »,", "", "Article 1er : Objet", "",
      "Le délégant confie au délégataire la gestion des crédits.", "", "Fait à Brumeville, le 3 mai 2024", "",
      "Ada Brun", "",
    ]
    let after = ["Le conseil municipal, après en avoir délibéré, prend acte du rapport."]
    #expect(records([["Séance du 3 mai 2024"], debate + act + after]).first?.source.act.outside == [1, 2])
    #expect(records([["Séance du 3 mai 2024"], debate, act, after]).first?.source.act.outside == [1, 2, 4])
  }
}
