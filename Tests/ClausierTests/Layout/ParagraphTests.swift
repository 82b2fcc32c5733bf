import Clausier
import Testing

struct ParagraphTests {
  /// A line of 90 characters fills the column of 450 points from x = 70.
  private let full = String(repeating: "mot ", count: 22) + "fi"

  private func body(_ lines: [String]) -> [String] {
    Layout.manuscript(of: [PageSketch().lines([full] + lines, x: 70, y: 100).page]).texts()
  }

  @Test func `full lines go on, a short line ends the paragraph`() {
    #expect(body(["court.", "Autre alinéa."]) == [full + " court.", "Autre alinéa."])
  }

  @Test func `a wider distance begins a paragraph`() {
    let page = PageSketch().lines([full, full], x: 70, y: 100).text(full, x: 70, y: 140).page
    #expect(Layout.manuscript(of: [page]).texts() == [full + " " + full, full])
  }

  @Test func `a syllable's hyphen is undone`() {
    let line = String(repeating: "mot ", count: 21) + "conven-"
    #expect(body([line, "tion signée"]).last == full + " " + line.dropLast() + "tion signée")
  }

  @Test(arguments: [
    ("n° 2004-", "1085 du"), ("l'unité 0123-", "ABCD-EFGH"), ("sous-", "directrice"), ("ci-", "après"),
    ("quatre-vingt-", "seize"), ("soixante-", "dix"),
  ])
  func `numbers, codes and compounds keep their hyphen`(pair: (String, String)) {
    let line = String(repeating: "mot ", count: 18) + pair.0
    let pad = String(repeating: "x", count: max(0, 89 - line.unicodeScalars.count))
    let lines = body([pad + " " + line, pair.1 + " suite"])
    #expect(lines.last?.hasSuffix(pair.0 + pair.1 + " suite") == true)
  }

  @Test func `a compound that the document prints whole keeps its hyphen`() {
    let line = String(repeating: "mot ", count: 18) + "xxx partenaire-"
    let lines = body([line, "délégataire. Le partenaire-délégataire paie."])
    #expect(lines.last?.contains("xxx partenaire-délégataire.") == true)
  }

  @Test func `bullets begin items and their lines stay together`() {
    let page = PageSketch().text(full, x: 70, y: 100)
      .text("•", x: 80, y: 112).text(String(repeating: "item ", count: 17) + "fin", x: 92, y: 112)
      .text("suite ;", x: 92, y: 124)
      .text("–", x: 80, y: 136).text("deux.", x: 92, y: 136).page
    let texts = Layout.manuscript(of: [page]).texts()
    #expect(texts.count == 3)
    #expect(texts[1].hasPrefix("- item") && texts[1].hasSuffix("fin suite ;"))
    #expect(texts[2] == "- deux.")
  }

  @Test func `an amount that could not be split does not end its paragraph`() {
    let line = String(repeating: "mot ", count: 21) + "de"
    #expect(body([line, "1 200 000 € au plus"]).last?.hasSuffix("de 1 200 000 € au plus") == true)
  }

  @Test func `a paragraph runs on over the page, a sentence's end stops it`() {
    let first = PageSketch(number: 1).lines([full, full], x: 70, y: 760).page
    let second = PageSketch(number: 2).text("la suite.", x: 70, y: 60).page
    #expect(Layout.manuscript(of: [first, second]).texts() == [full + " " + full + " la suite."])
    let ended = PageSketch(number: 1).lines([full, String(full.dropLast()) + "."], x: 70, y: 760).page
    let next = PageSketch(number: 2).text("Une autre.", x: 70, y: 60).page
    #expect(Layout.manuscript(of: [ended, next]).texts().count == 2)
  }

  @Test func `a bold heading is not glued to its text`() {
    let page = PageSketch().text("Article 1 : Objet", x: 70, y: 88, bold: true).lines([full], x: 70, y: 100)
      .page
    #expect(Layout.manuscript(of: [page]).texts() == ["Article 1 : Objet", full])
  }

  @Test func `ligatures are spelt out and spaces made plain`() {
    let page = PageSketch().text("of\u{FB01}ce\u{A0}: \u{FB03}che", x: 70, y: 100).page
    #expect(Layout.manuscript(of: [page]).texts() == ["office : ffiche"])
  }

  @Test func `a typesetter's hyphen is undone also in capitals`() {
    let line = String(repeating: "mot ", count: 21) + "ELAM\u{2010}"
    #expect(body([line, "RANI signe"]).last?.hasSuffix("ELAMRANI signe") == true)
  }

