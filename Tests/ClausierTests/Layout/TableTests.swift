import Clausier
import Testing

struct TableTests {
  private let full = String(repeating: "mot ", count: 22) + "fi"

  private func table(of pages: [Page]) -> [[String]] {
    let manuscript = Layout.manuscript(of: pages)
    return manuscript.blocks.first { $0.kind == .table }?.rows.map { $0.map { manuscript.text($0) } } ?? []
  }

  @Test func `cells keep their column when one is empty`() {
    let page = PageSketch().text(full, x: 70, y: 60)
      .text("AE", x: 250, y: 100).text("CP", x: 400, y: 100)
      .text("2031", x: 80, y: 116).text("1 000 €", x: 250, y: 116).text("500 €", x: 400, y: 116)
      .text("2032", x: 80, y: 132).text("500 €", x: 400, y: 132)
      .text(full, x: 70, y: 170).page
    #expect(table(of: [page]) == [["", "AE", "CP"], ["2031", "1 000 €", "500 €"], ["2032", "", "500 €"]])
  }

  @Test func `a wrapped cell stays in its row`() {
    let page = PageSketch()
      .text("Activité", x: 80, y: 100).text("ABC (domaine", x: 250, y: 100).text("métier)", x: 250, y: 111)
      .text("Centre", x: 80, y: 128).text("DEF", x: 250, y: 128).page
    #expect(table(of: [page]) == [["Activité", "ABC (domaine métier)"], ["Centre", "DEF"]])
  }

  @Test func `codes and amounts that are cut within narrow columns stay in one row`() {
    let page = PageSketch().text(full, x: 70, y: 60)
      .text("UO", x: 80, y: 100).text("AE", x: 180, y: 100).text("CP", x: 280, y: 100)
      .text("0152-", x: 80, y: 120).text("445", x: 180, y: 120).text("300", x: 280, y: 120)
      .text("CGGN-", x: 80, y: 132).text("320,50 €", x: 180, y: 132).text("000,00 €", x: 280, y: 132)
      .text("OUES", x: 80, y: 144)
      .text(full, x: 70, y: 190).page
    #expect(table(of: [page]) == [["UO", "AE", "CP"], ["0152-CGGN-OUES", "445 320,50 €", "300 000,00 €"]])
  }

  @Test func `amounts that could be those of two rows stay apart`() {
    let page = PageSketch().text(full, x: 70, y: 60)
      .text("Année", x: 80, y: 100).text("AE", x: 180, y: 100).text("CP", x: 280, y: 100)
      .text("2031", x: 80, y: 112).text("445", x: 180, y: 112).text("300", x: 280, y: 112)
      .text("2032", x: 80, y: 124).text("320", x: 180, y: 124).text("120", x: 280, y: 124)
      .text("2033", x: 80, y: 136).text("-", x: 180, y: 136).text("000", x: 280, y: 136)
      .text(full, x: 70, y: 190).page
    #expect(table(of: [page]).map(\.first) == ["Année", "2031", "2032", "2033"])
  }

  @Test func `a code that is wrapped below the head of another page is whole`() {
    let first = PageSketch(number: 1).text(full, x: 70, y: 60)
      .text("Programme", x: 72, y: 780).text("Domaine", x: 172, y: 780).text("Centre", x: 272, y: 780)
      .text("fonctionnel", x: 172, y: 792).text("financier", x: 272, y: 792).page
    let second = PageSketch(number: 2)
      .text("205", x: 72, y: 60).text("0205-01-04", x: 172, y: 60).text("0205-", x: 272, y: 60)
      .text("DSIN-", x: 272, y: 72).text("FLUV", x: 272, y: 84)
      .text(full, x: 70, y: 120).page
    #expect(table(of: [first, second]).last == ["205", "0205-01-04", "0205-DSIN-FLUV"])
  }

