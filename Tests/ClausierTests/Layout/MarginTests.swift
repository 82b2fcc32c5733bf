import Clausier
import Testing

struct MarginTests {
  private let full = String(repeating: "mot ", count: 22) + "fi"

  private func pages(_ count: Int, _ draw: (PageSketch, Int) -> PageSketch) -> [Page] {
    (1...count).map { number in
      let words = String(repeating: ["mot ", "motif ", "motion "][number - 1], count: 13)
      return draw(PageSketch(number: number).lines([words + "un", words + "deux"], x: 70, y: 100), number)
        .page
    }
  }

  @Test(arguments: ["Page %1 sur %3", "%1/%3", "- %1 -", "%1", "p. %1"])
  func `page numbers are kept apart`(form: String) {
    let pages = pages(3) { sketch, number in
      let text = form.split(separator: "%1", omittingEmptySubsequences: false).joined(
        separator: String(number)
      )
      .split(separator: "%3", omittingEmptySubsequences: false).joined(separator: "3")
      return sketch.text(text, x: 290, y: 800)
    }
    let manuscript = Layout.manuscript(of: pages)
    #expect(manuscript.texts(.pageNumber).count == 3)
    #expect(manuscript.texts().allSatisfy { $0.contains("mot") })
  }

  @Test func `a line repeated at the head of the pages is kept apart`() {
    let manuscript = Layout.manuscript(
      of: pages(3) { sketch, _ in sketch.text("Projet de convention", x: 70, y: 30) })
    #expect(manuscript.texts(.running).count == 3)
  }

  @Test func `headings of articles at the head of two pages are not`() {
    let manuscript = Layout.manuscript(
      of: pages(2) { sketch, number in sketch.text("Article \(number)", x: 70, y: 30) })
    #expect(manuscript.texts(.running).isEmpty)
  }

  @Test func `the State's emblem is kept apart, also in the middle of the document`() {
    let manuscript = Layout.manuscript(
      of: pages(3) { sketch, number in
        number == 2
          ? sketch : sketch.lines(["MINISTÈRE", "Liberté", "Égalité", "Fraternité"], x: 70, y: 30, size: 9)
      })
    #expect(manuscript.texts(.letterhead).count == 8)
    #expect(manuscript.texts().allSatisfy { $0.contains("mot") })
  }

  @Test func `a footnote and the mark that calls it leave the text`() {
    let page = PageSketch().lines([full, full], x: 70, y: 100)
      .text("les règles s'appliquent", x: 70, y: 124).mark(
        "1", after: "les règles s'appliquent", x: 70, y: 124
      )
      .text("1 Voir le guide.", x: 70, y: 780, size: 8).page
    let manuscript = Layout.manuscript(of: [page])
    #expect(manuscript.texts(.footnote) == ["1 Voir le guide."])
    #expect(manuscript.texts().last?.hasSuffix("les règles s'appliquent") == true)
    let note = manuscript.blocks.last { $0.zone == .footnote }
    #expect(note?.mark.map { manuscript.text($0) } == "1")
  }

  @Test func `a raised ordinal is no note`() {
    let page = PageSketch().lines([full], x: 70, y: 100)
      .text("le 1", x: 70, y: 112).mark("er", after: "le 1", x: 70, y: 112).page
    #expect(Layout.manuscript(of: [page]).texts().last?.hasSuffix("le 1er") == true)
  }

  @Test func `headings of annexes that count on like the pages stay in the text`() {
    let manuscript = Layout.manuscript(
      of: pages(3) { sketch, number in sketch.text("ANNEXE \(number)", x: 290, y: 60) })
    #expect(manuscript.texts().filter { $0.hasPrefix("ANNEXE") }.count == 3)
  }

  @Test func `a small line far from the text is kept apart on a single page`() {
    let page = PageSketch().text("JOURNAL OFFICIEL", x: 200, y: 30, size: 8).lines(
      [full, full], x: 70, y: 100
    ).page
    #expect(Layout.manuscript(of: [page]).texts(.running) == ["JOURNAL OFFICIEL"])
  }

  @Test func `lines that follow the emblem in the same way on two pages belong to it`() {
    let manuscript = Layout.manuscript(
      of: pages(2) { sketch, number in
        sketch.lines(
          ["Liberté", "Égalité", "Fraternité", "Direction", "des ponts"], x: 70, y: 10 + Float(number) * 9,
          size: 9)
      })
    #expect(manuscript.texts(.letterhead).count == 10)
  }

  @Test func `a plain line far above the title of the only page is a head`() {
    let page = PageSketch().text("Bulletin des actes", x: 70, y: 25)
      .text("Convention de gestion", x: 200, y: 80, size: 14).lines([full, full, full], x: 70, y: 120).page
    #expect(Layout.manuscript(of: [page]).texts(.running) == ["Bulletin des actes"])
  }

  @Test func `a title at the head of the only page is no running header`() {
    let page = PageSketch().text("Convention de gestion", x: 200, y: 25, bold: true)
      .lines([full, full, full], x: 70, y: 80).page
    #expect(Layout.manuscript(of: [page]).texts(.running).isEmpty)
  }
}