  @Test func `a line that asks for another word goes on although it is short`() {
    #expect(
      body(["mentionnée à l'article", "1 de la convention."]).last == full
        + " mentionnée à l'article 1 de la convention.")
  }

  @Test func `the only full line shows how wide a column of short ones is`() {
    var page = PageSketch().text(full, x: 70, y: 60)
    for line in 0..<8 { page = page.text("Article \(line)", x: 70, y: 100 + 30 * Float(line)) }
    let nearly = String(full.dropLast(9))
    page = page.text(nearly + ",", x: 70, y: 400).text("Il a été convenu", x: 70, y: 413)
    #expect(Layout.manuscript(of: [page.page]).texts().last == "Il a été convenu")
  }

  @Test func `one line that sticks out does not widen the column`() {
    let page = PageSketch().lines(Array(repeating: full, count: 10), x: 70, y: 100)
      .text("https://exemple.invalid/" + String(repeating: "a", count: 78), x: 70, y: 280).page
    #expect(Layout.manuscript(of: [page]).texts().count == 2)
  }

  @Test func `bold words that run over a line's end do not part the paragraph`() {
    let line = String(repeating: "mot ", count: 18)
    let page = PageSketch().text(full, x: 70, y: 88)
      .text(line, x: 70, y: 100).text("mentionnés à l'an", x: 430, y: 100, bold: true)
      .text("nexe 1", x: 70, y: 112, bold: true).page
    #expect(Layout.manuscript(of: [page]).texts().count == 1)
  }

  @Test(arguments: [
    "Art. 2. – Le délégant", "Article 3 Durée", "ARTICLE PREMIER", "Fait à Tulle, le 3 mars", "Vu le décret",
    "Considérant que", "Et le service", "Délégataire : le service",
  ])
  func `a part of the act begins a paragraph though no space parts it`(opening: String) {
    let line = String(repeating: "mot ", count: 21) + "mots."
    let page = PageSketch().lines([line, line, opening, line], x: 70, y: 100).page
    #expect(Layout.manuscript(of: [page]).texts().contains { $0.hasPrefix(opening) })
  }

  @Test(arguments: ["Article 3 du décret", "Vu"])
  func `within a sentence such words begin none`(opening: String) {
    let line = String(repeating: "mot ", count: 21) + "mots"
    let page = PageSketch().lines(
      [line, opening + " " + line.suffix(86 - opening.count), line], x: 70, y: 100
    ).page
    #expect(Layout.manuscript(of: [page]).texts().count == 1)
  }

  @Test func `« et » alone on its line is a paragraph`() {
    let line = String(repeating: "mot ", count: 21) + "mots"
    let page = PageSketch().lines([line + ",", "et", "Le service " + line.prefix(60), line], x: 70, y: 100)
      .page
    #expect(Layout.manuscript(of: [page]).texts().contains("et"))
  }

  @Test func `no space stays before a stop where a note's mark is left out`() {
    let line = "Les relevés sont dispersés"
    let page = PageSketch().text(line, x: 70, y: 100).mark("1", after: line, x: 70, y: 100)
      .text(".", x: 210, y: 100).lines([full, full], x: 70, y: 130)
      .mark("1", after: "", x: 70, y: 700).text("Note de bas de page", x: 80, y: 700, size: 8).page
    #expect(Layout.manuscript(of: [page]).texts().first == line + ".")
  }

  @Test func `no space stays before a stop that is written in one with the mark`() {
    let line = "Les relevés sont dispersés"
    let page = PageSketch().text(line, x: 70, y: 100).mark("1", after: line + " ", x: 70, y: 100)
      .mark(".", after: line + "  ", x: 68, y: 101).lines([full, full], x: 70, y: 130)
      .mark("1", after: "", x: 70, y: 700).text("Note de bas de page", x: 80, y: 700, size: 8).page
    #expect(Layout.manuscript(of: [page]).texts().first == line + ".")
  }

  @Test func `a raised mark may be little smaller than the text`() {
    let line = "Les relevés de l'État"
    let page = PageSketch().text(line, x: 70, y: 100).text("1", x: 175, y: 97, size: 8.6).lines(
      [full, full], x: 70, y: 130
    )
    .mark("1", after: "", x: 70, y: 700).text("Note de bas de page", x: 80, y: 700, size: 8).page
    #expect(Layout.manuscript(of: [page]).texts().first == line)
  }

  @Test func `the hyphens of a place's name stay at the end of a line`() {
    let page = PageSketch().lines(
      [String(repeating: "mot ", count: 20) + "La Roche-", "sur-Yon et " + full.prefix(60)], x: 70, y: 100
    ).page
    #expect(Layout.manuscript(of: [page]).texts().first?.contains("La Roche-sur-Yon") == true)
    let elided = PageSketch().lines(
      [String(repeating: "mot ", count: 20) + "du Val-", "d’Arne et " + full.prefix(60)], x: 70, y: 100
    ).page
    #expect(Layout.manuscript(of: [elided]).texts().first?.contains("Val-d’Arne") == true)
  }

  @Test
  func `a small letter goes on with the line above on a scanned page, at any width and size`() {
    var page = PageSketch().text("Obligations de la fabrique", x: 70, y: 100, size: 10)
      .text("des ministères", x: 70, y: 112, size: 11).text(full, x: 70, y: 140).page
    #expect(Layout.manuscript(of: [page]).texts().first == "Obligations de la fabrique")
    page.method = .ocr
    #expect(Layout.manuscript(of: [page]).texts().first == "Obligations de la fabrique des ministères")
  }

  @Test func `lines of a signature on a scanned page are separate paragraphs`() {
    var page = PageSketch().text("le colonel Jean-Luc DUPONT", x: 70, y: 100)
      .text("chef du service", x: 70, y: 112).text("signé Odile VERNIER", x: 70, y: 124)
      .text(full, x: 70, y: 160).page
    page.method = .ocr
    #expect(
      Array(Layout.manuscript(of: [page]).texts().prefix(3)) == [
        "le colonel Jean-Luc DUPONT", "chef du service", "signé Odile VERNIER",
      ])
  }

  @Test func `what a bullet is read as begins an item on a page that was read`() {
    var page = PageSketch().text("+ Vu la loi", x: 70, y: 100).text("e Vu le code", x: 70, y: 160)
      .text("- Article 2", x: 70, y: 220).page
    #expect(Layout.manuscript(of: [page]).texts() == ["+ Vu la loi", "e Vu le code", "- Article 2"])
    page.method = .ocr
    #expect(Layout.manuscript(of: [page]).texts() == ["- Vu la loi", "- Vu le code", "- Article 2"])
    #expect(Layout.manuscript(of: [page]).blocks.map(\.kind) == [.item, .item, .paragraph])
  }
}
