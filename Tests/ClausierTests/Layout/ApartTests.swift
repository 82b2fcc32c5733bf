import Clausier
import Testing

struct ApartTests {
  private let clause = [
    "La presente convention prend effet le jour de sa signature.",
    "Chaque partie peut y mettre fin par ecrit avec",
    "un preavis de trois mois. Le montant est verse en deux fois.",
  ]

  private func body(_ sketch: PageSketch) -> [String] { Layout.manuscript(of: [sketch.page]).texts() }

  // MARK: Watermarks and initials

  @Test func `a watermark over several lines does not mix with them`() {
    let page = PageSketch().lines(clause, x: 70, y: 100)
    let read = body(page)
    #expect(body(page.text("COPIE", x: 60, y: 95, size: 40)) == read)
    #expect(body(page.rising("PROJET", x: 80, y: 150, size: 30)) == read)
    #expect(body(page.rising("SPECIMEN", x: 100, y: 150, size: 12)) == read)
  }

  @Test func `a watermark is known on a page where it lies over no word`() {
    let full = PageSketch().lines(clause, x: 70, y: 100).text("COPIE", x: 60, y: 95, size: 40)
    let last = PageSketch(number: 2).lines(["Fait a Brest"], x: 70, y: 100).text(
      "COPIE", x: 160, y: 85, size: 40)
    #expect(Layout.manuscript(of: [full.page, last.page]).texts().last == "Fait a Brest")
  }

  @Test func `a title in large print stays`() {
    let page = PageSketch().text("CONVENTION", x: 70, y: 50, size: 30).lines(clause, x: 70, y: 100)
    #expect(body(page).first == "CONVENTION")
  }