  @Test func `heads that nearly touch above narrow cells keep their columns`() {
    let page = PageSketch().text(full, x: 70, y: 60)
      .text("Exercice budgétaire", x: 72, y: 100)
      .text("Montant des autorisations d'engagement", x: 176, y: 100)
      .text("Montant des crédits de paiement", x: 375, y: 100)
      .text("2031", x: 72, y: 116).text("1 200 k€", x: 250, y: 116).text("400 k€", x: 440, y: 116)
      .text("2032", x: 72, y: 132).text("300 k€", x: 256, y: 132).text("800 k€", x: 440, y: 132)
      .text(full, x: 70, y: 170).page
    #expect(
      table(of: [page]).first
        == [
          "Exercice budgétaire", "Montant des autorisations d'engagement", "Montant des crédits de paiement",
        ])
  }

  @Test func `a sentence above a table is not one of its rows`() {
    let page = PageSketch().text(full, x: 70, y: 60)
      .text("Les crédits ouverts par exercice sont les suivants en euros :", x: 72, y: 100)
      .text("2031", x: 72, y: 116).text("1 200 k€", x: 250, y: 116).text("400 k€", x: 440, y: 116)
      .text("2032", x: 72, y: 132).text("300 k€", x: 256, y: 132).text("800 k€", x: 440, y: 132)
      .text(full, x: 70, y: 170).page
    #expect(table(of: [page]).first == ["2031", "1 200 k€", "400 k€"])
  }

  @Test func `a heading across a gutter of the rows above is not in their table`() {
    var page = PageSketch().text(full, x: 70, y: 60)
    func row(_ y: Float, _ cells: (String, Float)...) {
      for (text, x) in cells { page = page.text(text, x: x, y: y, size: 12) }
    }
    row(100, ("AE", 204), ("CP", 336))
    row(118.3, ("Exercice 2031", 72), ("700 000", 204), ("250 000", 336))
    row(135.9, ("Exercice 2032", 72), ("500 000", 204), ("600 000", 336))
    row(153.5, ("TOTAL", 72), ("1 200 000", 204), ("850 000", 336))
    row(178.2, ("Article 3 – Imputation des crédits", 72))
    row(203.2, ("Programme", 72), ("Domaine", 151), ("Centre", 230), ("Activité", 309))
    row(217.2, ("fonctionnel", 151), ("financier", 230))
    row(234.8, ("205", 72), ("0205-01-04", 151), ("0205-DSIN", 230), ("020501", 309))
    let manuscript = Layout.manuscript(of: [page.page])
    #expect(manuscript.blocks.map(\.kind) == [.paragraph, .table, .paragraph, .table])
    #expect(manuscript.blocks.map { $0.rows.first?.count ?? 0 } == [0, 3, 0, 4])
  }

  @Test func `a long label belongs to the table although it narrows the gutter`() {
    let page = PageSketch()
      .text("Un libellé bien long :", x: 80, y: 84).text("A1", x: 194, y: 84)
      .text("Centre :", x: 80, y: 100).text("B2", x: 194, y: 100)
      .text("Code :", x: 80, y: 116).text("C3", x: 194, y: 116).page
    #expect(table(of: [page]).map(\.last) == ["A1", "B2", "C3"])
  }

  @Test func `a paragraph between two tables is in neither`() {
    let page = PageSketch().text(full, x: 70, y: 60)
      .text("AE", x: 250, y: 100).text("CP", x: 400, y: 100)
      .text("10 €", x: 250, y: 116).text("20 €", x: 400, y: 116)
      .text("Références :", x: 70, y: 140)
      .text("Centre", x: 160, y: 160).text("B2", x: 300, y: 160)
      .text("Code", x: 160, y: 176).text("C3", x: 300, y: 176).page
    let manuscript = Layout.manuscript(of: [page])
    #expect(manuscript.blocks.map(\.kind) == [.paragraph, .table, .paragraph, .table])
  }

  @Test func `a table goes on over the page without its repeated head`() {
    let first = PageSketch(number: 1).text(full, x: 70, y: 60)
      .text("Année", x: 80, y: 780).text("AE", x: 250, y: 780).text("CP", x: 400, y: 780)
      .text("2031", x: 80, y: 796).text("10 €", x: 250, y: 796).text("20 €", x: 400, y: 796).page
    let second = PageSketch(number: 2)
      .text("Année", x: 80, y: 60).text("AE", x: 250, y: 60).text("CP", x: 400, y: 60)
      .text("2032", x: 80, y: 76).text("30 €", x: 250, y: 76).text("40 €", x: 400, y: 76)
      .text(full, x: 70, y: 120).page
    #expect(table(of: [first, second]).map(\.first) == ["Année", "2031", "2032"])
  }

  @Test func `a repeated head may be wrapped in one column`() {
    let first = PageSketch(number: 1).text(full, x: 70, y: 60)
      .text("Année", x: 80, y: 754).text("Autorisations", x: 250, y: 754).text("CP", x: 400, y: 754)
      .text("d'engagement", x: 250, y: 766)
      .text("2031", x: 80, y: 788).text("10 €", x: 250, y: 788).text("20 €", x: 400, y: 788).page
    let second = PageSketch(number: 2)
      .text("Année", x: 80, y: 60).text("Autorisations", x: 250, y: 60).text("CP", x: 400, y: 60)
      .text("d'engagement", x: 250, y: 72)
      .text("2032", x: 80, y: 94).text("40 €", x: 400, y: 94)
      .text(full, x: 70, y: 140).page
    let rows = table(of: [first, second])
    #expect(
      rows == [
        ["Année", "Autorisations d'engagement", "CP"], ["2031", "10 €", "20 €"], ["2032", "", "40 €"],
      ])
  }

  @Test func `a justified line with wide spaces is no table`() {
    let page = PageSketch().text(full, x: 70, y: 60)
      .text("un", x: 70, y: 72).text("deux", x: 190, y: 72).text("trois", x: 330, y: 72).text(
        "fin", x: 505, y: 72
      )
      .text(full, x: 70, y: 84).page
    #expect(Layout.manuscript(of: [page]).blocks.allSatisfy { $0.kind == .paragraph })
  }

  @Test func `two tables below each other are two`() {
    let page = PageSketch().text(full, x: 70, y: 60)
      .text("Année", x: 80, y: 100).text("AE", x: 250, y: 100).text("CP", x: 420, y: 100)
      .text("2031", x: 80, y: 116).text("10 €", x: 250, y: 116).text("20 €", x: 420, y: 116)
      .text("Centre", x: 80, y: 144).text("Domaine", x: 200, y: 144).text("Activité", x: 300, y: 144)
      .text("Coût", x: 440, y: 144)
      .text("A1", x: 80, y: 160).text("B2", x: 200, y: 160).text("C3", x: 300, y: 160).text(
        "D4", x: 440, y: 160
      )
      .page
    let tables = Layout.manuscript(of: [page]).blocks.filter { $0.kind == .table }
    #expect(tables.map { $0.rows.first?.count } == [3, 4])
  }

  @Test func `a head that is beside its column is joined with it`() {
    let page = PageSketch()
      .text("Poste", x: 80, y: 100).text("AE", x: 200, y: 100).text("CP 2031", x: 400, y: 100)
      .text("Un", x: 80, y: 116).text("10", x: 200, y: 116).text("20", x: 340, y: 116)
      .text("Deux", x: 80, y: 132).text("30", x: 200, y: 132).text("40", x: 340, y: 132).page
    #expect(table(of: [page]) == [["Poste", "AE", "CP 2031"], ["Un", "10", "20"], ["Deux", "30", "40"]])
  }

  @Test func `a first column without a head is close to the next`() {
    let page = PageSketch().text(full, x: 70, y: 60)
      .text("AE", x: 108, y: 100).text("CP", x: 153, y: 100)
      .text("2031", x: 80, y: 116).text("42 000", x: 108, y: 116).text("42 000", x: 153, y: 116).page
    #expect(table(of: [page]) == [["", "AE", "CP"], ["2031", "42 000", "42 000"]])
  }

  @Test func `one row at the head of the next page goes on with the table, a paragraph does not`() {
    let first = PageSketch(number: 1).text(full, x: 70, y: 60)
      .text("Année", x: 80, y: 780).text("AE", x: 250, y: 780).text("CP", x: 400, y: 780)
      .text("2031", x: 80, y: 796).text("10 €", x: 250, y: 796).text("20 €", x: 400, y: 796).page
    let second = PageSketch(number: 2).text("2032", x: 80, y: 60).text("40 €", x: 400, y: 60)
      .text(full, x: 70, y: 100).page
    #expect(
      table(of: [first, second]) == [
        ["Année", "AE", "CP"], ["2031", "10 €", "20 €"], ["2032", "", "40 €"],
      ])
  }

  @Test func `a head over several columns belongs to the table`() {
    let page = PageSketch().text(full, x: 70, y: 60)
      .text("Montants (en k€)", x: 280, y: 100).text("Exercice", x: 80, y: 108)
      .text("AE", x: 240, y: 116).text("CP", x: 400, y: 116)
      .text("2031", x: 80, y: 134).text("1 250", x: 240, y: 134).text("600", x: 400, y: 134)
      .text("2032", x: 80, y: 152).text("10", x: 240, y: 152).text("650", x: 400, y: 152).page
    #expect(
      table(of: [page]) == [
        ["", "Montants (en k€)", ""], ["Exercice", "AE", "CP"], ["2031", "1 250", "600"],
        ["2032", "10", "650"],
      ])
  }

  @Test func `cells of different heights are centred in their rows`() {
    let page = PageSketch()
      .text("Comité de", x: 80, y: 100).text("pilotage", x: 80, y: 112)
      .text("Deux réunions", x: 250, y: 106).text("A1", x: 450, y: 106)
      .text("Comité", x: 80, y: 136)
      .text("Une réunion par mois au moins et", x: 250, y: 130).text(
        "une en juin ou bien en mai", x: 250, y: 142
      )
      .text("B2", x: 450, y: 136).page
    #expect(
      table(of: [page]) == [
        ["Comité de pilotage", "Deux réunions", "A1"],
        ["Comité", "Une réunion par mois au moins et une en juin ou bien en mai", "B2"],
      ])
  }

  @Test func `a heading typed with a tab and a spread-out line below it are no table`() {
    let page = PageSketch().text(full, x: 70, y: 60)
      .text("Article 6 -", x: 70, y: 88).text("Lieu", x: 156, y: 88)
      .text("Les", x: 70, y: 100).text("prestations", x: 93, y: 100).text("sont", x: 156, y: 100)
      .text("exécutées", x: 184, y: 100).text("sur", x: 237, y: 100).text("tout", x: 260, y: 100)
      .text("le", x: 288, y: 100).text("territoire", x: 306, y: 100).text("national", x: 364, y: 100).page
    #expect(Layout.manuscript(of: [page]).blocks.allSatisfy { $0.kind == .paragraph })
  }

  @Test func `a paragraph between tables of the same columns parts them`() {
    let page = PageSketch()
      .text("Centre", x: 77, y: 100).text("A1", x: 250, y: 100).text("Code", x: 77, y: 116).text(
        "B2", x: 250, y: 116
      )
      .text("Pour la mission :", x: 70, y: 136)
      .text("Centre", x: 77, y: 156).text("C3", x: 250, y: 156).text("Code", x: 77, y: 172).text(
        "D4", x: 250, y: 172
      )
      .page
    #expect(Layout.manuscript(of: [page]).blocks.map(\.kind) == [.table, .paragraph, .table])
  }

  @Test func `amounts that begin at one place are separated although they are close`() {
    let page = PageSketch().text(full, x: 70, y: 60)
      .text("Action", x: 80, y: 100).text("AE", x: 200, y: 100).text("CP", x: 247, y: 100)
      .text("Études", x: 80, y: 116).text("34 500 €", x: 200, y: 116).text("392 500", x: 247, y: 116)
      .text(full, x: 70, y: 150).page
    #expect(
      table(of: [page]) == [["Action", "AE", "CP"], ["Études", "34 500 €", "392 500"]])
  }

  @Test func `a row whose cell is empty does not join the columns of others`() {
    let page = PageSketch().text(full, x: 70, y: 60)
      .text("2031", x: 180, y: 100).text("2032", x: 227, y: 100).text("2033", x: 276, y: 100)
      .text("Études", x: 80, y: 130).text("50000 €", x: 180, y: 130).text("78000 €", x: 276, y: 130)
      .text("Frais", x: 80, y: 160).text("20000 €", x: 180, y: 160).text("30000 €", x: 227, y: 160)
      .text("28000 €", x: 276, y: 160).text(full, x: 70, y: 200).page
    #expect(
      table(of: [page]) == [
        ["", "2031", "2032", "2033"], ["Études", "50000 €", "", "78000 €"],
        ["Frais", "20000 €", "30000 €", "28000 €"],
      ])
  }

  @Test func `rows may keep a wide distance`() {
    let page = PageSketch().text(full, x: 70, y: 60)
      .text("2031", x: 199, y: 100).text("2032", x: 253, y: 100).text("2033", x: 307, y: 100)
      .text("Paiements", x: 60, y: 130).text("500 000 €", x: 199, y: 130).text("280 000 €", x: 253, y: 130)
      .text("780 000 €", x: 307, y: 130).text(full, x: 70, y: 170).page
    #expect(
      table(of: [page]) == [
        ["", "2031", "2032", "2033"], ["Paiements", "500 000 €", "280 000 €", "780 000 €"],
      ])
  }

  @Test func `a year that its cell breaks is one, a thousand's digits are apart`() {
    let page = PageSketch()
      .text("202", x: 82, y: 101).text("1", x: 82, y: 113).text("177", x: 112, y: 101).text(
        "000", x: 112, y: 113
      )
      .text("ABCDEF00", x: 152, y: 101).text("75", x: 152, y: 113).text("020", x: 152, y: 127).text(
        "100", x: 152, y: 139
      )
      .text("2022", x: 82, y: 127).text("2023", x: 82, y: 139).text("9", x: 112, y: 127)
      .grid(columns: [80, 110, 150, 200], rows: [100, 126, 152, 164])
      .text("2024", x: 82, y: 153).text("8", x: 112, y: 153).page
    #expect(
      table(of: [page]) == [
        ["2021", "177 000", "ABCDEF0075"], ["2022 2023", "9", "020 100"], ["2024", "8", ""],
      ])
  }

  @Test func `two headings far apart are no table though a tab parts them`() {
    let page = PageSketch().text(full, x: 70, y: 60)
      .text("TITRE 5", x: 200, y: 100).text("- Déchets", x: 265, y: 100)
      .text("CHAPITRE 5.1", x: 200, y: 130).text("Principes", x: 265, y: 130)
      .text(full, x: 70, y: 160).page
    #expect(Layout.manuscript(of: [page]).blocks.allSatisfy { $0.kind == .paragraph })
  }

  /// Lines whose words are as far apart as a space is wide: a quarter of the type size.
  private func prose(_ sketch: PageSketch, _ count: Int, y: Float) -> PageSketch {
    (0..<count).reduce(sketch) { sketch, line in
      (0..<18).reduce(sketch) { $0.text("motif", x: 70 + Float($1) * 25, y: y + Float(line) * 12, size: 9) }
    }
  }

  @Test func `cells that are little further apart than words are separated`() {
    var page = prose(PageSketch(), 6, y: 60)
    let rows: [[(String, Float)]] = [
      [("Année", 80), ("AE", 122), ("CP", 153)], [("2031", 80), ("42156", 108), ("7000", 144)],
      [("2032", 80), ("8000", 112), ("12900", 139)],
    ]
    for (index, row) in rows.enumerated() {
      for (text, x) in row { page = page.text(text, x: x, y: 160 + Float(index) * 12, size: 9) }
    }
    #expect(
      table(of: [page.page]) == [
        ["Année", "AE", "CP"], ["2031", "42156", "7000"], ["2032", "8000", "12900"],
      ])
  }

  @Test func `short lines of prose are no table`() {
    var sketch = prose(PageSketch(), 6, y: 60)
    for (index, word) in ["service", "bureau", "préfet"].enumerated() {
      let y = 160 + Float(index) * 12
      sketch = sketch.text("Le", x: 70, y: y, size: 9).text(word, x: 81.5, y: y, size: 9)
    }
    let page = sketch.page
    #expect(Layout.manuscript(of: [page]).blocks.allSatisfy { $0.kind == .paragraph })
  }
}
