import Testing

@testable import Clausier

/// Files that print several acts: what separates them, lists them and runs over their pages.
@Suite struct CollectionTests {
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

  private static func order(_ object: String) -> [String] {
    [
      "ARRÊTÉ portant \(object)", "", "Le préfet de la Brume,", "", "Vu le code des ports maritimes ;", "",
      "Arrête :", "", "Article 1er : Les feux sont allumés la nuit.", "", "Fait à Brumeville, le 4 mai 2024",
      "",
      "Ada Brun", "",
    ]
  }

  private static let list = [
    "LISTE DES GARDIENS DE PHARE", "", "Nom  Commune", "Brun  Sonval", "Aubin  Corvaux",
  ]

  /// A page with its lines, and the line at its foot.
  private func page(_ number: Int, _ lines: [String], foot: String? = nil) -> Page {
    let sketch = PageSketch(number: number).lines(lines, x: 70, y: 90)
    return (foot.map { sketch.text($0, x: 70, y: 815, size: 7) } ?? sketch).page
  }

  private func pages(_ texts: [[String]], feet: [String?] = []) -> [Page] {
    texts.enumerated().map { index, lines in
      page(index + 1, lines, foot: feet.indices.contains(index) ? feet[index] : nil)
    }
  }

  private func records(_ pages: [Page]) -> [Record] {
    ReadDocument(pages: pages, source: .unread).acts().map(\.record)
  }

  private func places(_ pages: [Page]) -> [[Int]] {
    records(pages).map { [$0.source.act.firstPage, $0.source.act.lastPage] }
  }

  @Test func `an act number at the foot of a run of pages gives borders, label and number`() {
    let feet = [
      nil, "DDT - 91-2024-03-19-00098 - Arrêté 2", "DDT - 91-2024-03-19-00098 - Arrêté 3",
      "SGC - 91-2024-03-20-00007 - Convention 4", "SGC - 91-2024-03-20-00007 - Convention 5",
      "SGC - 91-2024-03-20-00007 - Convention 6",
    ]
    let texts = [
      Self.cover, ["Direction des ports", "", "ARRÊTÉ portant allumage"], Self.order("allumage"),
      ["Service commun", "", "CONVENTION DE DÉLÉGATION DE GESTION"], Self.convention("des feux"),
      ["Le feu du large figure sur la carte jointe à la présente convention."],
    ]
    let records = records(pages(texts, feet: feet))
    #expect(records.map(\.source.act.firstPage) == [3, 5])
    #expect(records.map(\.source.act.lastPage) == [3, 6])
    #expect(records.map(\.source.act.number) == ["91-2024-03-19-00098", "91-2024-03-20-00007"])
    #expect(records.map(\.kind) == [.unknown, .delegation])
    #expect(records.first?.source.act.outside == [1, 2, 4])
  }

  @Test func `what the contents list and nobody finds is told with its page`() {
    let contents = [
      "SOMMAIRE", "", "ARRÊTÉ portant allumage des feux ........ 3",
      "CONVENTION DE DÉLÉGATION DE GESTION relative aux balises ........ 4",
      "DÉCISION nommant un gardien des bouées ........ 5",
    ]
    let texts = [
      Self.cover, contents, Self.order("allumage des feux"), Self.convention("aux balises"),
      ["Le texte de cette page n’est pas celui qui est annoncé."],
    ]
    let records = records(pages(texts))
    #expect(records.map(\.source.act.firstPage) == [3, 4])
    let told = records.flatMap(\.diagnostics).filter { $0.code == "listed-act-missing" }
    #expect(told.map(\.page) == [5])
    #expect(told.first?.message.fr.contains("gardien des bouées") == true)
  }

  @Test func `a list without visas begins in a collection alone, and its border is doubted`() {
    let texts = [Self.cover, Self.order("allumage"), Self.list, Self.convention("des feux")]
    #expect(places(pages(texts)) == [[2, 2], [3, 3], [4, 4]])
    #expect(places(pages([Self.order("allumage"), Self.list])) == [[1, 2]])
    let doubted = records(pages(texts)).map { $0.diagnostics.contains { $0.code == "doubtful-border" } }
    #expect(doubted == [false, true, false])
  }

  @Test func `values behind a doubtful border are doubtful`() {
    let records = records(
      pages([Self.cover, Self.order("allumage"), Self.list, Self.convention("des feux")]))
    #expect(records.map { $0.title?.places.first?.confidence ?? 0 } == [1, 0.8, 1])
  }

  @Test func `minutes give the act that they announce, up to what the council says`() {
    let minutes = [
      "Le conseil municipal, après en avoir délibéré, approuve le procès-verbal.",
      "Le conseil municipal, après en avoir délibéré, vote une dépense de 400 euros.", "",
      "Madame le Maire propose de conclure la convention suivante :", "",
    ]
    let after = [
      "Le conseil municipal, après en avoir délibéré, ouvre un crédit de 900 euros.", "",
      "Le conseil municipal prend acte du rapport.",
    ]
    let record = records(pages([["Séance du 3 mai 2024"], minutes + Self.convention("des feux") + after]))
    #expect(record.map(\.kind) == [.delegation])
    #expect(record.map(\.source.act.firstPage) == [2])
    #expect(record.first?.source.act.outside == [1, 2])
    #expect(record.first?.amounts.isEmpty == true)
  }

