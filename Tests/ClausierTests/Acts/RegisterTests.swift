import Testing

@testable import Clausier

/// Files that hold acts in other ways than a recueil with separators: registers, bulletins with notices, minutes.
@Suite struct RegisterTests {
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

  private static func order(_ object: String, noun: String = "ARRÊTÉ") -> [String] {
    [
      "\(noun) portant \(object)", "", "Le préfet de la Brume,", "", "Vu le code des ports maritimes ;", "",
      "Arrête :", "", "Article 1er : Les feux sont allumés la nuit.", "", "Fait à Brumeville, le 4 mai 2024",
      "", "Ada Brun", "",
    ]
  }

  private func pages(_ texts: [[String]], feet: [String?] = []) -> [Page] {
    texts.enumerated().map { index, lines in
      let sketch = PageSketch(number: index + 1).lines(lines, x: 70, y: 90)
      let foot = feet.indices.contains(index) ? feet[index] : nil
      return (foot.map { sketch.text($0, x: 70, y: 815, size: 7) } ?? sketch).page
    }
  }

  private func records(_ pages: [Page]) -> [Record] {
    ReadDocument(pages: pages, source: .unread).acts().map(\.record)
  }

  private func places(_ texts: [[String]], feet: [String?] = []) -> [[Int]] {
    records(pages(texts, feet: feet)).map { [$0.source.act.firstPage, $0.source.act.lastPage] }
  }