  @Test func `an initial belongs to the first of its lines`() {
    let page = PageSketch().text("L", x: 70, y: 98, size: 26)
      .text("a presente convention prend effet le jour de sa signature.", x: 84, y: 100)
      .text("Chaque partie peut y mettre fin par ecrit avec un preavis.", x: 84, y: 112)
      .text("Il est de trois mois et commence le premier jour du mois qui", x: 70, y: 124)
      .text("suit.", x: 70, y: 136)
    #expect(
      body(page) == [
        "La presente convention prend effet le jour de sa signature. Chaque partie peut y mettre fin par ecrit avec un "
          + "preavis. Il est de trois mois et commence le premier jour du mois qui suit."
      ])
  }

  // MARK: Turned blocks

  @Test func `a table drawn sideways is read in its own direction`() {
    var page = PageSketch().lines(clause, x: 70, y: 60)
    for (column, cells) in [
      ["Annee", "AE", "CP"], ["2025", "95 000", "55 000"], ["2026", "40 000", "80 000"],
    ]
    .enumerated() {
      for (row, cell) in cells.enumerated() {
        page = page.upright(cell, x: 150 + Float(column) * 20, y: 400 - Float(row) * 80)
      }
    }
    page = page.lines(["Article 5 : Compte rendu"], x: 70, y: 450)
    let texts = body(page)
    #expect(texts.contains("Annee\tAE\tCP\n2025\t95 000\t55 000\n2026\t40 000\t80 000"))
    #expect(texts.last == "Article 5 : Compte rendu")
  }

  @Test(arguments: [false, true])
  func `heads written upwards stand over their columns`(isRuled: Bool) {
    var page = PageSketch().lines(clause, x: 70, y: 60)
      .upright("Annee", x: 80, y: 250).upright("Engagements", x: 150, y: 250).upright(
        "Paiements", x: 230, y: 250)
    for (row, cells) in [["2025", "95 000", "55 000"], ["2026", "40 000", "80 000"]].enumerated() {
      for (column, cell) in cells.enumerated() {
        page = page.text(cell, x: 74 + Float(column) * 75, y: 260 + Float(row) * 20)
      }
    }
    if isRuled { page = page.grid(columns: [70, 130, 200, 280], rows: [170, 255, 275, 295]) }
    #expect(body(page).contains("Annee\tEngagements\tPaiements\n2025\t95 000\t55 000\n2026\t40 000\t80 000"))
  }

  @Test(arguments: [false, true])
  func `a text along the margin is no part of the lines beside it`(down: Bool) {
    let page = PageSketch().lines(clause, x: 70, y: 100)
    let read = body(page)
    #expect(
      body(page.upright("Recu en prefecture le 3 avril 2025", x: 20, y: down ? 60 : 230, down: down)) == read)
  }

  // MARK: Numbers of lines

  @Test(arguments: [Float(40), 520])
  func `numbers that count lines in the margin are set aside`(x: Float) {
    var page = PageSketch()
    let lines = clause + clause
    page = page.lines(lines, x: 70, y: 100)
    let read = body(page)
    for index in lines.indices { page = page.text("\(index + 1)", x: x, y: 101 + 12 * Float(index), size: 7) }
    #expect(body(page) == read)
  }

  @Test func `years in the first column of a table are kept`() {
    var page = PageSketch().text("Annexe financiere", x: 70, y: 100)
    for row in 0..<6 {
      page = page.text("\(2024 + row)", x: 70, y: 140 + 20 * Float(row))
        .text("\(10 + row) 000", x: 170, y: 140 + 20 * Float(row))
    }
    #expect(body(page).joined().contains("2026\t12 000"))
  }

  // MARK: Struck words and options

  @Test func `struck words are told and not read`() throws {
    let page = PageSketch().text("La somme est de", x: 70, y: 100).text("90 000 euros", x: 150, y: 100)
      .text("80 000 euros", x: 220, y: 100).level(y: 105, from: 150, to: 210).page
    let manuscript = Layout.manuscript(of: [page])
    #expect(manuscript.texts() == ["La somme est de 80 000 euros"])
    #expect(manuscript.texts(.struck) == ["90 000 euros"])
    let acts = ReadDocument(pages: [page], source: .unread).acts()
    let told = try #require(acts.flatMap(\.record.diagnostics).first { $0.code == "struck-text" })
    #expect(told.box?.x == 150)
  }

  @Test func `an underline and a rule through the page strike nothing`() {
    let page = PageSketch().text("La somme est de 90 000 euros", x: 70, y: 100)
    #expect(body(page.level(y: 109, from: 150, to: 210)) == ["La somme est de 90 000 euros"])
    #expect(body(page.level(y: 105, from: 40, to: 500)) == ["La somme est de 90 000 euros"])
  }

  @Test(arguments: [
    ("\u{2610}", "\u{2612}"), ("\u{F0A8}", "\u{F0FE}"), ("[ ]", "[x]"), ("\u{25A1}", "\u{2611}"),
  ])
  func `an option without a tick is not read beside one with it`(empty: String, ticked: String) {
    let page = PageSketch().text("Elle est reconduite :", x: 70, y: 100)
      .text("\(empty) tacitement", x: 70, y: 112).text("\(ticked) expressement", x: 70, y: 124).page
    let manuscript = Layout.manuscript(of: [page])
    #expect(!manuscript.texts().joined().contains("tacitement"))
    #expect(manuscript.texts().joined().contains("expressement"))
    #expect(manuscript.texts(.unticked).joined().contains("tacitement"))
  }

  @Test func `empty boxes alone are bullets`() {
    let page = PageSketch().text("\u{2610} premier point", x: 70, y: 100).text(
      "\u{2610} second point", x: 70, y: 112)
    #expect(body(page).joined().contains("second point"))
  }

  // MARK: Stamps

  @Test func `a stamp over the title is read apart from it`() {
    let page = PageSketch().text("Convention relative au centre de secours en mer", x: 70, y: 100, size: 14)
      .text("Recu le", x: 305, y: 92, size: 7).text("03/04/2025", x: 305, y: 104, size: 7)
      .frame(300, 88, 420, 120).lines(clause, x: 70, y: 150).page
    let manuscript = Layout.manuscript(of: [page])
    #expect(manuscript.texts().first == "Convention relative au centre de secours en mer")
    #expect(manuscript.texts(.stamp).joined(separator: " ") == "Recu le 03/04/2025")
  }

  // MARK: Hyphens, notes, paragraphs

  @Test func `a soft hyphen that is drawn inside a line is a hyphen`() {
    let page = PageSketch().text("le decret 2004\u{AD}1085, ci\u{AD}apres", x: 70, y: 100)
    #expect(body(page) == ["le decret 2004-1085, ci-apres"])
  }

  @Test func `notes below a table leave the rest of the page to the text`() {
    let page = PageSketch().lines(clause + clause + clause, x: 70, y: 60)
      .text("1", x: 70, y: 200, size: 5).text("Exercice de lancement.", x: 76, y: 200, size: 8)
      .text("Article 5 : Compte rendu", x: 70, y: 230).lines(clause, x: 70, y: 250).page
    let manuscript = Layout.manuscript(of: [page])
    #expect(manuscript.texts(.footnote) == ["1 Exercice de lancement."])
    #expect(manuscript.texts().contains("Article 5 : Compte rendu"))
  }

  @Test func `a line that ends in a day goes on with its month`() {
    let page = PageSketch().lines(["La convention s'acheve le 31", "decembre 2027."], x: 70, y: 100)
      .lines(["Une ligne qui est bien plus longue que les deux autres de cette page."], x: 70, y: 160)
    #expect(body(page).first == "La convention s'acheve le 31 decembre 2027.")
  }

  @Test func `headings set tighter than the text do not tear its paragraphs`() {
    var page = PageSketch()
    for part in 0..<4 {
      let top = 60 + Float(part) * 130
      page = page.text("Article \(part + 1) : Dispositions qui", x: 70, y: top, bold: true)
        .text("sont relatives au suivi", x: 70, y: top + 10, bold: true)
      for (row, line) in (clause + clause.prefix(1)).enumerated() {
        page = page.text(line, x: 70, y: top + 35 + 16 * Float(row))
      }
    }
    let texts = body(page)
    #expect(texts.contains { $0.hasPrefix("Chaque partie") == false && $0.contains("avec un preavis") })
  }
}