  @Test func `a text annexed to minutes is an act of its own, an annex of another act is none`() {
    let minutes = (1...3).map { "Le conseil municipal, après en avoir délibéré, approuve le point \($0)." }
    let annexed = { (number: Int, place: String) in
      ["ANNEXE \(number) À LA DÉLIBÉRATION N° 7", ""] + Self.convention(place)
    }
    let first = records(
      pages([["Séance du 3 mai 2024"] + minutes, annexed(1, "des feux"), annexed(2, "des bouées")]))
    #expect(first.map(\.source.act.firstPage) == [2, 3])
    let other = records(pages([Self.cover, Self.order("allumage"), annexed(1, "des feux")]))
    #expect(!other.contains { $0.source.act.firstPage == 3 })
  }

  @Test func `acts in two columns are cut in reading order`() {
    let long = (1...20).map { "Le feu \($0) de la côte est gardé la nuit." }
    func body(_ title: String, _ count: Int) -> [String] {
      [
        title, "Le préfet de la Brume,", "Vu le code des ports maritimes ;", "Arrête :",
        "Article 1er : Objet",
      ]
        + long.prefix(count) + ["Fait à Brumeville, le 4 mai 2024"]
    }
    let left = body("ARRÊTÉ portant allumage", 20)
    let right = ["Ada Brun", ""] + body("DÉCISION portant extinction", 18)
    let both = PageSketch(number: 2).lines(left, x: 50, y: 90).lines(right, x: 320, y: 90).page
    let records = records([page(1, Self.cover), both])
    #expect(records.map { $0.title?.value } == ["ARRÊTÉ portant allumage", "DÉCISION portant extinction"])
    #expect(records.map { $0.signature.signatories.compactMap(\.name?.value) } == [["Ada Brun"], []])
  }

  @Test func `a page number that begins again is a sign of a border`() {
    let feet = ["1/2", "2/2", "1/1"]
    let texts = [Self.order("allumage"), ["Le feu du large est gardé."], Self.order("extinction")]
    #expect(places(pages(texts, feet: feet)) == [[1, 2], [3, 3]])
  }

  @Test func `an annex, a model, a quoted title and a later article begin no act`() {
    let act = Self.convention("des feux")
    #expect(places(pages([act, ["ANNEXE 1", ""] + Self.order("allumage")])) == [[1, 2]])
    #expect(places(pages([act, ["Modèle d’arrêté", ""] + Self.order("allumage")])) == [[1, 2]])
    #expect(
      places(pages([act, ["« " + Self.order("allumage")[0]] + Self.order("allumage").dropFirst()])) == [
        [1, 2]
      ])
    let later = Self.convention("des feux").map { $0.replacing("Article 1er", with: "Article 4") }
    #expect(places(pages([act, later])) == [[1, 2]])
  }

  @Test func `signs have names and weights, and brakes count against a border`() {
    let names = BorderSigns.all.map { "\($0.name)" }
    #expect(Set(names).count == names.count)
    #expect(names.allSatisfy { $0.utf8.allSatisfy { $0.isSmall || $0 == .hyphen || $0.isDigit } })
    #expect(BorderSigns.all.allSatisfy { $0.weight != 0 && !$0.meaning.fr.isEmpty && !$0.meaning.en.isEmpty })
    #expect(!BorderSigns.all.contains { $0.weight < 0 && $0.isOwn })
  }

  @Test func `what is said of pages between acts goes with the act before them`() {
    let feet = [
      nil, "A - 91-2024-03-19-00098", "A - 91-2024-03-19-00098", "B - 91-2024-03-20-00007",
      "B - 91-2024-03-20-00007",
    ]
    let texts = [
      Self.cover, ["ARRÊTÉ portant allumage"], Self.order("allumage"),
      ["CONVENTION DE DÉLÉGATION DE GESTION"],
      Self.convention("des feux"),
    ]
    var said = Diagnostic(code: "a", severity: .info, message: Message(fr: "a", en: "a"))
    said.page = 4
    let document = ReadDocument(pages: pages(texts, feet: feet), source: .unread, diagnostics: [said])
    #expect(document.acts().map { $0.record.diagnostics.contains(said) } == [true, false])
  }

  @Test func `conventions alone can be chosen, and no file is left out`() {
    let acts = ReadDocument(
      pages: pages([Self.cover, Self.order("allumage"), Self.convention("des feux")]), source: .unread
    ).acts()
    #expect(ActChoice.conventions.chosen(of: acts).map(\.record.kind) == [.delegation])
    #expect(ActChoice.all.chosen(of: acts).count == 2)
    #expect(ActChoice.conventions.chosen(of: [acts[0]]).count == 1)
    #expect(ActChoice.conventions.chosen(of: [acts[0], acts[0]]).count == 1)
  }

  @Test func `what follows a NOR below a title is no title of another act`() {
    let text = [
      "DÉLÉGATION DE GESTION DU 3 JUILLET 2023", "entre la direction des phares et le service des balises,",
      "relative aux feux", "", "NOR : PHAR2318442X",
      "(Texte non paru au Journal officiel)",
      "La direction des phares, ci-après désignée « le délégant »,",
      "et le service des balises, ci-après désigné « le délégataire »,",
      "Vu le code des ports maritimes ;", "Conviennent de ce qui suit :", "", "Article 1er : Objet", "",
      "Le délégant confie au délégataire la gestion des crédits des feux.", "",
      "Fait à Brumeville, le 3 juillet 2023", "", "Ada Brun", "",
    ]
    let found = records(pages([text], feet: ["Bulletin officiel des ports – n° 2023-07"]))
    #expect(
      found.map(\.title?.value) == [
        "DÉLÉGATION DE GESTION DU 3 JUILLET 2023 entre la direction des phares et le service des balises, relative aux feux"
      ])
    #expect(found.first?.parties.count == 2)
  }
}
