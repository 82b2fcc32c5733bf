import Clausier
import Testing

@Suite struct FootnotesRuleTests {
  @Test func `a note at the foot of the page is given with its mark apart`() {
    let plain = Manuscript(text: "Article 1 : Objet\nLe service tient le registre.\n1 Voir le guide.")
    var blocks = plain.blocks
    let start = blocks[2].range.lowerBound
    blocks[2].zone = .footnote
    blocks[2].mark = start..<(start + 1)
    let manuscript = Manuscript(bytes: plain.bytes, origins: plain.origins, blocks: blocks, pages: [])
    let record = Extraction.record(
      of: manuscript, source: Source(file: "a.pdf", sha256: "", bytes: 0, pages: 0))
    #expect(record.footnotes.map { $0.mark?.value } == ["1"])
    #expect(record.footnotes.map { $0.text?.value } == ["Voir le guide."])
  }
}