  @Test func `a number in the margin beside a title is none of its words`() {
    var y: Float = 60
    var sketch = PageSketch()
    for (number, act) in zip(
      ["2024-038", "2024-039"], [Self.order("allumage"), Self.convention("des feux")])
    {
      sketch = sketch.text(number, x: 20, y: y, size: 8).lines(act, x: 70, y: y)
      y += 12 * Float(act.count) + 24
    }
    let records = records([sketch.page])
    #expect(
      records.map { $0.title?.value } == [
        "ARRÊTÉ portant allumage", "CONVENTION DE DÉLÉGATION DE GESTION relative des feux",
      ])
    let items = MarginLabels(
      of: Line.rows(
        of: PageSketch().lines(["12 Le feu brille"] + Self.order("a"), x: 70, y: 60).page.words(), page: 0),
      on: PageSketch().page)
    #expect(items.labels.isEmpty)
  }

  @Test func `pages without a number stay with the act whose number is before them`() {
    let feet = [
      nil, "DDT - 91-2024-03-19-00098", nil, "SGC - 91-2024-03-20-00007", "SGC - 91-2024-03-20-00007",
    ]
    let texts = [
      Self.cover, Self.order("allumage"), ["Annexe", "", "Feu du large  Corvaux"],
      Self.convention("des feux"),
      ["Le feu du large figure sur la carte jointe à la présente convention."],
    ]
    #expect(places(texts, feet: feet) == [[2, 3], [4, 5]])
  }

  @Test func `the first act may begin below the table of contents`() {
    let contents = [
      "BULLETIN OFFICIEL DES PORTS", "", "SOMMAIRE", "", "ARRÊTÉ portant allumage des feux ........ 1",
      "CONVENTION DE DÉLÉGATION DE GESTION relative aux balises ........ 2", "", "",
    ]
    #expect(
      places([contents + Self.order("allumage des feux"), Self.convention("aux balises")]) == [
        [1, 1], [2, 2],
      ])
    #expect(places([contents, Self.convention("aux balises")]).first == [2, 2])
  }

  @Test func `a register that calls itself one begins behind its cover`() {
    let cover = ["REGISTRE DES DÉCISIONS DU DIRECTEUR", "", "Premier trimestre 2024"]
    #expect(
      places([cover, Self.order("allumage", noun: "DÉCISION"), Self.convention("des feux")]) == [
        [2, 2], [3, 3],
      ])
  }

  @Test func `four acts make a collection, in which a list is an act`() {
    let list = ["LISTE DES GARDIENS DE PHARE", "", "Nom  Commune", "Brun  Sonval", "Aubin  Corvaux"]
    let acts = [Self.order("allumage"), Self.order("extinction"), Self.order("garde"), Self.order("relève")]
    #expect(places(acts + [list]).last == [5, 5])
    #expect(places(acts.prefix(2) + [list]).last == [2, 3])
  }

  @Test func `a separator's title may be as long as a line of text`() {
    let title = "ARRÊTÉ portant allumage de nuit de tous les feux de la côte et du large"
    let order = Self.order("allumage de nuit de tous les feux de la côte et du large")
    #expect(
      places([Self.cover, Self.convention("des feux"), ["Direction des ports", "", title], order]) == [
        [2, 2], [4, 4],
      ])
  }

  @Test func `the name of a part in the plural is no page of the act above`() {
    let ends = { (words: String) in
      let part = PageSketch(number: 3).text(words, x: 220, y: 300, size: 18).page
      let pages = self.pages([Self.cover, Self.convention("des feux"), [], Self.order("allumage")])
      return self.records([pages[0], pages[1], part, pages[3]]).map(\.source.act.lastPage)
    }
    #expect(ends("DÉCISIONS") == [2, 4])
    #expect(ends("CONVENTION TYPE") == [3, 4])
  }

  @Test func `an act begins below a notice of one sentence, with its NOR or without`() {
    let notice = ["LISTE DES PILOTES ADMIS", "", "Sont admis Ada Brun et Léon Vial.", ""]
    let reference = ["NOR : PHAR2410074X", ""]
    let texts = [Self.order("allumage") + [""] + reference + notice + reference + Self.convention("des feux")]
    #expect(places([Self.cover] + texts) == [[2, 2], [2, 2], [2, 2]])
    #expect(places([Self.cover, notice + Self.convention("des feux")]) == [[2, 2], [2, 2]])
  }

  @Test
  func
    `a convention annexed by name to the order that approves it is an act of its own, another annex is none`()
  {
    let approving = Self.order("allumage").map {
      $0.replacing(
        "Les feux sont allumés la nuit.", with: "Est approuvée la convention annexée au présent arrêté.")
    }
    let annexed = { (head: String) in [head, ""] + Self.convention("des feux") }
    #expect(places([Self.cover, approving, annexed("Annexe à l'arrêté n° 7")]) == [[2, 2], [3, 3]])
    #expect(places([Self.cover, approving, annexed("Annexe")]) == [[2, 3]])
    #expect(places([Self.cover, Self.order("allumage"), annexed("Annexe à l'arrêté n° 7")]) == [[2, 3]])
    #expect(places([approving, annexed("Annexe à l'arrêté n° 7")]) == [[1, 2]])
  }

  @Test func `a service's name of many words at the head of a page is no text of the act above`() {
    let head = ["arp – Agence de la rade et du port de la Brume", "Délégation de Corvaux", ""]
    #expect(
      places([Self.cover, Self.convention("des feux"), head + Self.order("allumage")]) == [[2, 2], [3, 3]])
  }

  @Test func `a sentence that begins with signe closes no act`() {
    let signs = Self.convention("des feux").map {
      $0.replacing(
        "Le délégant confie au délégataire la gestion", with: "signe et notifie les marchés de la gestion")
    }
    let open = Array(signs.dropLast(4)) + ["TARIF DES FEUX", "", "Le feu  2"]
    #expect(places([Self.cover, open]) == [[2, 2]])
  }

  // MARK: Minutes

  private static let sitting = [
    "COMPTE RENDU DU CONSEIL MUNICIPAL DU 9 AVRIL 2024", "", "Présents : Mmes et MM. Aubin, Brun, Vial.", "",
  ]
  private static let debate = [
    "Madame le Maire rappelle que le club utilise la salle et que le conseil approuve la convention ainsi",
    "rédigée :", "",
  ]

  @Test func `a file that calls itself minutes goes on behind the signatories with whatever is said`() {
    let talk = [
      "2024/33 – Voirie", "",
      "Monsieur Vial présente les devis de la rue du Lavoir, pour un prix de 18 400 euros.",
      "Adopté à l’unanimité.",
    ]
    let records = records(pages([Self.sitting + Self.debate + Self.convention("des feux") + [""] + talk]))
    #expect(records.map { $0.title?.value } == ["CONVENTION DE DÉLÉGATION DE GESTION relative des feux"])
    #expect(records.first?.amounts.isEmpty == true)
    #expect(records.first?.signature.signatories.compactMap(\.name?.value) == ["Ada Brun"])
  }

  @Test func `what a body decides about an avenant is no avenant`() {
    let decided = Self.order("allumage").map {
      $0.replacing("ARRÊTÉ portant allumage", with: "DÉLIBÉRATION N° 2024-06-056")
    }
    let about =
      [decided[0], "Ports – Avenant n° 3 à la convention conclue avec le syndicat"] + decided.dropFirst()
    let records = records(pages([Self.cover, Self.order("garde"), about, Self.convention("des feux")]))
    #expect(records.map(\.kind) == [.unknown, .unknown, .delegation])
  }

  @Test func `an annex behind the signatories is no talk`() {
    let annex = [
      "Annexe", "", "Le feu du large est gardé la nuit par deux gardiens, et le jour par un seul gardien.",
      "",
    ]
    let talk = ["Le conseil municipal, après en avoir délibéré, prend acte du rapport."]
    let records = records(
      pages([
        Self.sitting + Self.debate + Self.convention("des feux"), annex, talk + ["Adopté à l’unanimité."],
      ]))
    #expect(records.map(\.source.act.lastPage) == [2])
  }
}
