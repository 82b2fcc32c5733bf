import Clausier
import Testing

struct RuledTableTests {
  private let full = String(repeating: "mot ", count: 22) + "fi"

  private func tables(of pages: [Page]) -> [[[String]]] {
    let manuscript = Layout.manuscript(of: pages)
    return manuscript.blocks.filter { $0.kind == .table }.map {
      $0.rows.map { $0.map { manuscript.text($0) } }
    }
  }

  @Test func `lines separate cells that are closer than words`() {
    let page = PageSketch().text(full, x: 70, y: 60)
      .text("Année", x: 81, y: 101).text("AE", x: 124, y: 101).text("CP", x: 165, y: 101)
      .text("2031", x: 86, y: 113).text("42 156", x: 109, y: 113).text("7 000", x: 142, y: 113)
      .text("2032", x: 86, y: 125).text("8 000", x: 142, y: 125)
      .grid(columns: [80, 108, 141, 180], rows: [100, 112, 124, 136])
      .text(full, x: 70, y: 150).page
    #expect(
      tables(of: [page]) == [[["Année", "AE", "CP"], ["2031", "42 156", "7 000"], ["2032", "", "8 000"]]])
  }

  @Test func `a cell over two lines stays in its row`() {
    let page = PageSketch().text(full, x: 70, y: 60)
      .text("Centre", x: 82, y: 101).text("Code", x: 152, y: 107).text("financier", x: 82, y: 113)
      .text("0203-FOMA-", x: 82, y: 127).text("0203", x: 152, y: 133).text("C059", x: 82, y: 139)
      .grid(columns: [80, 150, 220], rows: [100, 126, 152]).page
    #expect(tables(of: [page]) == [[["Centre financier", "Code"], ["0203-FOMA-C059", "0203"]]])
  }

  @Test func `a paragraph directly above a ruled table and the table below it stay apart`() {
    let page = PageSketch()
      .text("Imputation :", x: 70, y: 88)
      .text("Domaine", x: 82, y: 101).text("A1", x: 152, y: 101)
      .grid(columns: [80, 150, 220], rows: [100, 112])
      .text("Échéancier :", x: 70, y: 113)
      .text("2031", x: 82, y: 126).text("10 €", x: 152, y: 126).text("20 €", x: 182, y: 126)
      .text("2032", x: 82, y: 138).text("30 €", x: 152, y: 138).text("40 €", x: 182, y: 138)
      .grid(columns: [80, 150, 180, 220], rows: [125, 137, 149]).page
    let manuscript = Layout.manuscript(of: [page])
    #expect(manuscript.blocks.map(\.kind) == [.paragraph, .table, .paragraph, .table])
    #expect(tables(of: [page]).map { $0.map(\.count) } == [[2], [3, 3]])
  }

  @Test func `cells without a line between them are one`() {
    let page = PageSketch().text("Montants en euros", x: 120, y: 101)
      .text("Année", x: 82, y: 113).text("AE", x: 122, y: 113).text("CP", x: 182, y: 113)
      .text("2031", x: 82, y: 125).text("10", x: 122, y: 125).text("20", x: 182, y: 125)
      .grid(columns: [80, 120, 180, 240], rows: [112, 124, 136])
      .level(y: 100, from: 80, to: 240).grid(columns: [80, 80], rows: [100, 112])
      .grid(columns: [240, 240], rows: [100, 112]).page
    #expect(tables(of: [page]).first?.map(\.count) == [3, 3, 3])
    #expect(tables(of: [page]).first?.first == ["Montants en euros", "", ""])
  }

  @Test func `level lines alone part rows, and gaps that all rows share part columns`() {
    var sketch = PageSketch().text(full, x: 70, y: 60)
      .text("Poste", x: 82, y: 101).text("AE", x: 180, y: 101).text("CP", x: 230, y: 101)
      .text("Études et", x: 82, y: 115).text("travaux", x: 82, y: 127)
      .text("1 000", x: 165, y: 121).text("500", x: 225, y: 121)
      .text("Frais", x: 82, y: 141).text("200", x: 175, y: 141).text("100", x: 225, y: 141)
    for y in [100, 114, 140, 154] as [Float] { sketch = sketch.level(y: y, from: 80, to: 245) }
    #expect(
      tables(of: [sketch.page]) == [
        [["Poste", "AE", "CP"], ["Études et travaux", "1 000", "500"], ["Frais", "200", "100"]]
      ])
  }

  @Test func `a paragraph between two tables of level lines is in neither`() {
    var sketch = PageSketch().text("Année", x: 82, y: 101).text("AE", x: 150, y: 101).text(
      "CP", x: 230, y: 101
    )
    .text("2031", x: 82, y: 115).text("10", x: 150, y: 115).text("20", x: 230, y: 115)
    .text("Imputation des dépenses prévues :", x: 70, y: 132)
    .text("Domaine", x: 82, y: 151).text("0203-01", x: 210, y: 151)
    .text("Centre", x: 82, y: 165).text("0203-FOMA", x: 210, y: 165)
    for y in [100, 114, 128, 150, 164, 178] as [Float] { sketch = sketch.level(y: y, from: 80, to: 260) }
    #expect(
      tables(of: [sketch.page]) == [
        [["Année", "AE", "CP"], ["2031", "10", "20"]], [["Domaine", "0203-01"], ["Centre", "0203-FOMA"]],
      ])
  }

  @Test func `rows that only columns' lines hold together are separated by their amounts`() {
    let page = PageSketch()
      .text("Année", x: 82, y: 101).text("AE", x: 132, y: 101)
      .text("2031", x: 82, y: 115).text("10", x: 132, y: 115).text("2032", x: 82, y: 127).text(
        "20", x: 132, y: 127
      )
      .grid(columns: [80, 130, 180], rows: [100, 113, 141]).page
    #expect(tables(of: [page]) == [[["Année", "AE"], ["2031", "10"], ["2032", "20"]]])
  }

  @Test func `a frame and underlines are no tables`() {
    let page = PageSketch().text("Convention de gestion", x: 200, y: 101).text(
      "entre deux services", x: 205, y: 113
    )
    .grid(columns: [180, 400], rows: [99, 126])
    .text("Article 1", x: 70, y: 160).level(y: 170, from: 70, to: 115)
    .text("Article 2", x: 70, y: 200).level(y: 210, from: 70, to: 115)
    .text("Article 3", x: 70, y: 240).level(y: 250, from: 70, to: 115).page
    #expect(Layout.manuscript(of: [page]).blocks.allSatisfy { $0.kind == .paragraph })
  }

  @Test func `ruled cells below « Fait à » are signatures beside each other`() {
    let page = PageSketch().text("Fait à Tulle, le 3 mars 2031", x: 70, y: 80)
      .text("Pour le délégant,", x: 82, y: 101).text("Pour le délégataire,", x: 202, y: 101)
      .text("Prénom Un", x: 82, y: 141).text("Prénom Deux", x: 202, y: 141)
      .grid(columns: [80, 200, 320], rows: [100, 113, 155]).page
    let manuscript = Layout.manuscript(of: [page])
    #expect(manuscript.blocks.compactMap(\.column) == [0, 0, 1, 1])
  }

  @Test func `a page on its side has its table too`() {
    let upright = PageSketch(width: 842, height: 595).text("un", x: 81, y: 101).text("deux", x: 101, y: 101)
      .text("trois", x: 81, y: 113).text("quatre", x: 116, y: 113)
      .grid(columns: [80, 100, 160], rows: [100, 112, 124]).page
    var page = upright
    (page.width, page.height) = (595, 842)
    for index in page.glyphs.indices {
      let glyph = upright.glyphs[index]
      (page.glyphs[index].left, page.glyphs[index].right) = (595 - glyph.bottom, 595 - glyph.top)
      (page.glyphs[index].top, page.glyphs[index].bottom) = (glyph.left, glyph.right)
    }
    page.strokes = upright.strokes.map {
      Stroke(left: 595 - $0.bottom, top: $0.left, right: 595 - $0.top, bottom: $0.right)
    }
    #expect(tables(of: [page]) == [[["un", "deux"], ["trois", "quatre"]]])
  }

  @Test func `lines without sense do no harm`() {
    var page = PageSketch().text("un", x: 81, y: 101).text("deux", x: 130, y: 101).page
    let odd: [Float] = [.nan, .infinity, -.infinity, -1e30, 0, 100]
    for left in odd {
      for top in odd { page.strokes.append(Stroke(left: left, top: top, right: .nan, bottom: top)) }
    }
    for index in 0..<3000 {
      let place = Float(index) / 5
      page.strokes.append(Stroke(left: 0, top: place, right: 500, bottom: place))
      page.strokes.append(Stroke(left: place, top: 0, right: place, bottom: 800))
    }
    #expect(Layout.manuscript(of: [page]).texts() == ["un deux"])
  }

  @Test func `a head in the middle of its column and amounts at its end are one column`() {
    var sketch = PageSketch().text("Année", x: 100, y: 101).text("AE", x: 180, y: 101).text(
      "CP", x: 260, y: 101
    )
    .text("2031", x: 82, y: 115).text("218", x: 203, y: 115).text("565", x: 283, y: 115)
    .text("2032", x: 82, y: 129).text("18", x: 208, y: 129).text("5", x: 293, y: 129)
    for y in [100, 114, 128, 142] as [Float] { sketch = sketch.level(y: y, from: 80, to: 300) }
    #expect(
      tables(of: [sketch.page]) == [[["Année", "AE", "CP"], ["2031", "218", "565"], ["2032", "18", "5"]]])
  }

  @Test func `a table in the cell of another has its own words`() {
    var page = PageSketch().text("Credits", x: 66, y: 110)
    for (row, cells) in [["Annee", "AE", "CP"], ["2025", "95 000", "55 000"]].enumerated() {
      for (column, cell) in cells.enumerated() {
        page = page.text(cell, x: 186 + 80 * Float(column), y: 124 + 20 * Float(row))
      }
    }
    page = page.text("Comptable", x: 66, y: 210).text("Le directeur regional", x: 186, y: 210)
      .grid(columns: [60, 160, 500], rows: [100, 200, 230])
      .grid(columns: [180, 260, 340, 420], rows: [120, 140, 160])
    let texts = Layout.manuscript(of: [page.page]).texts()
    #expect(texts.contains("Annee\tAE\tCP\n2025\t95 000\t55 000"))
    #expect(texts.joined().ranges(of: "95 000").count == 1)
  }
}
