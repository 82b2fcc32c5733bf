import Clausier
import Testing

struct ColumnTests {
  @Test func `two columns of text are read one after the other`() {
    let left = (1...8).map { "gauche \($0) un deux trois quatre" }
    let right = (1...8).map { "droite \($0) un deux trois quatre" }
    let page = PageSketch().text(
      "Un titre qui court sur toute la largeur de la page imprimée, colonnes comprises", x: 60, y: 60
    )
    .lines(left, x: 60, y: 100).lines(right, x: 320, y: 100).page
    let text = Layout.manuscript(of: [page]).texts().joined(separator: " ")
    let order = text.split(separator: " ").filter { $0 == "gauche" || $0 == "droite" }
    #expect(order == Array(repeating: "gauche", count: 8) + Array(repeating: "droite", count: 8))
  }

  @Test func `signatures beside each other keep their columns though their lines do not meet`() {
    let page = PageSketch().text("Fait à Tulle, le 3 mars 2031", x: 70, y: 100)
      .text("Le délégant,", x: 80, y: 140).text("Le délégataire,", x: 330, y: 147)
      .text("Prénom Un", x: 80, y: 200).text("Prénom Deux", x: 330, y: 213).page
    let manuscript = Layout.manuscript(of: [page])
    let columns = manuscript.blocks.filter { $0.column != nil }
    #expect(
      columns.map { manuscript.text($0.range) } == [
        "Le délégant,", "Prénom Un", "Le délégataire,", "Prénom Deux",
      ])
    #expect(columns.map(\.column) == [0, 0, 1, 1])
    #expect(Set(columns.map(\.group)).count == 1)
  }

  @Test func `what follows « Fait à » in one column has none`() {
    let page = PageSketch().text("Fait à Tulle, le 3 mars 2031", x: 70, y: 100)
      .text("Le préfet,", x: 330, y: 140).text("Prénom Un", x: 330, y: 200).page
    #expect(Layout.manuscript(of: [page]).blocks.allSatisfy { $0.column == nil })
  }

  @Test func `lines of a signature go on where the words ask for it`() {
    let page = PageSketch().text("Fait à Tulle, le 3 mars 2031", x: 70, y: 100)
      .lines(["Pour", "le délégataire,", "Sous-directrice de la", "Mission"], x: 80, y: 140)
      .lines(["Pour l'Atelier,", "L'administrateur"], x: 330, y: 140).page
    let manuscript = Layout.manuscript(of: [page])
    #expect(
      manuscript.blocks.filter { $0.column != nil }.map { manuscript.text($0.range) } == [
        "Pour le délégataire,", "Sous-directrice de la Mission", "Pour l'Atelier,", "L'administrateur",
      ])
  }

  @Test func `a long line of one signature may come close to the next column`() {
    let long = "Pour la secrétaire générale et par délégation, X"
    let page = PageSketch().text("Fait à Tulle, le", x: 70, y: 60).text("03/03/31", x: 70, y: 84)
      .lines(["Le Ministère,", long, "le directeur"], x: 80, y: 140).text("La Mission,", x: 323, y: 158).page
    let manuscript = Layout.manuscript(of: [page])
    let columns = manuscript.blocks.filter { $0.column != nil }
    #expect(columns.first.map { manuscript.text($0.range) } == "Le Ministère,")
    #expect(columns.last.map { manuscript.text($0.range) } == "La Mission,")
    #expect(columns.last?.column == 1)
  }

  @Test func `sides above their dates belong to the columns`() {
    let page = PageSketch().text("Fait à Tulle, en double exemplaire.", x: 80, y: 70)
      .text("Pour le délégant", x: 80, y: 100).text("Pour le délégataire", x: 330, y: 100)
      .text("À Tulle, le 3 mars 2031", x: 80, y: 116).text("À Guéret, le 4 mars 2031", x: 330, y: 116)
      .text("Prénom Un", x: 80, y: 132).text("Prénom Deux", x: 330, y: 132).page
    let manuscript = Layout.manuscript(of: [page])
    #expect(manuscript.blocks.count { $0.column != nil } == 6)
  }

  @Test func `two dates beside each other are no signatures`() {
    let page = PageSketch().text("À Tulle, le 3 mars 2031", x: 80, y: 100).text(
      "À Guéret, le 4 mars 2031", x: 330, y: 100
    )
    .text("Pour le délégant,", x: 80, y: 130).text("Pour le délégataire,", x: 330, y: 130)
    .text("Prénom Un", x: 80, y: 170).text("Prénom Deux", x: 330, y: 170).page
    let manuscript = Layout.manuscript(of: [page])
    #expect(manuscript.blocks.count { $0.column != nil } == 4)
  }

  @Test func `a paragraph runs on in the next column`() {
    let line = "gauche un deux trois quatre cinq six"
    let page = PageSketch().lines(Array(repeating: line, count: 8), x: 60, y: 100)
      .lines(["suite du texte de la colonne de un"] + Array(repeating: line, count: 7), x: 320, y: 100).page
    #expect(Layout.manuscript(of: [page]).texts().count == 1)
  }

  @Test func `the lines of two columns need not be at one height`() {
    let left = (1...9).map { "gauche \($0) un deux trois quatre" }
    let right = (1...9).map { "droite \($0) un deux trois quatre" }
    let page = PageSketch().lines(left, x: 60, y: 100).lines(right, x: 260, y: 105).page
    let text = Layout.manuscript(of: [page]).texts().joined(separator: " ")
    let order = text.split(separator: " ").filter { $0 == "gauche" || $0 == "droite" }
    #expect(order == Array(repeating: "gauche", count: 9) + Array(repeating: "droite", count: 9))
  }

  @Test func `a ruled table in one of two columns is kept among its lines`() {
    let line = "gauche un deux trois quatre cinq."
    let page = PageSketch().lines([line, line, line, line], x: 60, y: 100)
      .text("2031", x: 62, y: 152).text("10 €", x: 102, y: 152)
      .text("2032", x: 62, y: 164).text("20 €", x: 102, y: 164)
      .grid(columns: [60, 100, 160], rows: [150, 163, 176])
      .lines([line, line], x: 60, y: 180)
      .lines(Array(repeating: "Droite un deux trois quatre cinq.", count: 8), x: 260, y: 103).page
    let manuscript = Layout.manuscript(of: [page])
    let kinds = manuscript.blocks.map { block in
      block.kind == .table ? "table" : String(manuscript.text(block.range).prefix(6))
    }
    #expect(kinds == ["gauche", "table", "gauche", "Droite"])
  }

  @Test func `columns go on over the page although few lines are left`() {
    let line = "gauche un deux trois quatre cinq"
    let first = PageSketch(number: 1).lines(Array(repeating: line, count: 12), x: 60, y: 100)
      .lines(Array(repeating: line, count: 12), x: 260, y: 105).page
    let second = PageSketch(number: 2).lines(
      ["un mot de la fin", "Fait à Tulle, le 3 mars 2031"], x: 60, y: 100
    )
    .lines(["Pour le délégant,", "la directrice des ports"], x: 260, y: 105).page
    let texts = Layout.manuscript(of: [first, second]).blocks.filter { $0.page == 2 }
    #expect(texts.allSatisfy { $0.column == nil && $0.kind == .paragraph })
  }

  @Test func `columns of signatures are recognised by where their lines begin`() {
    let page = PageSketch().text("Fait à Tulle, le 3 mars 2031", x: 70, y: 100)
      .text("Le délégant,", x: 70, y: 130).text("Le délégataire,", x: 298, y: 130)
      .text("La directrice départementale des populations", x: 70, y: 142)
      .text("Le", x: 298, y: 142).text("directeur", x: 316, y: 142).text("du", x: 369, y: 142)
      .text("secrétariat", x: 390, y: 142).text("général", x: 458, y: 142)
      .text("protégées", x: 70, y: 154).text("départemental", x: 298, y: 154)
      .text("Prénom Un", x: 70, y: 190).text("Prénom Deux", x: 298, y: 190).page
    let manuscript = Layout.manuscript(of: [page])
    #expect(
      manuscript.blocks.filter { $0.column != nil }.map { manuscript.text($0.range) } == [
        "Le délégant,", "La directrice départementale des populations protégées", "Prénom Un",
        "Le délégataire,", "Le directeur du secrétariat général départemental", "Prénom Deux",
      ])
  }

  @Test func `a line over all columns comes after the signatures`() {
    let page = PageSketch().text("Fait à Tulle, le 3 mars 2031", x: 70, y: 100)
      .text("Le délégant,", x: 70, y: 130).text("Le délégataire,", x: 298, y: 130)
      .text("Prénom Un", x: 70, y: 170).text("Prénom Deux", x: 298, y: 170)
      .text("Visa du préfet de la Corrèze, responsable de l'unité opérationnelle", x: 70, y: 200).page
    #expect(Layout.manuscript(of: [page]).blocks.map(\.column) == [nil, 0, 0, 1, 1, nil])
  }

  @Test func `signatures go on over the page`() {
    let first = PageSketch(number: 1).text("Fait à Tulle, le 3 mars 2031", x: 70, y: 700)
      .text("Le délégant,", x: 70, y: 730).text("Le délégataire,", x: 298, y: 730)
      .text("La directrice", x: 70, y: 742).text("Le directeur", x: 298, y: 742).page
    let second = PageSketch(number: 2).text("Prénom Un", x: 70, y: 60).text("Prénom Deux", x: 298, y: 60).page
    let manuscript = Layout.manuscript(of: [first, second])
    #expect(manuscript.blocks.filter { $0.page == 2 }.map(\.column) == [0, 1])
  }

  @Test func `signatures whose lines alternate keep their columns`() {
    let page = PageSketch().text("Fait à Tulle, le 3 mars 2031", x: 70, y: 100)
      .text("Pour le délégant,", x: 70, y: 130).text("Pour le délégataire,", x: 160, y: 144)
      .text("La directrice,", x: 70, y: 158).text("Prénom Deux", x: 160, y: 172)
      .text("Prénom Un", x: 70, y: 186).page
    let manuscript = Layout.manuscript(of: [page])
    #expect(
      manuscript.blocks.filter { $0.column != nil }.map { manuscript.text($0.range) } == [
        "Pour le délégant,", "La directrice,", "Prénom Un", "Pour le délégataire,", "Prénom Deux",
      ])
  }

  @Test func `two columns may be half a line apart`() {
    let left = (1...9).map { "gauche \($0) un deux trois quatre" }
    let right = (1...9).map { "droite \($0) un deux trois quatre" }
    let page = PageSketch().lines(left, x: 60, y: 100).lines(right, x: 260, y: 106).page
    let manuscript = Layout.manuscript(of: [page])
    let order = manuscript.texts().joined(separator: " ").split(separator: " ").filter {
      $0 == "gauche" || $0 == "droite"
    }
    #expect(order == Array(repeating: "gauche", count: 9) + Array(repeating: "droite", count: 9))
    #expect(manuscript.texts().count <= 2)
  }

  @Test func `signatures in the middle of close columns keep them`() {
    let page = PageSketch().text("Fait à Tulle, le 3 mars 2031", x: 70, y: 100)
      .text("Pour le délégant,", x: 108, y: 130).text("Pour le délégataire,", x: 258, y: 130)
      .text("Par délégation, l'adjointe au directeur,", x: 50, y: 148)
      .text("La secrétaire générale", x: 253, y: 148)
      .text("Prénom Un", x: 128, y: 166).text("Prénom Deux", x: 280, y: 166).page
    let manuscript = Layout.manuscript(of: [page])
    #expect(
      manuscript.blocks.filter { $0.column == 0 }.map { manuscript.text($0.range) } == [
        "Pour le délégant,", "Par délégation, l'adjointe au directeur,", "Prénom Un",
      ])
  }

  @Test func `a spread-out line of a narrow signature makes no column`() {
    let page = PageSketch().text("Fait à Tulle, le 3 mars 2031", x: 70, y: 100)
      .text("Le délégant,", x: 90, y: 130).text("Pour", x: 330, y: 130).text("le", x: 385, y: 130)
      .text("La directrice,", x: 90, y: 142).text("délégataire,", x: 330, y: 142)
      .text("Prénom Un", x: 90, y: 190).text("Prénom Deux", x: 330, y: 190).page
    let manuscript = Layout.manuscript(of: [page])
    #expect(
      manuscript.blocks.filter { $0.column == 1 }.map { manuscript.text($0.range) } == [
        "Pour le délégataire,", "Prénom Deux",
      ])
    #expect(Set(manuscript.blocks.compactMap(\.column)) == [0, 1])
  }

  @Test func `long lines below « Fait à » are signatures and no text in columns`() {
    let left = [
      "Pour la direction des ports et des phares", "et par délégation de la ministre, le chef",
      "du service des côtes et des îles,", "Prénom Un, inspecteur des ports",
    ]
    let page = PageSketch().text("Fait à Tulle, le 3 mars 2031", x: 70, y: 100)
      .lines(left, x: 70, y: 130).lines(left, x: 330, y: 130).page
    #expect(Set(Layout.manuscript(of: [page]).blocks.map(\.column)) == [nil, 0, 1])
  }

  @Test func `words of one line make no column among others`() {
    let page = PageSketch().text("Fait à Tulle, le 3 mars 2031", x: 70, y: 100)
      .text("Le délégant,", x: 90, y: 130).text("Sous-directrice", x: 300, y: 130).text("des", x: 400, y: 130)
      .text("affaires", x: 440, y: 130)
      .text("La directrice,", x: 90, y: 142).text("financières", x: 300, y: 142)
      .text("Prénom Un", x: 90, y: 190).text("Prénom Deux", x: 300, y: 190).page
    let manuscript = Layout.manuscript(of: [page])
    #expect(
      manuscript.blocks.filter { $0.column == 1 }.map { manuscript.text($0.range) } == [
        "Sous-directrice des affaires financières", "Prénom Deux",
      ])
  }
}
